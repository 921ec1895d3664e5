package org.ccm.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ccm.engine.RunTimeRules;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleWriterTest {

    /** A character by its number; an even number of backslashes before it stands for backslashes. */
    private static final Pattern BY_NUMBER = Pattern.compile("(?<!\\\\)((?:\\\\\\\\)*)\\\\u([0-9a-f]{4})");

    private static final Span NOWHERE = new Span(0, 0);

    static List<RuleSource.Content> statuteFiles() {
        return StatuteFiles.all().toList();
    }

    @ParameterizedTest
    @MethodSource("statuteFiles")
    void a_statute_file_written_anew_says_the_same(RuleSource.Content content) {
        RuleFile file = RuleReader.read(content, true).file().orElseThrow();

        String written = written(file);

        assertThat(Shape.of(read(written).rules())).isEqualTo(Shape.of(file.rules()));
        assertThat(written(read(written))).isEqualTo(written);
    }

    @Property(tries = 200, edgeCases = net.jqwik.api.EdgeCasesMode.NONE)
    void any_rule_written_and_read_says_the_same(@ForAll("rules") List<WrittenRule> rules) {
        String written = RuleWriter.write("mine", List.of(), rules);

        assertThat(Shape.of(read(written).rules())).isEqualTo(Shape.of(rules));
    }

    @Provide
    Arbitrary<List<WrittenRule>> rules() {
        return WrittenRules.rules();
    }

    @Test
    void a_rule_is_written_in_one_way() {
        RuleFile file = read("""
                package mine
                import org.ccm.asof.Ballot; // why
                rule "voted" @article("21(2)") @reason('It\\'s "so"') when
                  $b : Ballot(cast in (VoteCast.YES,VoteCast.NO),$state:state, !(year==2008||year+1>3 && late),
                    title not matches "A.*") not(Deposit(state==$state)) ( A() or ( B() and exists C(this != null) ) )
                  eval($b.year() - -1 == 2)
                then insertLogical(OwnFinding.info("voted",$state).about("n\u00e9e \\\\ \\n")); end
                """);

        assertThat(written(file)).isEqualTo("""
                        package mine

                        import org.ccm.asof.Ballot

                        rule "voted" @article("21(2)") @reason("It's \\"so\\"")
                        when
                            $b : Ballot( cast in ( VoteCast.YES, VoteCast.NO ), $state : state, !((year == 2008) || (((year + 1) > 3) && late)), title not matches "A.*" )
                            not ( Deposit( state == $state ) )
                            ( A() or ( B() and exists ( C( this != null ) ) ) )
                            eval( ($b.year() - (-1)) == 2 )
                        then
                            insertLogical( OwnFinding.info("voted", $state).about("n\\u00e9e \\\\ \\n") );
                        end
                        """);
    }

    @Test
    void nothing_but_ascii_is_written_since_the_engine_may_read_in_another_encoding() {
        RuleFile file =
                read("rule \"a\" @reason(\"\u00e9 \u2013 \ud83d\ude00\") when A() then insertLogical( b ); end");

        assertThat(written(file).chars()).allMatch(c -> c < 127);
        assertThat(written(file)).contains("\\u00e9 \\u2013 \\ud83d\\ude00");
    }

    @Tag("long")
    @ParameterizedTest
    @MethodSource("statuteFiles")
    void the_engine_compiles_what_is_written(RuleSource.Content content) {
        String written = written(RuleReader.read(content, true).file().orElseThrow());

        assertThat(RunTimeRules.compile(written.replaceFirst("package .*\n", "")))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "a;b", "", "a\n", "a\"", "1a", "a.", "\u00e9"})
    void what_the_parser_would_not_read_as_a_word_is_not_written(String word) {
        WrittenRule rule = new WrittenRule(
                new Name("right", NOWHERE),
                List.of(),
                List.of(new Condition.Pattern(Optional.empty(), new Name(word, NOWHERE), List.of(), NOWHERE)),
                new Expression.This(NOWHERE),
                Optional.empty(),
                NOWHERE);

        assertThatThrownBy(() -> RuleWriter.write("mine", List.of(), List.of(rule)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"" + word + "\" is not a word of a rule");
    }

    private static String written(RuleFile file) {
        return RuleWriter.write(
                file.packageName().map(Name::text).orElse(""),
                file.imports().stream().map(Name::text).toList(),
                file.rules());
    }

    private static RuleFile read(String text) {
        String withCharacters = BY_NUMBER
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group(1) + Character.toString(Integer.parseInt(found.group(2), 16))));
        RuleReader.Result result = RuleReader.read(
                new RuleSource.Content("written.drl", withCharacters.getBytes(StandardCharsets.UTF_8)), true);
        assertThat(result.diagnostics()).isEmpty();
        return result.file().orElseThrow();
    }
}
