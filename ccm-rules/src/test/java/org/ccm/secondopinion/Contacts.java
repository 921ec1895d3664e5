package org.ccm.secondopinion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
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
import org.ccm.register.Register;
import org.ccm.state.Membership;
import org.ccm.state.StateCode;
import org.ccm.time.Certainty;
import org.ccm.time.PartialDate;

/** Which themes concern one State, and whether anybody was in contact with it (TREATY 7), told from its other findings. */
final class Contacts {

    private static final Set<String> ASK = Set.of("extension-request-due", "extension-request-nine-month-date-passed");

    private static final Set<String> RUNS =
            Set.of("deadline-approaching", "deadline-passed", "extension-pending", "extension-decision-not-on-record");

    private final StateCode state;
    private final List<PartialDate> contacts;
    private final Collection<List<PartialDate>> withAnybody;
    private final Parameters parameters;

    /** @param made when somebody was in contact with a State, of all States */
    Contacts(StateCode state, Map<StateCode, List<PartialDate>> made, Parameters parameters) {
        this.state = state;
        this.contacts = made.getOrDefault(state, List.of());
        this.withAnybody = made.values();
        this.parameters = parameters;
    }

    /** When somebody was in contact with a State on record, or offered to be. */
    static Map<StateCode, List<PartialDate>> made(Register register) {
        Map<StateCode, List<PartialDate>> made = new TreeMap<>();
        for (Engagement row : register.engagements()) {
            if (Set.of("done", "offered").contains(row.status())) {
                row.targets().forEach(state -> add(made, state, row.happenedOn()));
                if (row.targets().isEmpty()) {
                    Set<String> words = Set.copyOf(List.of(row.target().split("[^A-Za-z0-9]+")));
                    register.memberships().stream()
                            .filter(membership -> words.contains(membership.organization()))
                            .forEach(membership -> asMember(made, membership, row.happenedOn()));
                }
            }
        }
        Pattern letters = Pattern.compile("\\bcorrespondence\\b");
        register.promises().stream()
                .filter(row -> letters.matcher(row.where()).find())
                .forEach(row -> add(made, row.state(), row.madeOn()));
        register.prognoses().stream()
                .filter(row -> letters.matcher(row.saidBy()).find())
                .forEach(row -> add(made, row.state(), row.saidOn()));
        return made;
    }

    /** A member is reached on a day on which it is one. */
    private static void asMember(Map<StateCode, List<PartialDate>> made, Membership membership, PartialDate when) {
        List<LocalDate> days = when.first()
                .datesUntil(when.last().plusDays(1))
                .filter(day -> membership.since().filter(day::isBefore).isEmpty()
                        && membership.until().filter(day::isAfter).isEmpty())
                .toList();
        if (!days.isEmpty()) {
            add(made, membership.state(), PartialDate.between(days.get(0), days.get(days.size() - 1)));
        }
    }

    private static void add(Map<StateCode, List<PartialDate>> made, StateCode state, PartialDate when) {
        made.computeIfAbsent(state, key -> new ArrayList<>()).add(when);
    }

    /** What follows from the other findings about the State. */
    void findings(LocalDate day, List<Finding> others, Consumer<Finding> found) {
        if (shown(contacts, day) || withAnybody.stream().noneMatch(made -> shown(made, day))) {
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

    private static boolean shown(List<PartialDate> contacts, LocalDate day) {
        return contacts.stream().anyMatch(when -> Days.visible(when, day));
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
        withAnybody.forEach(made -> made.forEach(when -> ChangeDays.of(when, days)));
    }
}
