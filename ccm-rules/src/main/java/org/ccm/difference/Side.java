package org.ccm.difference;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.ccm.asof.AsOfView;
import org.ccm.asof.Shown;
import org.ccm.assessment.Assessment;
import org.ccm.assessment.Obligation;
import org.ccm.assessment.Obligation.Status;
import org.ccm.engine.RuleCard;
import org.ccm.finding.Finding;
import org.ccm.language.Meaning;
import org.ccm.provision.Matter;
import org.ccm.provision.Parameter;
import org.ccm.source.Sourced;
import org.ccm.state.StateCode;
import org.jspecify.annotations.Nullable;

/** One side of a difference, and what the record shows on its day; worked out when asked for. */
final class Side {

    private final Assessment assessment;
    private final Supplier<AsOfView> view;
    private final Map<Class<?>, Set<Object>> rows = new HashMap<>();
    private @Nullable Set<Object> shown;
    private @Nullable Map<StateCode, List<Shown>> byState;
    private @Nullable Map<String, String> rules;
    private @Nullable Map<Matter, Status> statuses;

    /** @param view what the record can show, which two sides over one register share */
    Side(Assessment assessment, Supplier<AsOfView> view) {
        this.assessment = assessment;
        this.view = view;
    }

    Assessment assessment() {
        return assessment;
    }

    /** Whether a fact that a rule has matched shows here too. */
    boolean shows(Object fact) {
        if (fact instanceof Shown) {
            return shown().contains(fact);
        }
        return !(fact instanceof Sourced)
                || rows(fact.getClass().getInterfaces()[0]).contains(fact);
    }

    /** What the record shows about a State. */
    List<Shown> of(StateCode state) {
        if (byState == null) {
            byState = shown().stream()
                    .map(Shown.class::cast)
                    .filter(fact -> Facts.state(fact).isPresent())
                    .collect(Collectors.groupingBy(fact -> Facts.state(fact).orElseThrow()));
        }
        return byState.getOrDefault(state, List.of());
    }

    /** Whether anything of a type shows here, whichever State it is about. */
    boolean showsAny(Class<? extends Shown> type) {
        return shown().stream().anyMatch(type::isInstance);
    }

    private Set<Object> shown() {
        if (shown == null) {
            // In the order of the view: what a set makes of its members' hashes is another order from run to run.
            shown = new LinkedHashSet<>(view.get().on(assessment.asOf()));
        }
        return shown;
    }

    private Set<Object> rows(Class<?> type) {
        return rows.computeIfAbsent(
                type, row -> new HashSet<>(view.get().rows(assessment.asOf(), assessment.asOf(), Set.of(row))));
    }

    /** Whether a duty has been fulfilled here, or had been when it ended. */
    boolean fulfilled(Matter matter) {
        if (statuses == null) {
            statuses = assessment.obligations().stream()
                    .collect(Collectors.toMap(
                            Obligation::matter, duty -> duty.lastStatus().orElse(duty.status())));
        }
        return statuses.get(matter) == Status.FULFILLED;
    }

    /** What findings of this side rest on, in the words of a language. */
    Leaves leaves(Collection<Finding> findings, Locale language) {
        Leaves leaves = new Leaves();
        findings.forEach(finding -> leaves.add(assessment.proofOf(finding, language)));
        return leaves;
    }

    /** How a rule of this side is written; empty if it has none of that name. */
    Optional<String> rule(String name) {
        if (rules == null) {
            Map<String, String> known =
                    assessment.rulebook().rules().stream().collect(Collectors.toMap(RuleCard::id, RuleCard::id));
            known.putAll(
                    assessment.rulebook().added().stream().collect(Collectors.toMap(Meaning::name, Meaning::text)));
            rules = known;
        }
        return Optional.ofNullable(rules.get(name));
    }

    /** The parameter of a name by which this side concludes. */
    Optional<Parameter> parameter(String name) {
        return Optional.ofNullable(assessment.rulebook().parameters().all().stream()
                .collect(Collectors.toMap(Parameter::name, Function.identity()))
                .get(name));
    }
}
