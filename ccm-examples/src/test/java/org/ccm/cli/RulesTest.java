package org.ccm.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules of one's own: --rules. */
class RulesTest {

    private static final String SIGNED = """
            // A signatory of the first two years.
            rule "signed-early" @article("21") @reason("{$state} signed {$on.when} and has deposited no instrument.")
            when
                AdherenceRecord()
                Signature( on < LocalDate.of(2010, 1, 1), $state : state, $on : on )
                not Deposit( state == $state )
            then
                insertLogical( OwnFinding.attention("signed-early", $state).about($on.year) );
            end
            """;

    @TempDir
    private Path directory;

    private String signed;

    @BeforeEach
    void write() throws IOException {
        signed = file("signed.drl", SIGNED);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text).toString();
    }

    @Test
    void what_they_find_is_shown_beside_the_rest_and_can_be_asked_for_by_kind() {
        JsonNode assess = Answers.json(
                "assess", "--rules", signed, "--kind", "signed-early", "--state", "AGO", "--as-of", "2019-11-20");

        assertThat(Answers.violations("assess", assess)).isEmpty();
        assertThat(Answers.each(assess.get("findings"))).singleElement().satisfies(finding -> {
            assertThat(finding.get("id").asText()).isEqualTo("signed-early:AGO:2008");
            assertThat(finding.get("article").asText()).isEqualTo("21");
            assertThat(finding.get("severity").asText()).isEqualTo("attention");
            assertThat(finding.get("about").asText()).isEqualTo("2008");
            assertThat(finding.get("rule").asText()).isEqualTo("signed-early");
            assertThat(finding.get("because").asText()).startsWith("Angola signed on 3 December 2008");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"assess", "obligations", "status", "state AGO", "explain signed-early:AGO", "status --candidates"
            })
    void every_question_takes_them(String question) {
        Run run = Run.ccm((question + " --as-of 2019-11-20 --rules " + signed).split(" "));

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
    }

    @Tag("long")
    @Test
    void isolated_they_find_the_same() {
        String[] question = {"explain", "signed-early:AGO:2008", "--as-of", "2019-11-20", "--rules", signed};
        Run here = Run.ccm(question);
        Run there = Run.ccm(
                Stream.concat(Arrays.stream(question), Stream.of("--isolated")).toArray(String[]::new));

        assertThat(there.err()).isEmpty();
        assertThat(there.out()).isEqualTo(here.out()).contains("Angola signed on 3 December 2008");
    }

    @Test
    void a_directory_and_several_paths_can_be_named() throws IOException {
        Path inside = Files.createDirectory(directory.resolve("inside"));
        Files.writeString(inside.resolve("other.drl"), SIGNED.replace("signed-early", "signed-very-early"));

        String out = Run.ccm("assess", "--as-of", "2019-11-20", "--rules", signed, "--rules", inside.toString())
                .out();

        assertThat(out).contains("signed-early (Article 21)", "signed-very-early (Article 21)");
    }

    @Test
    void a_kind_misspelt_is_answered_with_the_nearest_of_their_kinds_too() {
        Run run = Run.ccm("assess", "--rules", signed, "--kind", "signd-early");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("there is no kind \"signd-early\". Maybe signed-early?");
    }

    @Test
    void everything_wrong_with_them_is_told_at_once() throws IOException {
        String wrong = file(
                "wrong.drl", SIGNED.replace("state == $state", "stat == $state").replace("Signature(", "Signatur("));
        Run run = Run.ccm("assess", "--rules", wrong);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("ccm: the rules cannot be used; they have 2 errors:\n")
                .contains("wrong.drl:5:5: error [unknown-", "Maybe you meant \"Signature\"?")
                .doesNotContain("\tat ");
    }

    @Test
    void rules_that_are_not_there_are_told() {
        Run run = Run.ccm("assess", "--rules", directory.resolve("none.drl").toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("ccm: --rules: ").contains("none.drl cannot be read. Maybe");
    }

    @Test
    void a_directory_without_rules_is_told() throws IOException {
        Path empty = Files.createDirectory(directory.resolve("empty"));
        Run run = Run.ccm("assess", "--rules", empty.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("there is no rule file in " + empty + ". Maybe the names");
    }

    @Test
    void what_is_doubtful_about_them_goes_to_standard_error() throws IOException {
        String doubtful = file("doubtful.drl", SIGNED.replace("    AdherenceRecord()\n", ""));
        Run run = Run.ccm("assess", "--rules", doubtful, "--as-of", "2019-11-20", "--kind", "signed-early");

        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("doubtful.drl:", ": warning [");
        assertThat(run.out()).doesNotContain("warning [");
    }
}
