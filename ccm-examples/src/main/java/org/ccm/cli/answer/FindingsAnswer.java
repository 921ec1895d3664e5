package org.ccm.cli.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.ccm.assessment.Assessment;
import org.ccm.cli.output.Answer;
import org.ccm.cli.output.Fields;
import org.ccm.cli.output.Ink;
import org.ccm.cli.output.Paper;
import org.ccm.cli.output.Table;
import org.ccm.finding.Finding;
import org.ccm.finding.Kind;
import org.ccm.finding.OwnFinding;
import org.ccm.time.Certainty;

/** The findings of a day, by kind in the treaty's order, what is established first. */
public final class FindingsAnswer implements Answer {

    private final Assessment assessment;
    private final Basis basis;
    private final Map<Kind, List<Finding>> byKind;
    private final List<Finding> findings;
    private final boolean because;

    /**
     * An answer.
     *
     * @param language the language of its words
     * @param findings those to show
     * @param because whether text says why
     */
    public FindingsAnswer(
            Assessment assessment, String register, Locale language, List<Finding> findings, boolean because) {
        this.assessment = assessment;
        this.basis = new Basis(assessment, register, language);
        this.because = because;
        this.byKind = byKind(findings);
        this.findings = byKind.values().stream().flatMap(List::stream).toList();
    }

    private static Map<Kind, List<Finding>> byKind(List<Finding> findings) {
        Set<Kind> kinds = new LinkedHashSet<>(Kind.standard());
        findings.forEach(finding -> kinds.add(finding.kind()));
        Map<Kind, List<Finding>> byKind = new LinkedHashMap<>();
        for (Kind kind : kinds) {
            List<Finding> ofKind = new ArrayList<>(of(findings, kind, Certainty.ESTABLISHED));
            ofKind.addAll(of(findings, kind, Certainty.UNVERIFIED));
            if (!ofKind.isEmpty()) {
                byKind.put(kind, ofKind);
            }
        }
        return byKind;
    }

    private static List<Finding> of(List<Finding> findings, Kind kind, Certainty certainty) {
        return findings.stream()
                .filter(finding -> finding.kind().equals(kind) && finding.certainty() == certainty)
                .toList();
    }

    private static long count(List<Finding> findings, Certainty certainty) {
        return findings.stream()
                .filter(finding -> finding.certainty() == certainty)
                .count();
    }

    @Override
    public Fields fields() {
        return basis.fields().with("counts", counts()).with("findings", rows()).with("warnings", warnings());
    }

    private Fields counts() {
        Fields kinds = new Fields();
        byKind.forEach((kind, ofKind) -> kinds.with(kind.name(), count(ofKind)));
        return count(findings).with("kinds", kinds);
    }

    private static Fields count(List<Finding> findings) {
        return new Fields()
                .with("established", count(findings, Certainty.ESTABLISHED))
                .with("unverified", count(findings, Certainty.UNVERIFIED));
    }

    @Override
    public List<String> columns() {
        return FindingFields.COLUMNS;
    }

    @Override
    public List<Fields> rows() {
        return findings.stream()
                .map(finding -> FindingFields.of(basis, finding))
                .toList();
    }

    @Override
    public List<String> warnings() {
        return basis.warnings();
    }

    @Override
    public void print(Paper paper) {
        basis.heading(
                paper, words().of("findings.title"), words().of("findings.count", findings.size(), summary(findings)));
        if (count(findings, Certainty.UNVERIFIED) > 0) {
            basis.legend(paper);
        }
        byKind.forEach((kind, ofKind) -> print(paper, kind, ofKind));
        // What rules of one's own find cannot be explained without naming their files again.
        findings.stream()
                .filter(finding -> !(finding instanceof OwnFinding))
                .findFirst()
                .ifPresent(finding -> {
                    paper.blank();
                    paper.unbroken(words().of(
                                    "findings.why",
                                    finding.id(),
                                    assessment.asOf().toString()));
                });
    }

    private AnswerWords words() {
        return basis.words();
    }

    private String summary(List<Finding> findings) {
        long established = count(findings, Certainty.ESTABLISHED);
        long unverified = count(findings, Certainty.UNVERIFIED);
        List<String> parts = new ArrayList<>();
        if (established > 0 || unverified == 0) {
            parts.add(words().of("count.established", established));
        }
        if (unverified > 0) {
            parts.add(words().of("count.unverified", unverified));
        }
        return String.join(", ", parts);
    }

    private void print(Paper paper, Kind kind, List<Finding> ofKind) {
        Set<String> articles = new LinkedHashSet<>();
        ofKind.forEach(finding -> articles.add(finding.provision().citation()));
        paper.blank();
        paper.heading(words().of(
                        "counted",
                        words().of("kind", words().kind(kind), String.join(", ", articles)),
                        summary(ofKind)));
        Table table = new Table(
                "  ",
                "",
                words().column("code"),
                words().column("state"),
                words().column("due"),
                words().column("#away"),
                words().column("particulars"));
        for (Finding finding : ofKind) {
            table.row(
                    finding.certainty() == Certainty.ESTABLISHED ? Ink.PLAIN : Ink.YELLOW,
                    List.of(
                            Basis.mark(finding.certainty()),
                            finding.state().value(),
                            basis.name(finding.state()),
                            finding.dueOn().map(Object::toString).orElse(""),
                            FindingParticulars.distance(finding, assessment.asOf(), words()),
                            FindingParticulars.of(finding, words())),
                    because ? basis.proofOf(finding).because() : "");
        }
        paper.table(table);
    }
}
