package org.ccm.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ccm.assessment.Rulebook;
import org.ccm.authoring.TreatyBook.Entry;
import org.ccm.language.Meaning;
import org.ccm.language.RuleSource;
import org.ccm.provision.Parameter;
import org.ccm.provision.Parameters;
import org.ccm.scenario.Scenario;
import org.ccm.scenario.Scenarios;
import org.junit.jupiter.api.Test;

/** The annotated treaty. */
class TreatyBookTest {

    private static final Path DOCUMENT = Path.of("../docs/treaty.md");
    private static final List<Scenario> SCENARIOS =
            Scenarios.read(Path.of("src/test/resources/org/ccm/scenario/treaty"));
    private static final TreatyBook BOOK = TreatyBook.of(Rulebook.standard(), SCENARIOS);

    @Test
    void the_document_in_the_repository_is_what_the_rules_say() throws IOException {
        Golden.compare(DOCUMENT, BOOK.markdown());
    }

    @Test
    void every_article_has_a_title_and_says_what_it_asks() {
        assertThat(BOOK.entries().stream().filter(entry -> entry.title().isPresent()))
                .extracting(Entry::provision)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 23).mapToObj(Integer::toString).toList());
        assertThat(BOOK.entries().stream().filter(entry -> entry.asks().isEmpty()))
                .extracting(Entry::provision)
                .isEmpty();
    }

    @Test
    void every_rule_parameter_and_scenario_has_its_place() {
        List<Entry> entries = BOOK.entries();

        assertThat(names(entries.stream()
                        .flatMap(entry -> entry.rules().stream())
                        .map(Meaning::name)))
                .isEqualTo(names(Rulebook.standard().meanings().stream().map(Meaning::name)));
        assertThat(names(entries.stream()
                        .flatMap(entry -> entry.parameters().stream())
                        .map(Parameter::name)))
                .isEqualTo(names(Parameters.standard().all().stream().map(Parameter::name)));
        assertThat(names(entries.stream()
                        .flatMap(entry -> entry.scenarios().stream())
                        .map(Scenario::name)))
                .isEqualTo(names(SCENARIOS.stream().map(Scenario::name)));
    }

    private static Set<String> names(Stream<String> names) {
        return names.collect(Collectors.toSet());
    }

    @Test
    void rules_of_analysts_are_in_it_too() {
        RuleTemplate template = RuleTemplate.named("mine");
        try (Rulebook mine = Rulebook.standard().plus(RuleSource.text(template.ruleFile(), template.rule()))) {
            assertThat(TreatyBook.of(mine, List.of()).markdown()).contains("Rule `mine` (mine.drl, line 2)");
        }
    }
}
