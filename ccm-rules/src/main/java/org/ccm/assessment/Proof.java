package org.ccm.assessment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.ccm.assessment.Premise.Conclusion;
import org.ccm.assessment.Premise.Evidence;
import org.ccm.assessment.Premise.Setting;
import org.ccm.finding.Finding;
import org.ccm.provision.Parameter;
import org.ccm.source.SourceId;
import org.ccm.source.Sourced;

/**
 * Why a finding is so: rules and provisions, parameters and their values, facts and their sources, down to the rows of
 * the register.
 *
 * @param finding what is proved
 * @param because why, in plain sentences
 * @param reasons the ways in which it follows; there is at least one
 */
public record Proof(Finding finding, String because, List<Reason> reasons) {

    /** The id of the rule that found it. */
    public String rule() {
        return reasons.get(0).rule();
    }

    /** The provision that the rule applies. */
    public String article() {
        return reasons.get(0).article();
    }

    /** Every source of every fact in the proof, without repetition; empty where the record has none. */
    public List<SourceId> sources() {
        Set<SourceId> sources = new LinkedHashSet<>();
        facts().forEach(row -> sources.addAll(row.sources()));
        return List.copyOf(sources);
    }

    /** Every row of the record in the proof, without repetition. */
    public List<Sourced> facts() {
        Set<Sourced> rows = new LinkedHashSet<>();
        evidence().forEach(evidence -> rows.addAll(evidence.rows()));
        return List.copyOf(rows);
    }

    /** All that the record shows of what the proof rests on, without repetition. */
    Set<Evidence> evidence() {
        Set<Evidence> shown = new LinkedHashSet<>();
        walk(reasons, premise -> {
            if (premise instanceof Evidence evidence) {
                shown.add(evidence);
            }
        });
        return shown;
    }

    /** Every parameter in the proof, without repetition. */
    public List<Parameter> parameters() {
        Set<Parameter> parameters = new LinkedHashSet<>();
        walk(reasons, premise -> {
            if (premise instanceof Setting setting) {
                parameters.add(setting.parameter());
            }
        });
        return List.copyOf(parameters);
    }

    private static void walk(List<Reason> reasons, Consumer<Premise> visitor) {
        for (Reason reason : reasons) {
            for (Premise premise : reason.premises()) {
                visitor.accept(premise);
                if (premise instanceof Conclusion conclusion) {
                    walk(conclusion.reasons(), visitor);
                }
            }
        }
    }

    /**
     * The proof as a tree of indented lines: what follows stands above what it follows from. What has been shown once is
     * not shown again.
     */
    public String tree() {
        List<String> lines = new ArrayList<>();
        lines.add(finding.id() + " (" + finding.certainty().name().toLowerCase(Locale.ROOT) + ")");
        draw(reasons, "  ", lines, new HashSet<>());
        return String.join("\n", lines);
    }

    private static void draw(List<Reason> reasons, String indent, List<String> lines, Set<Premise> drawn) {
        for (Reason reason : reasons) {
            lines.add(indent + "by " + reason.rule() + " [Article " + reason.article() + "]: " + reason.sentence());
            for (Premise premise : reason.premises()) {
                boolean first = drawn.add(premise);
                boolean conclusion = premise instanceof Conclusion;
                lines.add(indent + "  - " + premise.text() + (conclusion && !first ? " (shown above)" : ""));
                if (first && premise instanceof Conclusion known) {
                    draw(known.reasons(), indent + "    ", lines, drawn);
                }
                if (first && premise instanceof Evidence evidence) {
                    evidence.rows().forEach(row -> lines.add(indent + "      " + sources(row)));
                }
            }
        }
    }

    private static String sources(Sourced row) {
        return row.sources().isEmpty()
                ? "no source on record"
                : "source: " + row.sources().stream().map(SourceId::value).collect(Collectors.joining("; "));
    }
}
