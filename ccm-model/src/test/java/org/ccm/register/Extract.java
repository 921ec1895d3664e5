package org.ccm.register;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The files of an extract of the reference register: twenty States, all tables, and rows invented for the words that
 * no row of theirs has.
 */
final class Extract {

    private static final Set<String> STATES = Set.of(
            "AFG", "BEL", "BGR", "BIH", "CHE", "CHL", "DEU", "GIN", "GNB", "HRV", "KHM", "LAO", "LBN", "LTU", "MMR",
            "MRT", "NOR", "RUS", "ZAF", "ZWE");

    /** So many rows of a table are kept, and further ones if they have a word that no row before them has. */
    private static final int ROWS = 12;

    private static final Set<String> WHOLE = Set.of("states", "meetings", "adherence", "coverage", "sources");

    private static final Map<String, String> INVENTED = Map.ofEntries(
            Map.entry("adherence", """
                    KHM,accession,2020-01-02,,unsourced,
                    RUS,signature,2009-01-02,,unsourced,
                    RUS,acceptance,2020-01-02,,unsourced,
                    ZWE,signature,2009-01-02,,unsourced,
                    ZWE,approval,2020-01-02,,unsourced,
                    ZWE,armed_conflict_begun,2021-01-02,,unsourced,
                    ZWE,armed_conflict_ended,2022-01-02,,unsourced,
                    """),
            Map.entry("clearance", """
                    AFG,contamination_after_entry,2013,,,,,,unsourced,
                    AFG,hostilities_ended,2014,,,,,,unsourced,
                    """),
            Map.entry("transparency_reports", "RUS,voluntary,2019,2020-04-30,,unsourced,\n"),
            Map.entry("other_treaties", """
                    ZWE,ATT,party,,2020-01-02,consent,,,,unsourced,
                    RUS,ATT,party,,2020-01-02,approval,,,,unsourced,
                    """),
            Map.entry("signals", """
                    RUS,moratorium_transfer,2012,normal,comprehension,invented,,unsourced
                    RUS,voluntary_transparency_report,2012,weak,forum,invented,,unsourced
                    RUS,ratification_in_progress,2012,normal,,invented,,unsourced
                    """),
            Map.entry("use_incidents", """
                    UNKNOWN,AFG,2012,2013,alleged,,unsourced,invented
                    UNKNOWN,AFG,2012,2013,denied,,unsourced,invented
                    UNKNOWN,AFG,2012,2013,documented,,unsourced,invented
                    UNKNOWN,AFG,2012,2013,not_verified,,unsourced,invented
                    """),
            Map.entry("clarification_requests", """
                    LBN,NOR,2019-01-02,2019-01-20,invented,,unsourced,
                    NOR,LBN,2019-01-03,,invented,,unsourced,
                    """),
            Map.entry("promises", """
                    AFG,2019,invented,initial_report,,,,,unsourced,
                    AFG,2019,invented,completion,,3,2020,,unsourced,
                    """),
            Map.entry("prognoses", "AFG,3,2019,will_ask,invented,,unsourced,\n"),
            Map.entry("country_coalitions", """
                    LBN,NOR,2019,3,established,,unsourced,invented
                    LBN,NOR,2019,4,forming,,unsourced,invented
                    LBN,NOR,2019,5,discussed,,unsourced,invented
                    """),
            Map.entry("contributions", "2021,2021-01-01,,0,1,about,,,unsourced,\n"),
            Map.entry("cooperation", """
                    LBN,NOR,,2019,5,requested,invented,,unsourced
                    """),
            Map.entry("victim_assistance", "ZWE,false,unknown,2019,,unsourced\n"));

    private Extract() {}

    static Map<String, byte[]> files() throws Splitter.Malformed {
        Map<String, List<String[]>> tables = new LinkedHashMap<>();
        for (Table<?> table : Tables.ALL) {
            tables.put(table.name(), rows(table));
        }
        keepSourcesNamed(tables);
        Map<String, byte[]> files = new LinkedHashMap<>();
        tables.forEach((name, rows) ->
                files.put(name + ".csv", RegisterWriter.text(rows).getBytes(StandardCharsets.UTF_8)));
        return files;
    }

    private static List<String[]> rows(Table<?> table) throws Splitter.Malformed {
        String text = new String(RegisterWriter.files(Register.reference()).get(table.file()), StandardCharsets.UTF_8);
        String all = text + INVENTED.getOrDefault(table.name(), "");
        List<String[]> kept = new ArrayList<>();
        Set<String> words = new HashSet<>();
        for (String line : all.lines().toList()) {
            String[] cells = Splitter.cells(line);
            boolean newWord = false;
            for (Column<?> column : table.columns()) {
                newWord |= column.words().contains(cells[column.index()])
                        && !words.contains(column.name() + cells[column.index()]);
            }
            boolean wanted = kept.size() <= ROWS || newWord || WHOLE.contains(table.name());
            if (kept.isEmpty() || wanted && ofTheseStates(table, cells)) {
                kept.add(cells);
                table.columns().forEach(column -> words.add(column.name() + cells[column.index()]));
            }
        }
        return kept;
    }

    /** Whether a row is about these States only; meetings are moved to Switzerland. */
    private static boolean ofTheseStates(Table<?> table, String[] cells) {
        for (Column<?> column : table.columns()) {
            String cell = cells[column.index()];
            if (column.name().equals("country") || column.name().equals("president_state")) {
                cells[column.index()] = "CHE";
            } else if (column.name().equals("code")
                    || column.name().endsWith("_code")
                    || column.name().endsWith("_codes")) {
                for (String code : cell.isEmpty() ? new String[0] : cell.split(";")) {
                    if (!STATES.contains(code) && !code.equals("UNKNOWN")) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private static void keepSourcesNamed(Map<String, List<String[]>> tables) {
        Set<String> named = new HashSet<>(Set.of("id"));
        for (Table<?> table : Tables.ALL) {
            for (Column<?> column : table.columns()) {
                if (column.name().equals("sources")) {
                    tables.get(table.name()).forEach(row -> named.addAll(List.of(row[column.index()].split(";"))));
                }
            }
        }
        tables.get("sources").removeIf(row -> !named.contains(row[0]));
    }
}
