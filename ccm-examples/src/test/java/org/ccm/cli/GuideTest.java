package org.ccm.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ccm.assessment.Rulebook;
import org.ccm.cli.Document.Block;
import org.ccm.language.RuleSource;
import org.ccm.scenario.ScenarioResult;
import org.ccm.scenario.ScenarioRuns;
import org.ccm.scenario.Scenarios;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the guides for analysts show is what happens. */
class GuideTest {

    private static final String PROMPT = "$ ccm-examples/ccm ";
    private static final String RULES = "my-rules";
    private static final Pattern LINK = Pattern.compile("\\]\\(([^):]+)\\)");

    @TempDir
    private Path directory;

    static Stream<Document> guides() {
        return Stream.of(Document.FIRST_RULE, Document.RULES, Document.SWEEPS);
    }

    @Test
    void who_follows_the_first_guide_step_by_step_sees_what_it_shows() throws IOException {
        int commands = 0;
        for (Block block : Document.FIRST_RULE.blocks()) {
            if (block.in("console")) {
                commands++;
                String[] parts = block.text().split("\n", 2);
                assertThat(parts[0]).startsWith(PROMPT);
                assertThat(printedBy(parts[0].substring(PROMPT.length())))
                        .as(parts[0])
                        .matches(Document.shown(parts[1]));
            } else {
                assertThat(block.file())
                        .as("where to write the %s", block.language())
                        .startsWith(RULES);
                Files.writeString(directory.resolve(block.file()), block.text());
            }
        }
        assertThat(commands).isGreaterThanOrEqualTo(8);
    }

    /** Of a reader who has the rules in the directory of the project. */
    private String printedBy(String command) {
        Run run = Run.line(
                command.replaceAll("(?<= )" + RULES, directory.resolve(RULES).toString()));
        return (run.out() + run.err()).replace(directory + "/", "");
    }

    @Test
    void the_rule_and_the_scenarios_of_the_reference_go_together() throws IOException {
        List<Block> blocks = Document.RULES.blocks();
        Path rule = directory.resolve("withdrawn-and-voting-yes.drl");
        Path scenarios = directory.resolve("scenarios.yaml");
        Files.writeString(rule, only(blocks, "drl"));
        Files.writeString(scenarios, only(blocks, "yaml"));

        try (Rulebook mine = Rulebook.standard().plus(RuleSource.file(rule))) {
            assertThat(mine.warnings()).isEmpty();
        }
        assertThat(ScenarioRuns.of(Rulebook.standard()).run(Scenarios.read(scenarios)))
                .hasSize(3)
                .allMatch(ScenarioResult::passed);
    }

    private static String only(List<Block> blocks, String language) {
        return blocks.stream()
                .filter(block -> block.in(language))
                .map(Block::text)
                .reduce("", String::concat);
    }

    @Test
    void the_scenarios_of_the_guide_to_sweeps_have_the_results_that_it_shows() throws IOException {
        int commands = 0;
        for (Block block : Document.SWEEPS.blocks()) {
            if (block.in("jsonl")) {
                Files.writeString(directory.resolve(block.file()), block.text());
            } else if (block.in("console")) {
                commands++;
                String[] parts = block.text().split("\n", 2);
                Run run = Run.line(parts[0].substring(PROMPT.length())
                        .replace(" scenarios.jsonl", " " + directory.resolve("scenarios.jsonl")));
                assertThat(run.out() + run.err()).matches(Document.shown(parts[1]));
            }
        }
        assertThat(commands).isPositive();
    }

    @ParameterizedTest
    @MethodSource("guides")
    void its_links_lead_somewhere(Document guide) {
        assertThat(LINK.matcher(guide.text()).results().map(link -> Path.of("../docs", link.group(1))))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(file).exists());
    }
}
