package org.ccm.cli.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ccm.authoring.VocabularyDocument;
import org.ccm.authoring.VocabularyDocument.DescribedHelper;
import org.ccm.authoring.VocabularyDocument.DescribedPart;
import org.ccm.cli.output.Answer;
import org.ccm.cli.output.Fields;
import org.ccm.cli.output.Paper;

/** The words that rules have. */
public final class VocabularyAnswer implements Answer {

    private final VocabularyDocument vocabulary;

    /** Of this vocabulary. */
    public VocabularyAnswer(VocabularyDocument vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public Fields fields() {
        return new Fields()
                .with(
                        "facts",
                        vocabulary.facts().stream().map(VocabularyAnswer::fact).toList())
                .with(
                        "values",
                        vocabulary.values().stream()
                                .map(VocabularyAnswer::value)
                                .toList())
                .with(
                        "kinds",
                        vocabulary.kinds().stream()
                                .map(kind -> new Fields()
                                        .with("kind", kind.name())
                                        .with("severity", kind.severity())
                                        .with("sentence", kind.sentence()))
                                .toList())
                .with("provisions", vocabulary.provisions())
                .with(
                        "states",
                        vocabulary.states().entrySet().stream()
                                .map(state -> new Fields()
                                        .with("state", state.getKey())
                                        .with("name", state.getValue()))
                                .toList())
                .with(
                        "codes",
                        vocabulary.codes().stream()
                                .map(code ->
                                        new Fields().with("code", code.code()).with("sentence", code.sentence()))
                                .toList());
    }

    private static Fields fact(VocabularyDocument.Fact fact) {
        return new Fields()
                .with("fact", fact.name())
                .with("group", fact.group().name().toLowerCase(Locale.ROOT))
                .with("theme", fact.theme())
                .with("sentence", fact.sentence())
                .with("parts", fact.parts().stream().map(VocabularyAnswer::part).toList())
                .with(
                        "helpers",
                        fact.helpers().stream().map(VocabularyAnswer::helper).toList());
    }

    private static Fields value(VocabularyDocument.Value value) {
        return new Fields()
                .with("value", value.name())
                .with("sentence", value.sentence())
                .with(
                        "constants",
                        value.constants().stream()
                                .map(constant -> new Fields()
                                        .with("constant", constant.name())
                                        .with("sentence", constant.sentence()))
                                .toList())
                .with(
                        "parts",
                        value.parts().stream().map(VocabularyAnswer::part).toList())
                .with(
                        "helpers",
                        value.helpers().stream().map(VocabularyAnswer::helper).toList());
    }

    private static Fields part(DescribedPart described) {
        return new Fields()
                .with("part", described.part().name())
                .with("type", described.part().type())
                .with("optional", described.part().optional())
                .with("sentence", described.sentence());
    }

    private static Fields helper(DescribedHelper described) {
        return new Fields()
                .with("helper", described.helper().name())
                .with("arguments", described.helper().arguments())
                .with("result", described.helper().result())
                .with("sentence", described.sentence());
    }

    @Override
    public List<String> columns() {
        return List.of("of", "group", "part", "type", "optional", "sentence");
    }

    /** The parts of facts. */
    @Override
    public List<Fields> rows() {
        List<Fields> rows = new ArrayList<>();
        vocabulary.facts().forEach(fact -> fact.parts()
                .forEach(part -> rows.add(new Fields()
                        .with("of", fact.name())
                        .with("group", fact.group().name().toLowerCase(Locale.ROOT))
                        .with(part(part)))));
        return rows;
    }

    @Override
    public List<String> warnings() {
        return List.of();
    }

    @Override
    public void print(Paper paper) {
        vocabulary.markdown().lines().forEach(paper::unbroken);
    }
}
