package org.ccm.assessment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ccm.assessment.Premise.Conclusion;
import org.ccm.assessment.Premise.Evidence;
import org.ccm.assessment.Premise.Setting;
import org.ccm.finding.Finding;
import org.ccm.provision.Parameter;
import org.ccm.source.SourceId;
import org.ccm.source.Sourced;
import org.ccm.wording.Wording;

/**
 * Why a finding is so: rules and provisions, parameters and their values, facts and their sources, down to the rows of
 * the register.
 *
 * @param finding what is proved
 * @param language the language of its sentences
 * @param grounds what the record says of its own completeness, and what keeps it from establishing the finding, in plain
 *     sentences; often empty
 * @param reasons the ways in which it follows; there is at least one
 */
public record Proof(Finding finding, Locale language, List<String> grounds, List<Reason> reasons) {

    /** Copies the lists. */
    public Proof {
        grounds = List.copyOf(grounds);
        reasons = List.copyOf(reasons);
    }

    /** Why, in plain sentences: what is concluded, then the grounds. */
    public String because() {
        return Stream.concat(Stream.of(conclusion()), grounds.stream()).collect(Collectors.joining(" "));
    }

    /** What is concluded, in plain sentences, without the grounds. */
    public String conclusion() {
        return reasons.stream().map(Reason::sentence).distinct().collect(Collectors.joining(" "));
    }

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
        Wording wording = Wording.of(language);
        lines.add(finding.id() + " (" + wording.constant(finding.certainty()) + ")");
        draw(reasons, "  ", lines, new HashSet<>(), wording);
        return String.join("\n", lines);
    }

    private static void draw(
            List<Reason> reasons, String indent, List<String> lines, Set<Premise> drawn, Wording wording) {
        for (Reason reason : reasons) {
            lines.add(indent + wording.format("proof.by", reason.rule(), reason.article(), reason.sentence()));
            for (Premise premise : reason.premises()) {
                boolean first = drawn.add(premise);
                boolean conclusion = premise instanceof Conclusion;
                lines.add(indent + "  - "
                        + (conclusion && !first
                                ? wording.format("proof.shown-above", premise.text())
                                : premise.text()));
                if (first && premise instanceof Conclusion known) {
                    draw(known.reasons(), indent + "    ", lines, drawn, wording);
                }
                if (first && premise instanceof Evidence evidence) {
                    evidence.rows().forEach(row -> lines.add(indent + "      " + sources(row, wording)));
                }
            }
        }
    }

    private static String sources(Sourced row, Wording wording) {
        return row.sources().isEmpty()
                ? wording.text("proof.no-source")
                : wording.format(
                        "proof.source",
                        row.sources().stream().map(SourceId::value).collect(Collectors.joining("; ")));
    }
}
