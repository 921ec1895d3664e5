package org.ccm.cli.answer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ccm.assessment.Assessment;
import org.ccm.assessment.Proof;
import org.ccm.cli.output.Answer;
import org.ccm.cli.output.Fields;
import org.ccm.cli.output.Ink;
import org.ccm.cli.output.Paper;
import org.ccm.finding.Finding;
import org.ccm.source.Source;
import org.ccm.source.SourceId;

/** Why things were found. */
public final class ProofsAnswer implements Answer {

    private final Assessment assessment;
    private final Basis basis;
    private final List<Finding> findings;

    /**
     * An answer.
     *
     * @param language the language of its words
     * @param findings those to explain
     */
    public ProofsAnswer(Assessment assessment, String register, Locale language, List<Finding> findings) {
        this.assessment = assessment;
        this.basis = new Basis(assessment, register, language);
        this.findings = List.copyOf(findings);
    }

    @Override
    public Fields fields() {
        return basis.fields()
                .with(
                        "explanations",
                        findings.stream()
                                .map(finding -> FindingFields.of(basis, finding)
                                        .with(ProofFields.of(basis.proofOf(finding), assessment.register())))
                                .toList())
                .with("warnings", warnings());
    }

    /** The sources of each finding. */
    @Override
    public List<String> columns() {
        return List.of("finding", "certainty", "rule", "article", "source", "title", "publisher", "date", "location");
    }

    @Override
    public List<Fields> rows() {
        List<Fields> rows = new ArrayList<>();
        for (Finding finding : findings) {
            Proof proof = basis.proofOf(finding);
            for (SourceId id : proof.sources()) {
                rows.add(new Fields()
                        .with("finding", finding.id())
                        .with("certainty", finding.certainty())
                        .with("rule", proof.rule())
                        .with("article", finding.provision().citation())
                        .with("source", id)
                        .with(ProofFields.source(id, assessment.register())));
            }
        }
        return rows;
    }

    @Override
    public List<String> warnings() {
        return basis.warnings();
    }

    @Override
    public void print(Paper paper) {
        basis.heading(paper, words().of("explanation.title", findings.size()), "");
        findings.forEach(finding -> print(paper, basis.proofOf(finding)));
    }

    private void print(Paper paper, Proof proof) {
        Finding finding = proof.finding();
        paper.blank();
        paper.heading(words().of(
                        "explanation.of",
                        finding.id(),
                        words().certainty(finding.certainty()),
                        finding.provision().citation()));
        paper.text(proof.because());
        paper.text(assessment
                .nextChangeOf(finding)
                .map(day -> words().of("explanation.changes", day))
                .orElseGet(() -> words().of("explanation.stays")));
        paper.blank();
        paper.heading(words().of("explanation.how"));
        tree(paper, proof);
        paper.blank();
        paper.heading(words().of("explanation.sources"));
        sources(paper, proof);
    }

    private AnswerWords words() {
        return basis.words();
    }

    /** The proof's lines, those too long for the terminal broken. */
    private static void tree(Paper paper, Proof proof) {
        proof.tree().lines().skip(1).forEach(line -> {
            String text = line.stripLeading();
            String indent = line.substring(0, line.length() - text.length());
            paper.text(text, indent, indent + "  ", Ink.PLAIN);
        });
    }

    private void sources(Paper paper, Proof proof) {
        Set<SourceId> ids = new LinkedHashSet<>(proof.sources());
        if (ids.isEmpty()) {
            paper.text(words().of("explanation.no-source"), "  ", "  ", Ink.PLAIN);
        }
        for (SourceId id : ids) {
            String details = assessment
                    .register()
                    .source(id)
                    .map(ProofsAnswer::cited)
                    .orElseGet(() -> words().of("explanation.not-in-register"));
            paper.text(words().of("counted", id, details), "  ", "    ", Ink.PLAIN);
        }
    }

    private static String cited(Source source) {
        return source.title() + ". " + source.publisher() + ", " + source.date() + "."
                + source.location().map(where -> " " + where).orElse("");
    }
}
