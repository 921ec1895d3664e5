package org.ccm.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.ccm.outreach.Vote;
import org.ccm.outreach.VoteCast;
import org.ccm.outreach.VoteScope;
import org.ccm.outreach.VoteStage;
import org.ccm.outreach.VoteTotal;
import org.ccm.source.Confidence;
import org.ccm.source.SourceId;
import org.ccm.state.StateCode;
import org.ccm.time.PartialDate;

/** The yearly resolution of the General Assembly. */
final class VoteTables {

    private VoteTables() {}

    /** The votes of States. */
    static final class Votes extends Table<Vote> {
        private final Column<String> resolution = text("resolution");
        private final Column<VoteStage> stage = kind("stage", VoteStage.values());
        private final Column<LocalDate> date = day("date").datesTheRecord();
        private final Column<StateCode> code = state("code");
        private final Column<VoteCast> vote = word("vote", VoteCast.values());
        private final Column<List<SourceId>> sources = sources();
        private final Column<Confidence> confidence = confidence();

        Votes() {
            super("votes", Vote.class, false);
            keyIs(resolution, stage, code);
        }

        @Override
        Vote read(Row row) {
            return Vote.builder()
                    .resolution(resolution.in(row))
                    .stage(stage.in(row))
                    .votedOn(date.in(row))
                    .state(code.in(row))
                    .cast(vote.in(row))
                    .sources(sources.in(row))
                    .confidence(confidence.in(row))
                    .build();
        }

        @Override
        Object[] values(Vote fact) {
            return new Object[] {
                fact.resolution(),
                fact.stage(),
                fact.votedOn(),
                fact.state(),
                fact.cast(),
                fact.sources(),
                fact.confidence()
            };
        }

        @Override
        List<Vote> of(Register register) {
            return register.votes();
        }

        @Override
        void put(List<Vote> facts, Register.Builder register) {
            register.votes(facts);
        }
    }

    /** The published totals. */
    static final class VoteTotals extends Table<VoteTotal> {
        private final Column<Optional<String>> resolution = optionalText("resolution");
        private final Column<VoteStage> stage = kind("stage", VoteStage.values());
        private final Column<PartialDate> date = date("date").datesTheRecord();
        private final Column<VoteScope> scope = word("scope", VoteScope.values());
        private final Column<OptionalInt> yes = optionalNumber("yes");
        private final Column<OptionalInt> no = optionalNumber("no");
        private final Column<OptionalInt> abstain = optionalNumber("abstain");
        private final Column<List<SourceId>> sources = sources();
        private final Column<Confidence> confidence = confidence();
        private final Column<Optional<String>> note = optionalText("note");

        VoteTotals() {
            super("vote_totals", VoteTotal.class, false);
            keyIs(resolution, stage, date, scope);
        }

        @Override
        VoteTotal read(Row row) {
            return VoteTotal.builder()
                    .resolution(resolution.in(row))
                    .stage(stage.in(row))
                    .votedOn(date.in(row))
                    .scope(scope.in(row))
                    .yes(yes.in(row))
                    .no(no.in(row))
                    .abstain(abstain.in(row))
                    .sources(sources.in(row))
                    .confidence(confidence.in(row))
                    .note(note.in(row))
                    .build();
        }

        @Override
        Object[] values(VoteTotal fact) {
            return new Object[] {
                fact.resolution(),
                fact.stage(),
                fact.votedOn(),
                fact.scope(),
                fact.yes(),
                fact.no(),
                fact.abstain(),
                fact.sources(),
                fact.confidence(),
                fact.note()
            };
        }

        @Override
        List<VoteTotal> of(Register register) {
            return register.voteTotals();
        }

        @Override
        void put(List<VoteTotal> facts, Register.Builder register) {
            register.voteTotals(facts);
        }
    }
}
