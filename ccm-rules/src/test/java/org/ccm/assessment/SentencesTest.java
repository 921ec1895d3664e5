package org.ccm.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.ccm.asof.Shown;
import org.ccm.duty.Derived;
import org.ccm.duty.Judged;
import org.ccm.engine.RuleCard;
import org.ccm.provision.Parameters;
import org.ccm.register.Register;
import org.ccm.secondopinion.Registers;
import org.ccm.time.Reached;
import org.junit.jupiter.api.Test;

class SentencesTest {

    private static final Set<String> KEYS =
            ResourceBundle.getBundle("org.ccm.rules.messages", Locale.ENGLISH).keySet();

    private static Set<String> keys(String prefix) {
        return KEYS.stream()
                .filter(key -> key.startsWith(prefix))
                .map(key -> key.substring(prefix.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void every_rule_has_its_sentence_and_every_sentence_its_rule() {
        assertThat(keys("rule."))
                .containsExactlyElementsOf(
                        Rulebook.standard().rules().stream().map(RuleCard::id).toList());
    }

    @Test
    void every_fact_that_a_rule_can_match_has_its_words() {
        Set<String> facts = Stream.of(
                        Stream.of(Shown.class.getPermittedSubclasses()),
                        Stream.of(Derived.class.getPermittedSubclasses()).filter(type -> type != Judged.class),
                        Stream.of(Judged.class.getPermittedSubclasses()))
                .flatMap(types -> types)
                .map(Class::getSimpleName)
                .collect(Collectors.toCollection(TreeSet::new));
        facts.addAll(List.of("Parameter", "Reached"));
        assertThat(keys("fact.")).containsExactlyElementsOf(facts);
    }

    @Test
    void no_sentence_lacks_an_argument_whatever_the_case() {
        Set<String> told = new TreeSet<>();
        LongStream.range(0, 24).mapToObj(Registers::synthetic).forEach(register -> Stream.of(
                        "2013-03-01",
                        "2016-05-01",
                        "2019-11-20",
                        "2021-02-10",
                        "2022-06-15",
                        "2023-06-15",
                        "2024-09-20",
                        "2026-06-15")
                .map(LocalDate::parse)
                .map(day -> Rulebook.standard().assess(register, day))
                .forEach(assessment -> assessment.findings().forEach(finding -> {
                    Proof proof = assessment.proofOf(finding);
                    assertThat(proof.tree()).doesNotContain("{", "Optional[", "null");
                    rules(proof.reasons(), told);
                })));
        List<String> untold = Rulebook.standard().rules().stream()
                .map(RuleCard::id)
                .filter(rule -> !told.contains(rule))
                .toList();
        // What follows from a withdrawal's effect is that rules no longer match: it is in no proof.
        assertThat(untold).containsExactlyInAnyOrder("withdrawal-effective", "annual-reports-owed-beside-the-initial");
    }

    private static void rules(List<Reason> reasons, Set<String> told) {
        for (Reason reason : reasons) {
            told.add(reason.rule());
            reason.premises().forEach(premise -> {
                if (premise instanceof Premise.Conclusion conclusion) {
                    rules(conclusion.reasons(), told);
                }
            });
        }
    }

    @Test
    void a_missing_sentence_or_argument_is_named() {
        Sentences sentences =
                new Sentences(Register.reference(), Parameters.standard(), LocalDate.of(2019, 11, 20), Locale.ENGLISH);
        assertThatThrownBy(() -> sentences.rule("no-such-rule", new Reached(LocalDate.MIN), List.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("rule.no-such-rule");
        assertThatThrownBy(() -> sentences.rule("withdrawn", new Reached(LocalDate.MIN), List.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("rule.withdrawn")
                .hasMessageContaining("{state}");
    }
}
