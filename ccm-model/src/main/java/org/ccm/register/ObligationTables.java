package org.ccm.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.ccm.clearance.ClearanceEvent;
import org.ccm.clearance.ClearanceEventKind;
import org.ccm.machinery.DecidedBy;
import org.ccm.source.Confidence;
import org.ccm.source.SourceId;
import org.ccm.state.StateCode;
import org.ccm.stockpile.StockpileEvent;
import org.ccm.stockpile.StockpileEventKind;
import org.ccm.stockpile.StockpileStatus;
import org.ccm.time.PartialDate;

/** The events of Articles 3 and 4. */
final class ObligationTables {

    private ObligationTables() {}

    private static String notAfter(Row row, Column<?> deadline, Column<?> decided) {
        return Problem.quoted(row.cell(deadline)) + " is not after " + Problem.quoted(row.cell(decided))
                + ", the date on which it was granted.";
    }

    /** Events under Article 3. */
    static final class Stockpiles extends Table<StockpileEvent> {
        private final Column<StateCode> code = state("code");
        private final Column<StockpileEventKind> event = kind("event", StockpileEventKind.values());
        private final Column<PartialDate> date = date("date").datesTheRecord();
        private final Column<Optional<LocalDate>> newDeadline = optionalDay("new_deadline");
        private final Column<OptionalLong> munitions = optionalQuantity("munitions");
        private final Column<OptionalLong> submunitions = optionalQuantity("submunitions");
        private final Column<OptionalInt> year = optionalYear("year");
        private final Column<Optional<String>> meeting = optionalMeeting("meeting");
        private final Column<Optional<DecidedBy>> decidedBy = optionalWord("decided_by", DecidedBy.values());
        private final Column<List<SourceId>> sources = sources();
        private final Column<Confidence> confidence = confidence();
        private final Column<Optional<String>> note = optionalText("note");

        Stockpiles() {
            super("stockpiles", StockpileEvent.class, true);
            keyIs(code, event, date, meeting, year);
        }

        @Override
        StockpileEvent read(Row row) {
            return StockpileEvent.builder()
                    .state(code.in(row))
                    .kind(event.in(row))
                    .happenedOn(date.in(row))
                    .newDeadline(newDeadline.in(row))
                    .munitions(munitions.in(row))
                    .submunitions(submunitions.in(row))
                    .reportingYear(year.in(row))
                    .meeting(meeting.in(row))
                    .decidedBy(decidedBy.in(row))
                    .sources(sources.in(row))
                    .confidence(confidence.in(row))
                    .note(note.in(row))
                    .build();
        }

        @Override
        Object[] values(StockpileEvent fact) {
            return new Object[] {
                fact.state(),
                fact.kind(),
                fact.happenedOn(),
                fact.newDeadline(),
                fact.munitions(),
                fact.submunitions(),
                fact.reportingYear(),
                fact.meeting(),
                fact.decidedBy(),
                fact.sources(),
                fact.confidence(),
                fact.note()
            };
        }

        @Override
        List<StockpileEvent> of(Register register) {
            return register.stockpileEvents();
        }

        @Override
        void put(List<StockpileEvent> facts, Register.Builder register) {
            register.stockpileEvents(facts);
        }

        @Override
        void check(StockpileEvent fact, Row row) {
            boolean requested = fact.kind() == StockpileEventKind.EXTENSION_REQUESTED;
            boolean granted = fact.kind() == StockpileEventKind.EXTENSION_GRANTED;
            if ((requested || granted) && fact.meeting().isEmpty()) {
                row.wrong(meeting, "an " + row.cell(event) + " names the meeting asked or deciding (Article 3(5)).");
            }
            if (granted && fact.newDeadline().isEmpty()) {
                row.wrong(newDeadline, "an extension_granted names the new deadline (Article 3(5)).");
            }
            if (granted && fact.decidedBy().isEmpty()) {
                row.wrong(
                        decidedBy, "an extension_granted says how it was decided: meeting or silence (Article 3(5)).");
            }
            if (granted
                    && fact.newDeadline().isPresent()
                    && !fact.newDeadline().get().isAfter(fact.happenedOn().first())) {
                row.wrong(newDeadline, notAfter(row, newDeadline, date));
            }
            if (fact.kind() == StockpileEventKind.RETAINED
                    && fact.reportingYear().isEmpty()) {
                row.wrong(year, "munitions are retained for a year, which this row must name (Article 3(8)).");
            }
        }
    }

    /** A summary of Article 3 to check against. */
    static final class StockpileStatuses extends Table<StockpileStatus> {
        private final Column<StateCode> code = state("code");
        private final Column<String> category = text("category");
        private final Column<Optional<PartialDate>> completed = optionalDate("completed");
        private final Column<List<SourceId>> sources = sources();
        private final Column<Confidence> confidence = confidence();
        private final Column<Optional<String>> note = optionalText("note");

        StockpileStatuses() {
            super("stockpile_status", StockpileStatus.class, false);
            keyIs(code);
        }

        @Override
        StockpileStatus read(Row row) {
            return StockpileStatus.builder()
                    .state(code.in(row))
                    .category(category.in(row))
                    .completedOn(completed.in(row))
                    .sources(sources.in(row))
                    .confidence(confidence.in(row))
                    .note(note.in(row))
                    .build();
        }

        @Override
        Object[] values(StockpileStatus fact) {
            return new Object[] {
                fact.state(), fact.category(), fact.completedOn(), fact.sources(), fact.confidence(), fact.note()
            };
        }

        @Override
        List<StockpileStatus> of(Register register) {
            return register.stockpileStatuses();
        }

        @Override
        void put(List<StockpileStatus> facts, Register.Builder register) {
            register.stockpileStatuses(facts);
        }
    }

    /** Events under Article 4. */
    static final class Clearance extends Table<ClearanceEvent> {
        private final Column<StateCode> code = state("code");
        private final Column<ClearanceEventKind> event = kind("event", ClearanceEventKind.values());
        private final Column<Optional<PartialDate>> date = optionalDate("date").datesTheRecord();
        private final Column<Optional<LocalDate>> newDeadline = optionalDay("new_deadline");
        private final Column<OptionalLong> areaM2 = optionalQuantity("area_m2");
        private final Column<Optional<String>> meeting = optionalMeeting("meeting");
        private final Column<Optional<DecidedBy>> decidedBy = optionalWord("decided_by", DecidedBy.values());
        private final Column<List<SourceId>> sources = sources();
        private final Column<Confidence> confidence = confidence();
        private final Column<Optional<String>> note = optionalText("note");

        Clearance() {
            super("clearance", ClearanceEvent.class, true);
            keyIs(code, event, date, meeting);
        }

        @Override
        ClearanceEvent read(Row row) {
            return ClearanceEvent.builder()
                    .state(code.in(row))
                    .kind(event.in(row))
                    .happenedOn(date.in(row))
                    .newDeadline(newDeadline.in(row))
                    .areaM2(areaM2.in(row))
                    .meeting(meeting.in(row))
                    .decidedBy(decidedBy.in(row))
                    .sources(sources.in(row))
                    .confidence(confidence.in(row))
                    .note(note.in(row))
                    .build();
        }

        @Override
        Object[] values(ClearanceEvent fact) {
            return new Object[] {
                fact.state(),
                fact.kind(),
                fact.happenedOn(),
                fact.newDeadline(),
                fact.areaM2(),
                fact.meeting(),
                fact.decidedBy(),
                fact.sources(),
                fact.confidence(),
                fact.note()
            };
        }

        @Override
        List<ClearanceEvent> of(Register register) {
            return register.clearanceEvents();
        }

        @Override
        void put(List<ClearanceEvent> facts, Register.Builder register) {
            register.clearanceEvents(facts);
        }

        @Override
        void check(ClearanceEvent fact, Row row) {
            boolean requested = fact.kind() == ClearanceEventKind.EXTENSION_REQUESTED;
            boolean granted = fact.kind() == ClearanceEventKind.EXTENSION_GRANTED;
            if ((requested || granted) && fact.meeting().isEmpty()) {
                row.wrong(meeting, "an " + row.cell(event) + " names the meeting asked or deciding (Article 4(7)).");
            }
            if (granted && fact.newDeadline().isEmpty()) {
                row.wrong(newDeadline, "an extension_granted names the new deadline (Article 4(7)).");
            }
            if (granted && fact.decidedBy().isEmpty()) {
                row.wrong(
                        decidedBy, "an extension_granted says how it was decided: meeting or silence (Article 4(7)).");
            }
            if (granted
                    && fact.newDeadline().isPresent()
                    && fact.happenedOn().isPresent()
                    && !fact.newDeadline().get().isAfter(fact.happenedOn().get().first())) {
                row.wrong(newDeadline, notAfter(row, newDeadline, date));
            }
            if (fact.happenedOn().isEmpty() && needsDate(fact.kind())) {
                row.wrong(date, "a " + row.cell(event) + " has a date; only what is known as past may have none.");
            }
        }

        /** Deadlines and duties count from these; the others are told apart by being on record at all. */
        private static boolean needsDate(ClearanceEventKind kind) {
            return switch (kind) {
                case CONTAMINATION_HELD,
                        CONTAMINATION_FOUND_LATER,
                        CONTAMINATION_AFTER_ENTRY,
                        HOSTILITIES_ENDED,
                        EXTENSION_REQUESTED,
                        EXTENSION_GRANTED -> true;
                case CONTAMINATION_DECLARED,
                        CONTAMINATION_REPORTED,
                        CLEARANCE_COMPLETED,
                        COMPLIANCE_DECLARED,
                        REPORTED_FREE -> false;
            };
        }
    }
}
