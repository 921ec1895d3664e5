package org.ccm.cli.answer;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ccm.assessment.Premise;
import org.ccm.assessment.Premise.Conclusion;
import org.ccm.assessment.Premise.DayReached;
import org.ccm.assessment.Premise.Evidence;
import org.ccm.assessment.Premise.Setting;
import org.ccm.assessment.Proof;
import org.ccm.assessment.Reason;
import org.ccm.cli.output.Fields;
import org.ccm.provision.Parameter;
import org.ccm.register.Register;
import org.ccm.source.Fact;
import org.ccm.source.Source;
import org.ccm.source.SourceId;
import org.ccm.source.Sourced;

/** Proofs as fields. What has been shown once is not shown again, as in the proof's tree. */
final class ProofFields {

    private final Set<Premise> shown = new HashSet<>();

    private ProofFields() {}

    static Fields of(Proof proof, Register register) {
        return new Fields()
                .with("reasons", new ProofFields().reasons(proof.reasons()))
                .with(
                        "parameters",
                        proof.parameters().stream().map(ProofFields::parameter).toList())
                .with(
                        "citedSources",
                        proof.sources().stream().map(id -> source(id, register)).toList());
    }

    private List<Fields> reasons(List<Reason> reasons) {
        return reasons.stream()
                .map(reason -> new Fields()
                        .with("rule", reason.rule())
                        .with("article", reason.article())
                        .with("sentence", reason.sentence())
                        .with(
                                "premises",
                                reason.premises().stream().map(this::premise).toList()))
                .toList();
    }

    private Fields premise(Premise premise) {
        Fields fields = new Fields().with("text", premise.text());
        boolean first = shown.add(premise);
        if (premise instanceof Conclusion conclusion) {
            fields.with("type", "conclusion");
            return first ? fields.with("reasons", reasons(conclusion.reasons())) : fields.with("shownAbove", true);
        }
        if (premise instanceof Evidence evidence) {
            return fields.with("type", "record")
                    .with(
                            "facts",
                            evidence.rows().stream().map(ProofFields::fact).toList());
        }
        if (premise instanceof Setting setting) {
            return fields.with("type", "parameter")
                    .with("name", setting.parameter().name());
        }
        return fields.with("type", "day").with("day", ((DayReached) premise).day());
    }

    private static Fields fact(Sourced row) {
        Fields fields = new Fields().with("sources", row.sources());
        return row instanceof Fact fact ? fields.with("confidence", fact.confidence()) : fields;
    }

    static Fields parameter(Parameter parameter) {
        return new Fields()
                .with("name", parameter.name())
                .with("value", parameter.text())
                .with("article", parameter.provision().citation())
                .with("citation", parameter.citation());
    }

    static Fields source(SourceId id, Register register) {
        Fields fields = new Fields().with("id", id);
        return register.source(id).map(source -> fields.with(details(source))).orElse(fields);
    }

    private static Fields details(Source source) {
        return new Fields()
                .with("title", source.title())
                .with("publisher", source.publisher())
                .with("date", source.date())
                .with("location", source.location());
    }
}
