package org.ccm.secondopinion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.ccm.finding.DeadlineFinding;
import org.ccm.finding.EngagementFinding;
import org.ccm.finding.Finding;
import org.ccm.finding.Kind;
import org.ccm.finding.Limb;
import org.ccm.finding.OutreachFinding;
import org.ccm.outreach.Engagement;
import org.ccm.provision.Duty;
import org.ccm.provision.Limit;
import org.ccm.provision.Parameters;
import org.ccm.provision.Provision;
import org.ccm.state.StateCode;
import org.ccm.time.Certainty;

/** Which themes concern one State, and whether anybody was in contact with it (TREATY 7), told from its other findings. */
final class Contacts {

    private static final Set<String> ASK = Set.of("extension-request-due", "extension-request-nine-month-date-passed");

    private static final Set<String> RUNS =
            Set.of("deadline-approaching", "deadline-passed", "extension-pending", "extension-decision-not-on-record");

    private final StateCode state;
    private final List<Engagement> contacts;
    private final List<Engagement> withAnybody;
    private final Parameters parameters;

    Contacts(StateCode state, List<Engagement> engagements, List<Engagement> all, Parameters parameters) {
        this.state = state;
        this.contacts = made(engagements);
        this.withAnybody = made(all);
        this.parameters = parameters;
    }

    private static List<Engagement> made(List<Engagement> engagements) {
        return engagements.stream()
                .filter(row -> Set.of("done", "offered").contains(row.status()))
                .filter(row -> !row.targets().isEmpty())
                .toList();
    }

    /** What follows from the other findings about the State. */
    void findings(LocalDate day, List<Finding> others, Consumer<Finding> found) {
        if (shown(contacts, day) || !shown(withAnybody, day)) {
            return;
        }
        Map<String, String> themes = new TreeMap<>();
        for (Finding finding : new ArrayList<>(others)) {
            if (reportDueOrOverdue(finding)) {
                themes.put("transparency", "7");
            } else if (finding instanceof DeadlineFinding deadline && concerns(deadline, day)) {
                boolean clearance = deadline.matter().duty() == Duty.CLEARANCE;
                themes.put(clearance ? "clearance_risk_education" : "stockpile_destruction", clearance ? "4" : "3");
            } else if (finding instanceof OutreachFinding outreach
                    && outreach.limb().filter(Limb.SIGNATORY::equals).isPresent()) {
                themes.put("universalization", "21(1)");
            }
        }
        themes.forEach((theme, article) -> found.accept(new EngagementFinding(
                Kind.ENGAGEMENT_NONE_ON_RECORD, state, theme, Provision.of(article), Certainty.UNVERIFIED)));
    }

    private static boolean shown(List<Engagement> engagements, LocalDate day) {
        return engagements.stream().anyMatch(row -> Days.visible(row.happenedOn(), day));
    }

    private static boolean reportDueOrOverdue(Finding finding) {
        return finding.kind().equals(Kind.INITIAL_REPORT_DUE)
                || finding.kind().equals(Kind.INITIAL_REPORT_OVERDUE)
                || finding.kind().equals(Kind.ANNUAL_REPORT_OVERDUE) && finding.certainty() == Certainty.ESTABLISHED;
    }

    private boolean concerns(DeadlineFinding finding, LocalDate day) {
        String what =
                finding.kind().name().substring(finding.matter().duty().word().length() + 1);
        return ASK.contains(what)
                || RUNS.contains(what)
                        && finding.deadline()
                                .filter(deadline -> !day.isBefore(
                                        parameters.term(Limit.HORIZON).before(deadline)))
                                .isPresent();
    }

    void changeDays(Consumer<LocalDate> days) {
        withAnybody.forEach(row -> ChangeDays.of(row.happenedOn(), days));
    }
}
