package org.ccm.cli.answer;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.ccm.assessment.Assessment;
import org.ccm.assessment.Proof;
import org.ccm.cli.output.Fields;
import org.ccm.finding.AssistanceFinding;
import org.ccm.finding.DeadlineFinding;
import org.ccm.finding.Finding;
import org.ccm.finding.Kind;
import org.ccm.finding.Limb;
import org.ccm.finding.OutreachFinding;
import org.ccm.finding.OwnFinding;
import org.ccm.finding.ReportFinding;
import org.ccm.finding.Severity;
import org.ccm.finding.StandingFinding;
import org.ccm.finding.UseFinding;
import org.ccm.time.PartialDate;

/** Findings as fields, and their particulars in a few words. */
final class FindingFields {

    static final List<String> COLUMNS = List.of(
            "id",
            "kind",
            "state",
            "article",
            "dueOn",
            "daysOverdue",
            "reportingYear",
            "certainty",
            "because",
            "rule",
            "sources",
            "nextChange",
            "severity",
            "effectiveOn",
            "receivedOn",
            "years",
            "concerns",
            "episode",
            "deadline",
            "possibleDeadline",
            "lastDayToAsk",
            "meeting",
            "extension",
            "limb",
            "paragraph",
            "resolution",
            "cast",
            "before",
            "measure",
            "location",
            "year",
            "standing",
            "about");

    private FindingFields() {}

    /** Everything about a finding, its reason and when it changes. */
    static Fields of(Assessment assessment, Finding finding) {
        Proof proof = assessment.proofOf(finding);
        return new Fields()
                .with("id", finding.id())
                .with("kind", finding.kind().name())
                .with("state", finding.state())
                .with("article", finding.provision().citation())
                .with("dueOn", finding.dueOn())
                .with("daysOverdue", daysOverdue(finding, assessment.asOf()))
                .with("reportingYear", finding.reportingYear())
                .with("certainty", finding.certainty())
                .with("because", proof.because())
                .with("rule", proof.rule())
                .with("sources", proof.sources())
                .with("nextChange", assessment.nextChangeOf(finding))
                .with("severity", finding.kind().severity())
                .with(particulars(finding));
    }

    /** What is found, without its reason. */
    static Fields value(Finding finding) {
        return new Fields()
                .with("id", finding.id())
                .with("kind", finding.kind().name())
                .with("dueOn", finding.dueOn())
                .with("certainty", finding.certainty())
                .with("severity", finding.kind().severity())
                .with(particulars(finding));
    }

    /** What only some sorts of findings have. */
    static Fields particulars(Finding finding) {
        Fields fields = new Fields();
        if (finding instanceof StandingFinding standing) {
            fields.with("effectiveOn", standing.effectiveOn());
        } else if (finding instanceof ReportFinding report) {
            fields.with("receivedOn", report.receivedOn());
            if (!report.years().isEmpty()) {
                fields.with("years", report.years());
            }
            fields.with("concerns", report.concerns());
        } else if (finding instanceof DeadlineFinding deadline) {
            fields.with("episode", deadline.matter().number())
                    .with("deadline", deadline.deadline())
                    .with("possibleDeadline", deadline.possibleDeadline())
                    .with("lastDayToAsk", asksForRequest(finding) ? finding.dueOn() : Optional.empty())
                    .with("meeting", deadline.meeting())
                    .with("extension", deadline.extension());
        } else if (finding instanceof OutreachFinding outreach) {
            fields.with("limb", outreach.limb())
                    .with("paragraph", outreach.limb().map(Limb::paragraph))
                    .with("resolution", outreach.resolution())
                    .with("cast", outreach.cast())
                    .with("before", outreach.before());
        } else if (finding instanceof AssistanceFinding assistance) {
            fields.with("concerns", assistance.article())
                    .with("measure", assistance.measure())
                    .with("year", assistance.year());
        } else if (finding instanceof UseFinding use) {
            fields.with("location", use.location()).with("year", use.year()).with("standing", use.standing());
        } else if (finding instanceof OwnFinding own && !own.discriminator().isEmpty()) {
            fields.with("about", own.discriminator());
        }
        return fields;
    }

    /** Whether the day on which it is due is the last one to ask; of extension-request-undetermined it is the deadline. */
    private static boolean asksForRequest(Finding finding) {
        String kind = finding.kind().name();
        return kind.endsWith("-extension-request-due")
                || kind.endsWith("-extension-request-nine-month-date-passed")
                || kind.endsWith("-extension-pending");
    }

    /** Days since the last day in time, of kinds that say that something is overdue or has passed. */
    static OptionalLong daysOverdue(Finding finding, LocalDate asOf) {
        Optional<LocalDate> passed = finding.dueOn().filter(asOf::isAfter);
        return passed.isPresent() && finding.kind().severity() == Severity.OVERDUE
                ? OptionalLong.of(ChronoUnit.DAYS.between(passed.get(), asOf))
                : OptionalLong.empty();
    }

    /** How far away the last day in time is. */
    static String distance(Finding finding, LocalDate asOf) {
        OptionalLong overdue = daysOverdue(finding, asOf);
        if (overdue.isPresent()) {
            return days(overdue.getAsLong()) + " ago";
        }
        return finding.dueOn()
                .filter(due -> !due.isBefore(asOf))
                .map(due -> "in " + days(ChronoUnit.DAYS.between(asOf, due)))
                .orElse("");
    }

    static String days(long number) {
        return number + (number == 1 ? " day" : " days");
    }

    /** What else there is to say. */
    static String detail(Finding finding) {
        List<String> parts = new ArrayList<>();
        finding.reportingYear().ifPresent(year -> parts.add("report for " + year));
        if (finding instanceof StandingFinding standing) {
            String what = finding.kind().equals(Kind.ENTRY_INTO_FORCE_PENDING) ? "in force on " : "effect on ";
            parts.add(standing.effectiveOn().map(day -> what + day).orElse("effect held up by an armed conflict"));
        } else if (finding instanceof ReportFinding report) {
            report(report, parts);
        } else if (finding instanceof DeadlineFinding deadline) {
            deadline(deadline, parts);
        } else if (finding instanceof OutreachFinding outreach) {
            outreach.limb().ifPresent(limb -> parts.add(limb.word() + " (paragraph " + limb.paragraph() + ")"));
            outreach.resolution().ifPresent(parts::add);
            outreach.cast().ifPresent(cast -> parts.add(cast.word()));
            outreach.before().ifPresent(before -> parts.add("before: " + before.word()));
        } else if (finding instanceof AssistanceFinding assistance) {
            assistance(assistance, parts);
        } else if (finding instanceof UseFinding use) {
            parts.add("in " + use.location() + " from " + use.year());
            parts.add(use.standing().word().replace('_', ' '));
        } else if (finding instanceof OwnFinding own && !own.discriminator().isEmpty()) {
            parts.add(own.discriminator());
        }
        return String.join(", ", parts);
    }

    private static void assistance(AssistanceFinding assistance, List<String> parts) {
        if (assistance.kind().equals(Kind.VICTIM_ASSISTANCE_UNKNOWN)) {
            assistance.measure().ifPresent(measure -> parts.add(measure.word().replace('-', ' ')));
        }
        assistance.article().ifPresent(article -> parts.add("Article " + article));
        assistance.year().ifPresent(year -> parts.add("asked in " + year));
    }

    private static void report(ReportFinding report, List<String> parts) {
        if (!report.years().isEmpty()) {
            parts.add(years(report.years()));
        } else if (report.reportingYear().isEmpty() && report.discriminator().length() > 0) {
            parts.add("initial report");
        }
        report.receivedOn().ifPresent(received -> parts.add("received " + received + late(report, received)));
        report.concerns().ifPresent(article -> parts.add("Article " + article));
    }

    private static String late(ReportFinding report, PartialDate received) {
        return report.kind().equals(Kind.REPORT_RECEIVED_LATE) && received.exact()
                ? " (" + days(ChronoUnit.DAYS.between(report.dueDate(), received.first())) + " late)"
                : "";
    }

    private static void deadline(DeadlineFinding deadline, List<String> parts) {
        if (deadline.matter().number() > 1) {
            parts.add("episode " + deadline.matter().number());
        }
        deadline.extension().ifPresent(number -> parts.add("extension " + number));
        deadline.deadline()
                .filter(day -> !deadline.dueOn().equals(Optional.of(day)))
                .ifPresent(day -> parts.add("deadline " + day));
        deadline.possibleDeadline().ifPresent(day -> parts.add("possibly " + day));
        deadline.meeting().ifPresent(parts::add);
    }

    /** Years in order, neighbours as spans: 2012-2014, 2016. */
    static String years(List<Integer> years) {
        List<String> spans = new ArrayList<>();
        for (int i = 0; i < years.size(); ) {
            int j = i;
            while (j + 1 < years.size() && years.get(j + 1) == years.get(j) + 1) {
                j++;
            }
            spans.add(i == j ? years.get(i).toString() : years.get(i) + "-" + years.get(j));
            i = j + 1;
        }
        return String.join(", ", spans);
    }
}
