package org.ccm.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ccm.source.Confidence;
import org.ccm.source.SourceId;
import org.ccm.state.Membership;
import org.ccm.state.State;
import org.ccm.state.StateCode;

/** States, and the organizations they belong to. */
final class StateTables {

    /** Organizations are older than this field: the oldest of those listed is of 1945. */
    private static final int FIRST_MEMBERSHIP = 1945;

    private StateTables() {}

    /** The States. A row without sources is allowed, since it has no confidence that could say so. */
    static final class States extends Table<State> {
        private final Column<StateCode> code = add(new ReferenceColumns.NewState("code"));
        private final Column<Optional<String>> iso2 = optionalText("iso2");
        private final Column<Optional<String>> m49 = optionalText("m49");
        private final Column<String> name = text("name");
        private final Column<Boolean> unMember = flag("un_member");
        private final Column<Optional<String>> region = optionalText("region");
        private final Column<Optional<String>> subregion = optionalText("subregion");
        private final Column<Optional<String>> regionalGroup = optionalText("regional_group");
        private final Column<List<SourceId>> sources = sources();

        States() {
            super("states", State.class, true);
            keyIs(code);
        }

        @Override
        State read(Row row) {
            return State.builder()
                    .code(code.in(row))
                    .iso2(iso2.in(row))
                    .m49(m49.in(row))
                    .name(name.in(row))
                    .unMember(unMember.in(row))
                    .region(region.in(row))
                    .subregion(subregion.in(row))
                    .regionalGroup(regionalGroup.in(row))
                    .sources(sources.in(row))
                    .build();
        }

        @Override
        Object[] values(State fact) {
            return new Object[] {
                fact.code(),
                fact.iso2(),
                fact.m49(),
                fact.name(),
                fact.unMember(),
                fact.region(),
                fact.subregion(),
                fact.regionalGroup(),
                fact.sources()
            };
        }

        @Override
        List<State> of(Register register) {
            return register.states();
        }

        @Override
        void put(List<State> facts, Register.Builder register) {
            register.states(facts);
        }

        @Override
        boolean referredTo() {
            return true;
        }

        @Override
        void makeKnown(State fact, Known known) {
            known.add(fact);
        }
    }

    /** Memberships of organizations. */
    static final class Memberships extends Table<Membership> {
        private final Column<StateCode> code = state("code");
        private final Column<String> organization = text("organization");
        private final Column<Optional<LocalDate>> since = optionalDay("since", FIRST_MEMBERSHIP);
        private final Column<Optional<LocalDate>> until = optionalDay("until", FIRST_MEMBERSHIP);
        private final Column<List<SourceId>> sources = sources();
        private final Column<Confidence> confidence = confidence();

        Memberships() {
            super("memberships", Membership.class, false);
            keyIs(code, organization, since);
        }

        @Override
        Membership read(Row row) {
            return Membership.builder()
                    .state(code.in(row))
                    .organization(organization.in(row))
                    .since(since.in(row))
                    .until(until.in(row))
                    .sources(sources.in(row))
                    .confidence(confidence.in(row))
                    .build();
        }

        @Override
        Object[] values(Membership fact) {
            return new Object[] {
                fact.state(), fact.organization(), fact.since(), fact.until(), fact.sources(), fact.confidence()
            };
        }

        @Override
        List<Membership> of(Register register) {
            return register.memberships();
        }

        @Override
        void put(List<Membership> facts, Register.Builder register) {
            register.memberships(facts);
        }

        @Override
        void check(Membership fact, Row row) {
            if (fact.since().isPresent() && fact.until().isPresent()) {
                checkOrder(since, fact.since().get(), until, fact.until().get(), row);
            }
        }
    }
}
