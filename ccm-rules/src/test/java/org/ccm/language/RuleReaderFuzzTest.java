package org.ccm.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a file holds, reading it ends, and says what is wrong or what the file says. */
class RuleReaderFuzzTest {

    private static final List<String> STATUTE = StatuteFiles.all()
            .map(content -> new String(content.bytes(), StandardCharsets.UTF_8))
            .toList();

    private static final Pattern PIECE = Pattern.compile("\\s+|\"[^\"\n]*\"|[A-Za-z0-9_$]+|.");

    private static final String[] WORDS = {
        "rule",
        "\"a\"",
        "when",
        "then",
        "end",
        "package",
        "import",
        "a.b",
        "@article",
        "@",
        "(",
        ")",
        "[",
        "]",
        "{",
        "}",
        ",",
        ";",
        ":",
        ".",
        "==",
        "=",
        "<",
        ">=",
        "&&",
        "||",
        "!",
        "and",
        "or",
        "not",
        "exists",
        "eval",
        "in",
        "contains",
        "memberOf",
        "matches",
        "from",
        "accumulate",
        "$x",
        "$",
        "state",
        "Deposit",
        "new",
        "this",
        "null",
        "true",
        "1",
        "08",
        "+",
        "-",
        "*",
        "/",
        "%",
        "\"",
        "'",
        "\\",
        "\\u0041",
        "//",
        "/*",
        "*/",
        "#",
        "?",
        "->",
        "insertLogical",
        "insert",
        "salience",
        "lock-on-active",
        "\n",
        "\r\n",
        "\t",
        "\u00e9",
        "\u201c",
        "\u2028",
        "\u0000",
        "\ud83d\ude00",
        "global"
    };

    @Property(tries = 1500)
    void any_words_in_any_order_are_read_to_the_end(@ForAll("soups") String soup) {
        assertRead(soup);
    }

    @Property(tries = 1000)
    void any_words_within_a_rule_are_read_to_the_end(@ForAll("soups") String soup) {
        assertRead(
                "rule \"a\" @article(\"1\")\nwhen\n    Deposit( " + soup + " )\nthen\n    insertLogical( a );\nend\n");
    }

    @Property(tries = 500)
    void any_bytes_are_read_to_the_end(@ForAll byte[] bytes) {
        RuleReader.Result result = RuleReader.read(new RuleSource.Content("fuzz.drl", bytes), false);

        assertThat(result.diagnostics()).isNotEmpty();
    }

    @Property(tries = 400)
    void a_statute_file_with_pieces_dropped_doubled_and_swapped_is_read_to_the_end(@ForAll("damaged") String damaged) {
        assertRead(damaged);
    }

    private static void assertRead(String text) {
        RuleReader.Result result =
                RuleReader.read(new RuleSource.Content("fuzz.drl", text.getBytes(StandardCharsets.UTF_8)), true);

        assertThat(result.diagnostics().isEmpty()
                        && result.file().map(RuleFile::rules).orElse(List.of()).isEmpty())
                .as("neither a rule nor a word about it: %s", text)
                .isFalse();
        assertThat(result.diagnostics()).allSatisfy(diagnostic -> {
            assertThat(diagnostic.toString()).contains("fuzz.drl:" + diagnostic.line() + ":" + diagnostic.column());
            assertThat(diagnostic.column())
                    .isLessThanOrEqualTo(diagnostic.lineText().length() + 1);
        });
        if (result.diagnostics().isEmpty()) {
            // What was read without a complaint can be written.
            RuleFile file = result.file().orElseThrow();
            assertThat(RuleWriter.write("mine", List.of(), file.rules())).isNotEmpty();
        }
    }

    @Provide
    Arbitrary<String> soups() {
        return Arbitraries.of(WORDS).list().ofMaxSize(60).flatMap(words -> Arbitraries.of(" ", "", "\n")
                .map(between -> String.join(between, words)));
    }

    @Provide
    Arbitrary<String> damaged() {
        Arbitrary<List<Integer>> places =
                Arbitraries.integers().between(0, 100_000).list().ofMinSize(1).ofMaxSize(6);
        return Combinators.combine(
                        Arbitraries.of(STATUTE), places, Arbitraries.integers().between(0, 4))
                .as(RuleReaderFuzzTest::damage);
    }

    private static String damage(String file, List<Integer> places, int how) {
        List<String> pieces = new ArrayList<>();
        Matcher matcher = PIECE.matcher(file);
        while (matcher.find()) {
            pieces.add(matcher.group());
        }
        for (int place : places) {
            int at = place % pieces.size();
            switch (how) {
                case 0 -> pieces.remove(at);
                case 1 -> pieces.add(at, pieces.get(at));
                case 2 -> Collections.swap(pieces, at, (at + 7 * place) % pieces.size());
                case 3 -> pieces.add(at, WORDS[place % WORDS.length]);
                default -> pieces.subList(Math.max(1, at), pieces.size()).clear();
            }
        }
        return String.join("", pieces);
    }
}
