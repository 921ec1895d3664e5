package org.ccm.cli.answer;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.ccm.assessment.Assessment;
import org.ccm.assessment.Proof;
import org.ccm.cli.output.Fields;
import org.ccm.finding.AssistanceFinding;
import org.ccm.finding.ClarificationFinding;
import org.ccm.finding.DeadlineFinding;
import org.ccm.finding.EngagementFinding;
import org.ccm.finding.Finding;
import org.ccm.finding.Limb;
import org.ccm.finding.OutreachFinding;
import org.ccm.finding.OwnFinding;
import org.ccm.finding.PromiseFinding;
import org.ccm.finding.ReportFinding;
import org.ccm.finding.Severity;
import org.ccm.finding.StandingFinding;
import org.ccm.finding.UseFinding;

/** Findings as fields. */
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
    static Fields of(Basis basis, Finding finding) {
        Assessment assessment = basis.assessment();
        Proof proof = basis.proofOf(finding);
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
        } else if (finding instanceof ClarificationFinding answer) {
            fields.with("requesting", answer.requesting()).with("submittedOn", answer.submittedOn());
        } else if (finding instanceof PromiseFinding promise) {
            fields.with("act", promise.act())
                    .with("announcedOn", promise.madeOn())
                    .with("where", promise.where());
        } else if (finding instanceof EngagementFinding engagement) {
            fields.with("theme", engagement.theme());
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
}
