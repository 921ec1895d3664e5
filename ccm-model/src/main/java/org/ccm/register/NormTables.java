package org.ccm.register;

import java.util.List;
import java.util.Optional;
import org.ccm.norm.EvidenceStanding;
import org.ccm.norm.Possession;
import org.ccm.norm.PossessionKind;
import org.ccm.norm.UseIncident;
import org.ccm.source.Confidence;
import org.ccm.source.SourceId;
import org.ccm.state.StateCode;
import org.ccm.time.PartialDate;

/** Possession and use. */
final class NormTables {

    /** A user of whom it is not known who it was. */
    private static final String UNKNOWN = "UNKNOWN";

    private NormTables() {}

    /** What publications list States as holding, producing or using. */
    static final class Possessions extends Table<Possession> {
        private final Column<StateCode> code = state("code");
        private final Column<PossessionKind> kind = kind("kind", PossessionKind.values());
        private final Column<PartialDate> asOf = date("as_of").datesTheRecord();
        private final Column<List<SourceId>> sources = sources();
        private final Column<Confidence> confidence = confidence();

        Possessions() {
            super("possession", Possession.class, false);
        }

        @Override
        Possession read(Row row) {
            return Possession.builder()
                    .state(code.in(row))
                    .kind(kind.in(row))
                    .asOf(asOf.in(row))
                    .sources(sources.in(row))
                    .confidence(confidence.in(row))
                    .build();
        }

        @Override
        Object[] values(Possession fact) {
            return new Object[] {fact.state(), fact.kind(), fact.asOf(), fact.sources(), fact.confidence()};
        }

        @Override
        List<Possession> of(Register register) {
            return register.possessions();
        }

        @Override
        void put(List<Possession> facts, Register.Builder register) {
            register.possessions(facts);
        }
    }

    /** Recorded use. */
    static final class UseIncidents extends Table<UseIncident> {
        private final Column<String> userCode = text("user_code");
        private final Column<StateCode> locationCode = state("location_code");
        private final Column<Optional<PartialDate>> from = optionalDate("from").datesTheRecord();
        private final Column<Optional<PartialDate>> to = optionalDate("to");
        private final Column<EvidenceStanding> standing = word("standing", EvidenceStanding.values());
        private final Column<List<SourceId>> sources = sources();
        private final Column<Confidence> confidence = confidence();
        private final Column<String> note = text("note");

        UseIncidents() {
            super("use_incidents", UseIncident.class, false);
        }

        @Override
        UseIncident read(Row row) {
            return UseIncident.builder()
                    .userCode(userCode.in(row))
                    .location(locationCode.in(row))
                    .begunOn(from.in(row))
                    .endedOn(to.in(row))
                    .standing(standing.in(row))
                    .sources(sources.in(row))
                    .confidence(confidence.in(row))
                    .note(note.in(row))
                    .build();
        }

        @Override
        Object[] values(UseIncident fact) {
            return new Object[] {
                fact.userCode(),
                fact.location(),
                fact.begunOn(),
                fact.endedOn(),
                fact.standing(),
                fact.sources(),
                fact.confidence(),
                fact.note()
            };
        }

        @Override
        List<UseIncident> of(Register register) {
            return register.useIncidents();
        }

        @Override
        void put(List<UseIncident> facts, Register.Builder register) {
            register.useIncidents(facts);
        }

        @Override
        void check(UseIncident fact, Row row) {
            checkUser(fact.userCode(), row);
            if (fact.begunOn().isPresent() && fact.endedOn().isPresent()) {
                checkOrder(
                        from,
                        fact.begunOn().get().first(),
                        to,
                        fact.endedOn().get().last(),
                        row);
            }
        }

        private void checkUser(String user, Row row) {
            if (user.equals(UNKNOWN) || userAssigned(user) || row.known().state(user) != null) {
                return;
            }
            String state = row.known().stateHint(user);
            row.wrong(
                    userCode,
                    Problem.quoted(user) + " is not a State of states.csv, nor UNKNOWN, nor a user-assigned code"
                            + " (X and more capital letters).",
                    state.isEmpty() ? Nearest.hint(user, List.of(UNKNOWN)) : state);
        }

        /** ISO 3166 leaves the codes that begin with X to its users. */
        private static boolean userAssigned(String code) {
            for (int i = 0; i < code.length(); i++) {
                if (code.charAt(i) < 'A' || code.charAt(i) > 'Z') {
                    return false;
                }
            }
            return code.length() > 3 && code.charAt(0) == 'X';
        }
    }
}
