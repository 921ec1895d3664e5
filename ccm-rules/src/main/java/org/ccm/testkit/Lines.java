package org.ccm.testkit;

import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Locale;
import java.util.OptionalLong;
import org.ccm.assessment.Assessment;
import org.ccm.finding.Finding;
import org.ccm.finding.Severity;

/** Findings as lines of a failure message. */
final class Lines {

    /** A message that is read shows no more than these. */
    static final int SHOWN = 8;

    private Lines() {}

    /** A line each, with their reasons if wanted. */
    static String of(Assessment assessment, Collection<Finding> findings, boolean because) {
        StringBuilder lines = new StringBuilder();
        findings.stream().limit(SHOWN).forEach(finding -> {
            lines.append("\n  ").append(of(assessment, finding));
            if (because) {
                lines.append(": ").append(assessment.proofOf(finding).because());
            }
        });
        if (findings.size() > SHOWN) {
            lines.append("\n  and ").append(findings.size() - SHOWN).append(" more");
        }
        return lines.toString();
    }

    /** Id, certainty and due date. */
    static String of(Assessment assessment, Finding finding) {
        return finding.id() + " (" + certainty(finding)
                + finding.dueOn().map(day -> ", due " + day).orElse("")
                + overdue(assessment, finding).stream()
                        .mapToObj(days -> ", overdue by " + days(days))
                        .findFirst()
                        .orElse("")
                + ")";
    }

    static String certainty(Finding finding) {
        return finding.certainty().name().toLowerCase(Locale.ROOT);
    }

    /** Days since the last day in time, of kinds that say that something is overdue or has passed. */
    static OptionalLong overdue(Assessment assessment, Finding finding) {
        return finding.kind().severity() == Severity.OVERDUE && finding.dueOn().isPresent()
                ? OptionalLong.of(ChronoUnit.DAYS.between(finding.dueOn().get(), assessment.asOf()))
                : OptionalLong.empty();
    }

    static String days(long number) {
        return number + (number == 1 ? " day" : " days");
    }
}
