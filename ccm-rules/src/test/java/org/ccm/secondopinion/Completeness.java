package org.ccm.secondopinion;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ccm.register.Register;
import org.ccm.source.Coverage;
import org.ccm.time.Certainty;

/** What the absence of a record proves (TREATY 8, "Absence"): something only where that part of it is complete. */
final class Completeness {

    private final Map<String, List<Coverage>> byTable;

    Completeness(Register register) {
        byTable = register.coverages().stream().collect(groupingBy(Coverage::table));
    }

    /** Whether the rows of a kind, or the whole table, are complete on a day. */
    boolean completeOn(LocalDate day, String table, String kind) {
        for (Coverage coverage : byTable.getOrDefault(table, List.of())) {
            if (coverage.kind().map(kind::equals).orElse(true) && coverage.completeOn(day)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a whole table is complete on a day. */
    boolean completeOn(LocalDate day, String table) {
        return completeOn(day, table, "");
    }

    /** What a missing row of a kind establishes on a day. */
    Certainty absenceOn(LocalDate day, String table, String kind) {
        return certainty(completeOn(day, table, kind));
    }

    /** What a row missing from a table establishes on a day. */
    Certainty absenceOn(LocalDate day, String table) {
        return certainty(completeOn(day, table));
    }

    private static Certainty certainty(boolean complete) {
        return complete ? Certainty.ESTABLISHED : Certainty.UNVERIFIED;
    }
}
