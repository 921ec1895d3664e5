package org.ccm.asof;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ccm.assistance.AssistanceRole;
import org.ccm.clearance.ClearanceEventKind;
import org.ccm.consent.Action;
import org.ccm.law.MeasureStatus;
import org.ccm.machinery.DecidedBy;
import org.ccm.norm.EvidenceStanding;
import org.ccm.norm.PossessionKind;
import org.ccm.outreach.SignalKind;
import org.ccm.outreach.VoteCast;
import org.ccm.outreach.VoteStage;
import org.ccm.stockpile.StockpileEventKind;

/** Small registers with rows of all kinds that show as of a day, on days, months, years and spans from 2012 to 2014. */
final class InventedRecords {

    static final LocalDate FIRST = LocalDate.of(2011, 1, 1);
    static final int DAYS = 6 * 365;

    private static final LocalDate FIRST_ROW = LocalDate.of(2012, 1, 1);
    private static final int ROW_DAYS = 3 * 365;
    private static final List<ClearanceEventKind> CLEARANCE = List.of(
            ClearanceEventKind.CONTAMINATION_HELD,
            ClearanceEventKind.CONTAMINATION_FOUND_LATER,
            ClearanceEventKind.CONTAMINATION_AFTER_ENTRY,
            ClearanceEventKind.HOSTILITIES_ENDED,
            ClearanceEventKind.CLEARANCE_COMPLETED,
            ClearanceEventKind.COMPLIANCE_DECLARED);
    private static final List<StockpileEventKind> STOCKPILE = List.of(
            StockpileEventKind.STOCKPILE_HELD,
            StockpileEventKind.STOCKPILE_SUSPECTED,
            StockpileEventKind.STOCKPILE_FOUND_LATER,
            StockpileEventKind.DESTRUCTION_COMPLETED,
            StockpileEventKind.REPORTED_NONE);

    private InventedRecords() {}

    private record Row(int kind, String date, String day, int choice, boolean sourced) {}

    static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, DAYS).map(FIRST::plusDays);
    }

    static Arbitrary<SmallRecord> records() {
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, ROW_DAYS).map(FIRST_ROW::plusDays);
        Arbitrary<String> dates = Combinators.combine(
                        days,
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(1, 60))
                .as((day, precision, length) -> switch (precision) {
                    case 0 -> day.toString();
                    case 1 -> day.toString().substring(0, 7);
                    case 2 -> day.toString().substring(0, 4);
                    default -> day + "/" + day.plusDays(length);
                });
        Arbitrary<Row> rows = Combinators.combine(
                        Arbitraries.integers().between(0, 18),
                        dates,
                        days,
                        Arbitraries.integers().between(0, 59),
                        Arbitraries.of(true, true, false))
                .as((kind, date, day, choice, sourced) -> new Row(kind, date, day.toString(), choice, sourced));
        return rows.list().ofMinSize(1).ofMaxSize(14).map(InventedRecords::record);
    }

    private static SmallRecord record(List<Row> rows) {
        SmallRecord record = new SmallRecord()
                .meeting("M1", "2012-09-10", "2012-09-12")
                .meeting("RC", "2013-09-30", "2014-02-03")
                .part("RC.1", "2013-09-30", "2013-10-01", "RC")
                .part("RC.2", "2014-02-01", "2014-02-03", "RC");
        Set<String> taken = new HashSet<>();
        for (Row row : rows) {
            if (taken.add(key(row))) {
                write(row, row.sourced() ? record : record.unsourced());
            }
        }
        return record;
    }

    /** What only one row of a register can say. */
    private static String key(Row row) {
        return switch (row.kind()) {
            case 0, 1, 2 -> "act";
            case 3 -> "initial";
            case 4 -> "annual " + year(row);
            case 10 -> "vote " + row.choice() % 2 + row.day();
            case 13 -> "mine ban";
            case 16 -> "assistance " + row.choice() % 2 + row.day().substring(0, 4);
            case 17 -> "coalition " + row.day().substring(0, 4);
            default -> row.kind() + " " + row.date();
        };
    }

    private static int year(Row row) {
        return 2009 + row.choice() % 3;
    }

    private static void write(Row row, SmallRecord record) {
        String date = row.date();
        String meeting = List.of("M1", "RC", "RC.1", "RC.2").get(row.choice() % 4);
        switch (row.kind()) {
            case 0, 1, 2 -> writeActs(row, record);
            case 3 -> record.received(date);
            case 4 -> record.received(year(row), date);
            case 5 -> record.listed(date);
            case 6 -> record.listed(year(row), date);
            case 7 -> record.clearance(CLEARANCE.get(row.choice() % CLEARANCE.size()), date);
            case 8 ->
                record.granted(
                        date, (2016 + row.choice() % 5) + "-03-01", meeting, DecidedBy.values()[row.choice() % 2]);
            case 9 -> record.asked(date, meeting);
            case 10 ->
                record.vote(
                        VoteStage.values()[row.choice() % 2],
                        "R" + row.day(),
                        row.day(),
                        VoteCast.values()[row.choice() % 4]);
            case 11 -> writeStateRecord(row, record);
            case 12 -> record.victims(date);
            case 13 -> record.mineBanParty(row.choice() % 3 == 0 ? "" : date);
            default -> writeMeasure(row, record);
        }
    }

    private static void writeMeasure(Row row, SmallRecord record) {
        String date = row.date();
        switch (row.kind()) {
            case 14 -> record.measure(MeasureStatus.values()[row.choice() % 4], row.choice() % 3 == 0 ? 2012 : 0, date);
            case 15 -> record.listed(PossessionKind.values()[row.choice() % 2], date);
            case 16 ->
                record.assistance(
                        AssistanceRole.values()[row.choice() % 2],
                        "3",
                        LocalDate.parse(row.day()).getYear());
            case 17 -> record.coalition("4", LocalDate.parse(row.day()).getYear());
            default -> record.usedBy("GMB", date, "", EvidenceStanding.values()[row.choice() % 5]);
        }
    }

    private static void writeActs(Row row, SmallRecord record) {
        LocalDate deposit = LocalDate.parse(row.day());
        record.act(Action.ACCESSION, row.day());
        if (row.kind() > 0) {
            record.act(
                    Action.WITHDRAWAL_NOTIFIED, deposit.plusDays(row.choice()).toString());
        }
        if (row.kind() > 1) {
            LocalDate begun = deposit.plusDays(5L * row.choice());
            record.act(Action.ARMED_CONFLICT_BEGUN, begun.toString())
                    .act(
                            Action.ARMED_CONFLICT_ENDED,
                            begun.plusDays(row.choice()).toString());
        }
    }

    private static void writeStateRecord(Row row, SmallRecord record) {
        switch (row.choice() % 4) {
            case 0 -> record.receivedVoluntarily(row.date());
            case 1 -> record.signal(SignalKind.INTERIM_STEP, row.date());
            case 2 -> record.retained(2011, row.date());
            default -> record.stockpile(STOCKPILE.get(row.choice() / 4 % STOCKPILE.size()), row.date());
        }
    }
}
