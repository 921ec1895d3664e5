package org.ccm.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ccm.outreach.CredentialsDispute;
import org.ccm.outreach.Engagement;
import org.ccm.outreach.Obstacle;
import org.ccm.outreach.Signal;
import org.ccm.outreach.SignalKind;
import org.ccm.outreach.SignalStrength;
import org.ccm.outreach.Target;
import org.ccm.source.Confidence;
import org.ccm.source.SourceId;
import org.ccm.state.StateCode;
import org.ccm.time.PartialDate;

/** What speaks for or against joining (Article 21), and what was done for it. */
final class OutreachTables {

    private OutreachTables() {}

    /** Acts and statements of States outside the Convention. */
    static final class Signals extends Table<Signal> {
        private final Column<StateCode> code = state("code");
        private final Column<SignalKind> kind = kind("kind", SignalKind.values());
        private final Column<PartialDate> date = date("date").datesTheRecord();
        private final Column<SignalStrength> strength = word("strength", SignalStrength.values());
        private final Column<Optional<Obstacle>> obstacle = optionalWord("obstacle", Obstacle.values());
        private final Column<String> description = text("description");
        private final Column<List<SourceId>> sources = sources();
        private final Column<Confidence> confidence = confidence();

        Signals() {
            super("signals", Signal.class, false);
        }

        @Override
        Signal read(Row row) {
            return Signal.builder()
                    .state(code.in(row))
                    .kind(kind.in(row))
                    .happenedOn(date.in(row))
                    .strength(strength.in(row))
                    .obstacle(obstacle.in(row))
                    .description(description.in(row))
                    .sources(sources.in(row))
                    .confidence(confidence.in(row))
                    .build();
        }

        @Override
        Object[] values(Signal fact) {
            return new Object[] {
                fact.state(),
                fact.kind(),
                fact.happenedOn(),
                fact.strength(),
                fact.obstacle(),
                fact.description(),
                fact.sources(),
                fact.confidence()
            };
        }

        @Override
        List<Signal> of(Register register) {
            return register.signals();
        }

        @Override
        void put(List<Signal> facts, Register.Builder register) {
            register.signals(facts);
        }
    }

    /** Contacts made, planned or recommended. */
    static final class Engagements extends Table<Engagement> {
        private final Column<String> id = text("id");
        private final Column<String> actor = text("actor");
        private final Column<String> target = text("target");
        private final Column<List<StateCode>> targetCodes = add(new ReferenceColumns.States("target_codes"));
        private final Column<String> form = text("form");
        private final Column<PartialDate> date = date("date").datesTheRecord();
        private final Column<String> status = oneOf("status", "done", "planned", "offered", "proposed", "recommended");
        private final Column<String> description = text("description");
        private final Column<String> paragraph = text("paragraph");
        private final Column<List<SourceId>> sources = sources();
        private final Column<Confidence> confidence = confidence();

        Engagements() {
            super("engagement", Engagement.class, false);
            keyIs(id);
        }

        @Override
        Engagement read(Row row) {
            return Engagement.builder()
                    .id(id.in(row))
                    .actor(actor.in(row))
                    .target(target.in(row))
                    .targets(targetCodes.in(row))
                    .form(form.in(row))
                    .happenedOn(date.in(row))
                    .status(status.in(row))
                    .description(description.in(row))
                    .paragraph(paragraph.in(row))
                    .sources(sources.in(row))
                    .confidence(confidence.in(row))
                    .build();
        }

        @Override
        Object[] values(Engagement fact) {
            return new Object[] {
                fact.id(),
                fact.actor(),
                fact.target(),
                fact.targets(),
                fact.form(),
                fact.happenedOn(),
                fact.status(),
                fact.description(),
                fact.paragraph(),
                fact.sources(),
                fact.confidence()
            };
        }

        @Override
        List<Engagement> of(Register register) {
            return register.engagements();
        }

        @Override
        void put(List<Engagement> facts, Register.Builder register) {
            register.engagements(facts);
        }
    }

    /** Targets set by the States Parties. */
    static final class Targets extends Table<Target> {
        private final Column<String> target = text("target");
        private final Column<LocalDate> setOn = day("set_on");
        private final Column<LocalDate> due = day("due");
        private final Column<Integer> value = number("value");
        private final Column<List<SourceId>> sources = sources();
        private final Column<Confidence> confidence = confidence();
        private final Column<Optional<String>> note = optionalText("note");

        Targets() {
            super("targets", Target.class, false);
        }

        @Override
        Target read(Row row) {
            return Target.builder()
                    .target(target.in(row))
                    .setOn(setOn.in(row))
                    .dueOn(due.in(row))
                    .value(value.in(row))
                    .sources(sources.in(row))
                    .confidence(confidence.in(row))
                    .note(note.in(row))
                    .build();
        }

        @Override
        Object[] values(Target fact) {
            return new Object[] {
                fact.target(), fact.setOn(), fact.dueOn(), fact.value(), fact.sources(), fact.confidence(), fact.note()
            };
        }

        @Override
        List<Target> of(Register register) {
            return register.targets();
        }

        @Override
        void put(List<Target> facts, Register.Builder register) {
            register.targets(facts);
        }

        @Override
        void check(Target fact, Row row) {
            checkOrder(setOn, fact.setOn(), due, fact.dueOn(), row);
        }
    }

    /** Times in which the credentials of a State were disputed. */
    static final class CredentialsDisputed extends Table<CredentialsDispute> {
        private final Column<StateCode> code = state("code");
        private final Column<PartialDate> since = date("since");
        private final Column<Optional<PartialDate>> until = optionalDate("until");
        private final Column<List<SourceId>> sources = sources();
        private final Column<Confidence> confidence = confidence();
        private final Column<Optional<String>> note = optionalText("note");

        CredentialsDisputed() {
            super("credentials_disputed", CredentialsDispute.class, false);
            keyIs(code, since);
        }

        @Override
        CredentialsDispute read(Row row) {
            return CredentialsDispute.builder()
                    .state(code.in(row))
                    .since(since.in(row))
                    .until(until.in(row))
                    .sources(sources.in(row))
                    .confidence(confidence.in(row))
                    .note(note.in(row))
                    .build();
        }

        @Override
        Object[] values(CredentialsDispute fact) {
            return new Object[] {
                fact.state(), fact.since(), fact.until(), fact.sources(), fact.confidence(), fact.note()
            };
        }

        @Override
        List<CredentialsDispute> of(Register register) {
            return register.credentialsDisputes();
        }

        @Override
        void put(List<CredentialsDispute> facts, Register.Builder register) {
            register.credentialsDisputes(facts);
        }

        @Override
        void check(CredentialsDispute fact, Row row) {
            if (fact.until().isPresent()) {
                checkOrder(
                        since, fact.since().first(), until, fact.until().get().last(), row);
            }
        }
    }
}
