package org.ccm.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleReaderTest {

    private static final String FRAME = """
            package mine

            rule "a" @article("21(1)") @reason("{$state}")
            when
                Signature( $state : state, %s )
            then
                insertLogical( OwnFinding.info("a", $state) );
            end
            """;

    static List<RuleSource.Content> statuteFiles() {
        return StatuteFiles.all().toList();
    }

    @ParameterizedTest
    @MethodSource("statuteFiles")
    void every_statute_rule_is_read_without_a_complaint(RuleSource.Content content) {
        RuleReader.Result result = RuleReader.read(content, true);

        assertThat(result.diagnostics()).isEmpty();
        assertThat(result.file().orElseThrow().rules()).hasSize((int) StatuteFiles.countRules(content));
    }

    @Test
    void a_rule_has_the_comment_lines_directly_above_it() {
        RuleFile file = file("""
                // Of the file.
                package mine

                // Not of the rule.

                // Of the rule,
                /* in
                 * three lines. */
                rule "a" when A() then insertLogical( b ); end // not of the next
                rule "b" when A() then insertLogical( b ); end
                """);

        assertThat(file.rules().get(0).comment()).hasValue("Of the rule,\nin\nthree lines.");
        assertThat(file.rules().get(1).comment()).isEmpty();
    }

    // Each is read as the first of the line says, with brackets around what belongs together.
    @ParameterizedTest
    @ValueSource(
            strings = {
                // Products bind more strongly than sums, sums than comparisons.
                "a + b * c == d - e % f | (a + (b * c)) == (d - (e % f))",
                // Operators of one kind are read from the left.
                "a - b - c == d / e / f | ((a - b) - c) == ((d / e) / f)",
                // "and" binds more strongly than "or".
                "a || b && c || d | (a || (b && c)) || d",
                // "not" and the sign bind most strongly.
                "!a && -b < c | (!a) && ((-b) < c)",
                // Words compare like signs.
                "a contains b && c not memberOf d | (a contains b) && (c not memberOf d)",
                "a in (b, c) || d not in (e) | (a in ( b, c )) || (d not in ( e ))",
                // Written brackets win.
                "a && (b || c) | a && (b || c)",
                // Parts and calls belong to what stands before them.
                "!a.b.c(d, e).f | !a.b.c(d, e).f"
            })
    void operators_bind_as_in_mathematics(String pair) {
        int bar = pair.lastIndexOf(" | ");
        Expression test = onlyTest(pair.substring(0, bar));

        assertThat(ExpressionWriter.write(test)).isEqualTo(pair.substring(bar + 3));
    }

    @Test
    void single_and_double_quotation_marks_mean_the_same() {
        assertThat(onlyTest("a == 'It\\'s \"so\"'").toString()).contains("value=It's \"so\"");
        assertThat(onlyTest("a == \"It's \\\"so\\\" \\\\ \\n\"").toString()).contains("value=It's \"so\" \\ \n");
    }

    @Test
    void blanks_that_do_not_break_are_blanks() {
        assertThat(onlyTest("a\u00a0==\u202f1")).isEqualTo(onlyTest("a == 1"));
    }

    @Test
    void a_statute_rule_may_make_facts_and_an_analysts_rule_may_not() {
        RuleSource.Content content = content("rule \"a\" when A() then insertLogical( new Withdrawn($state) ); end");

        assertThat(RuleReader.read(content, true).diagnostics()).isEmpty();
        assertThat(codes(RuleReader.read(content, false))).containsExactly("no-new");
    }

    @Test
    void a_mistake_that_leaves_no_doubt_does_not_lose_the_rule() {
        assertThat(result(FRAME.formatted("year = 2008")).file().orElseThrow().rules())
                .hasSize(1);
        assertThat(result(FRAME.formatted("year ==")).file().orElseThrow().rules())
                .isEmpty();
    }

    @Test
    void a_file_above_the_largest_size_is_not_parsed() {
        byte[] bytes = new byte[10_000_000];
        java.util.Arrays.fill(bytes, (byte) '(');

        RuleReader.Result result = RuleReader.read(new RuleSource.Content("large.drl", bytes), false);

        assertThat(result.file()).isEmpty();
        assertThat(result.diagnostics())
                .extracting(Diagnostic::toString)
                .containsExactly("large.drl:1:1: error [file-too-large]: the file has more than 1,000,000 bytes.\n"
                        + "  Maybe it is not a rule file, or can be divided?");
    }

    static Stream<Arguments> large() {
        return Stream.of(
                // Nesting that would exhaust the stack.
                Arguments.of("brackets in an expression", FRAME.formatted("(".repeat(40_000)), "too-deep"),
                Arguments.of("calls", FRAME.formatted("a(".repeat(40_000)), "too-deep"),
                Arguments.of("signs", FRAME.formatted("!".repeat(40_000) + "a"), "too-deep"),
                Arguments.of("conditions", FRAME.formatted("a )\n" + "(\n".repeat(10_000)), "too-deep"),
                Arguments.of("negations", FRAME.formatted("a )\n" + "not ".repeat(20_000)), "too-deep"),
                // Chains that would make a deep tree.
                Arguments.of("sums", FRAME.formatted("a == 1" + " + 1".repeat(20_000)), "too-long"),
                Arguments.of("parts", FRAME.formatted("a" + ".a".repeat(40_000)), "too-long"),
                Arguments.of("alternatives", FRAME.formatted("a" + " || a".repeat(15_000)), "too-long"),
                Arguments.of("values", FRAME.formatted("a in ( 1" + ", 1".repeat(20_000) + " )"), "too-long"),
                // Lists that nobody reads.
                Arguments.of("constraints", FRAME.formatted("a" + ", a".repeat(20_000)), "too-long"),
                Arguments.of("facts", FRAME.formatted("a )\n" + "A()\n".repeat(10_000)), "too-long"),
                Arguments.of("joined facts", FRAME.formatted("a )\nA()" + " or A()".repeat(10_000)), "too-long"),
                // More than can be told.
                Arguments.of("signs without meaning", "\u20ac ".repeat(20_000), "too-many-mistakes"),
                Arguments.of("texts that do not end", "\"\n".repeat(40_000), "too-many-mistakes"),
                Arguments.of("escapes", "\\u0041 ".repeat(10_000), "too-many-mistakes"),
                Arguments.of("rules without anything", "rule \"a\"\n".repeat(9_000), "too-many-mistakes"),
                Arguments.of("beginnings of rules", "rule ".repeat(19_000), "too-many-mistakes"),
                Arguments.of("ends of rules", "end\n".repeat(20_000), "unexpected-between-rules"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("large")
    void a_malicious_file_is_refused_quickly(String what, String text, String code) {
        RuleReader.Result result = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> result(text));

        assertThat(codes(result)).contains(code).hasSizeLessThanOrEqualTo(101);
    }

    @Test
    void a_thousand_rules_are_read_and_one_more_is_refused() {
        String rules = IntStream.range(0, 1_001)
                .mapToObj(i -> "rule \"r" + i + "\" when A() then insertLogical( b ); end\n")
                .collect(Collectors.joining());

        RuleReader.Result result = result(rules);

        assertThat(result.file().orElseThrow().rules()).hasSize(1_000);
        assertThat(result.diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly("this is rule 1001; a file has at most 1,000.");
    }

    @Test
    void what_is_nested_fifty_deep_is_read() {
        String deep = "(".repeat(50) + "a" + ")".repeat(50);

        assertThat(result(FRAME.formatted(deep)).diagnostics()).isEmpty();
        assertThat(codes(result(FRAME.formatted("(" + deep + ")")))).containsExactly("too-deep");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[A-Z]{3}", "GNB|LAO", "(?i)yes.*", "\\\\d+(-\\\\d+)?", "[a(]+[^]]*", "A(B|C)D", "a{2}b*c+"})
    void a_simple_regular_expression_is_taken(String pattern) {
        assertThat(result(FRAME.formatted("name matches \"" + pattern + "\"")).diagnostics())
                .isEmpty();
    }

    // Each repeats what itself repeats or has alternatives, refers back, looks around or repeats too often.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "(a*)*",
                "(a+)+b",
                "((a+)b)*",
                "(a|a)*",
                "(a|b)+",
                "(a{1,9}){1,9}",
                "(.*a){20}",
                "(a)\\\\1",
                "(?<n>a)\\\\k<n>",
                "a(?=b)",
                "a(?!b)",
                "(?<=a)b",
                "(?<!a)b",
                ".*.*.*.*",
                "a?a?a?a?a?a?a?a?a?a?a?",
                "\\\\Qa*\\\\E",
                "([(]a+)*"
            })
    void a_regular_expression_that_may_take_long_is_refused(String pattern) {
        assertThat(codes(result(FRAME.formatted("name matches \"" + pattern + "\""))))
                .containsExactly("costly-pattern");
    }

    private static Expression onlyTest(String test) {
        WrittenRule rule = file("rule \"a\" when A( " + test + " ) then insertLogical( b ); end")
                .rules()
                .get(0);
        Condition.Pattern pattern = (Condition.Pattern) rule.conditions().get(0);
        return ((Condition.Test) pattern.constraints().get(0)).expression();
    }

    private static RuleFile file(String text) {
        RuleReader.Result result = result(text);
        assertThat(result.diagnostics()).isEmpty();
        return result.file().orElseThrow();
    }

    private static RuleReader.Result result(String text) {
        return RuleReader.read(content(text), false);
    }

    private static RuleSource.Content content(String text) {
        return new RuleSource.Content("a.drl", text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> codes(RuleReader.Result result) {
        return result.diagnostics().stream().map(Diagnostic::code).toList();
    }
}
