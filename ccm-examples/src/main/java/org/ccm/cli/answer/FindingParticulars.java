package org.ccm.cli.answer;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.ccm.finding.AssistanceFinding;
import org.ccm.finding.ClarificationFinding;
import org.ccm.finding.DeadlineFinding;
import org.ccm.finding.EngagementFinding;
import org.ccm.finding.Finding;
import org.ccm.finding.Kind;
import org.ccm.finding.OutreachFinding;
import org.ccm.finding.OwnFinding;
import org.ccm.finding.PromiseFinding;
import org.ccm.finding.ReportFinding;
import org.ccm.finding.StandingFinding;
import org.ccm.finding.UseFinding;
import org.ccm.time.PartialDate;

/** What there is to say of a finding beside its kind, its State and its date, in a few words of a language. */
final class FindingParticulars {

    private final AnswerWords words;
    private final List<String> parts = new ArrayList<>();

    private FindingParticulars(AnswerWords words) {
        this.words = words;
    }

    /** The particulars of a finding; empty where there are none. */
    static String of(Finding finding, AnswerWords words) {
        FindingParticulars particulars = new FindingParticulars(words);
        particulars.add(finding);
        return String.join(", ", particulars.parts);
    }

    /** How far away the last day in time is. */
    static String distance(Finding finding, LocalDate asOf, AnswerWords words) {
        OptionalLong overdue = FindingFields.daysOverdue(finding, asOf);
        if (overdue.isPresent()) {
            return words.away(-overdue.getAsLong());
        }
        return finding.dueOn()
                .filter(due -> !due.isBefore(asOf))
                .map(due -> words.away(ChronoUnit.DAYS.between(asOf, due)))
                .orElse("");
    }

    private void say(String key, Object... values) {
        parts.add(words.of("detail." + key, values));
    }

    private void article(String article) {
        parts.add(words.of("article", article));
    }

    private void add(Finding finding) {
        finding.reportingYear().ifPresent(year -> say("report-for", year));
        if (finding instanceof StandingFinding standing) {
            standing(standing);
        } else if (finding instanceof ReportFinding report) {
            report(report);
        } else if (finding instanceof DeadlineFinding deadline) {
            deadline(deadline);
        } else if (finding instanceof OutreachFinding outreach) {
            outreach(outreach);
        } else if (finding instanceof AssistanceFinding assistance) {
            assistance(assistance);
        } else if (finding instanceof UseFinding use) {
            say("use", use.location(), use.year());
            parts.add(words.word(use.standing()));
        } else if (finding instanceof ClarificationFinding answer) {
            say("request", answer.requesting(), answer.submittedOn());
        } else if (finding instanceof PromiseFinding promise) {
            say("announced", words.word(promise.act()), promise.madeOn());
        } else if (finding instanceof EngagementFinding engagement) {
            parts.add(words.theme(engagement.theme()));
        } else if (finding instanceof OwnFinding own && !own.discriminator().isEmpty()) {
            parts.add(own.discriminator());
        }
    }

    private void standing(StandingFinding standing) {
        String what = standing.kind().equals(Kind.ENTRY_INTO_FORCE_PENDING) ? "in-force" : "effect";
        standing.effectiveOn().ifPresentOrElse(day -> say(what, day), () -> say("held-up"));
    }

    private void outreach(OutreachFinding outreach) {
        outreach.limb().ifPresent(limb -> say("limb", words.word(limb), limb.paragraph()));
        outreach.resolution().ifPresent(parts::add);
        outreach.cast().ifPresent(cast -> parts.add(words.word(cast)));
        outreach.before().ifPresent(before -> say("before", words.word(before)));
    }

    private void assistance(AssistanceFinding assistance) {
        if (assistance.kind().equals(Kind.VICTIM_ASSISTANCE_UNKNOWN)) {
            assistance.measure().ifPresent(measure -> parts.add(words.wording().word(measure)));
        }
        assistance.article().ifPresent(this::article);
        assistance.year().ifPresent(year -> say("asked", year));
    }

    private void report(ReportFinding report) {
        if (!report.years().isEmpty()) {
            parts.add(years(report.years()));
        } else if (report.reportingYear().isEmpty() && report.discriminator().length() > 0) {
            say("initial-report");
        }
        report.receivedOn()
                .ifPresent(received -> parts.add(words.of("detail.received", received) + late(report, received)));
        report.concerns().ifPresent(this::article);
    }

    private String late(ReportFinding report, PartialDate received) {
        return report.kind().equals(Kind.REPORT_RECEIVED_LATE) && received.exact()
                ? words.of("detail.late", words.days(ChronoUnit.DAYS.between(report.dueDate(), received.first())))
                : "";
    }

    private void deadline(DeadlineFinding deadline) {
        if (deadline.matter().number() > 1) {
            say("episode", deadline.matter().number());
        }
        deadline.extension().ifPresent(number -> say("extension", number));
        deadline.deadline()
                .filter(day -> !deadline.dueOn().equals(Optional.of(day)))
                .ifPresent(day -> say("deadline", day));
        deadline.possibleDeadline().ifPresent(day -> say("possibly", day));
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
