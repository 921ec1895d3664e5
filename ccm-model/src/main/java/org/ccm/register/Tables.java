package org.ccm.register;

import java.util.ArrayList;
import java.util.List;
import org.ccm.source.Fact;
import org.jspecify.annotations.Nullable;

/** All tables of a register, in the order in which they are read: what others refer to first. */
final class Tables {

    /** The tables. */
    static final List<Table<?>> ALL = List.of(
            new RecordTables.Sources(),
            new StateTables.States(),
            new MachineryTables.Meetings(),
            new ConsentTables.Adherence(),
            new ConsentTables.OtherTreaties(),
            new StateTables.Memberships(),
            new ObligationTables.Stockpiles(),
            new ObligationTables.StockpileStatuses(),
            new ObligationTables.Clearance(),
            new ReportTables.TransparencyReports(),
            new ReportTables.ReportsListedMissing(),
            new VoteTables.Votes(),
            new VoteTables.VoteTotals(),
            new OutreachTables.Signals(),
            new OutreachTables.Engagements(),
            new OutreachTables.Targets(),
            new OutreachTables.CredentialsDisputed(),
            new NormTables.Possessions(),
            new NormTables.UseIncidents(),
            new AssistanceTables.VictimAssistances(),
            new AssistanceTables.NationalMeasures(),
            new AssistanceTables.CountryCoalitions(),
            new AssistanceTables.Cooperations(),
            new MachineryTables.Contributions(),
            new MachineryTables.Coordinators(),
            new MachineryTables.PlannedActions(),
            new ComplianceTables.ClarificationRequests(),
            new ComplianceTables.Promises(),
            new ComplianceTables.Prognoses(),
            new RecordTables.Coverages());

    private Tables() {}

    /** The table of that name, or null. */
    static @Nullable Table<?> named(String name) {
        for (Table<?> table : ALL) {
            if (table.name().equals(name)) {
                return table;
            }
        }
        return null;
    }

    /** The table to which a row belongs. */
    static Table<?> of(Fact fact) {
        for (Table<?> table : ALL) {
            if (table.type().isInstance(fact)) {
                return table;
            }
        }
        throw new IllegalArgumentException("no table of a register has rows like " + fact
                + ". Maybe it was not made by the builder of a row's type?");
    }

    static List<String> names() {
        List<String> names = new ArrayList<>();
        for (Table<?> table : ALL) {
            names.add(table.name());
        }
        return names;
    }

    static List<String> files() {
        List<String> files = new ArrayList<>();
        for (Table<?> table : ALL) {
            files.add(table.file());
        }
        return files;
    }
}
