package org.ccm.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.ChoiceFormat;
import java.text.Format;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ccm.assessment.Assessment;
import org.ccm.assessment.Rulebook;
import org.ccm.document.Document.Section;
import org.ccm.document.Document.Table;
import org.ccm.document.Document.Text;
import org.ccm.figures.SignalName;
import org.ccm.register.Register;
import org.ccm.wording.Phrases;
import org.ccm.wording.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhrasesTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");

    private static Properties phrases(String language) {
        Properties texts = new Properties();
        String file = "phrases" + (language.equals("en") ? "" : "_" + language) + ".properties";
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Document.class.getResourceAsStream(file)), StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return texts;
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "es"})
    void no_phrase_is_missing_and_none_is_left_over(String language) {
        assertThat(new TreeSet<>(phrases(language).stringPropertyNames()))
                .containsExactlyElementsOf(new TreeSet<>(phrases("en").stringPropertyNames()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "es"})
    void every_phrase_speaks_of_the_same_things(String language) {
        Properties english = phrases("en");
        Properties other = phrases(language);
        other.stringPropertyNames().forEach(key -> assertThat(placeholders(other.getProperty(key)))
                .as(key)
                .isEqualTo(placeholders(english.getProperty(key))));
    }

    /** The formats of a message and of what its choices choose, to the innermost. */
    private static Stream<MessageFormat> formats(MessageFormat message) {
        List<MessageFormat> chosen = new ArrayList<>();
        for (Format format : message.getFormats()) {
            if (format instanceof ChoiceFormat choice) {
                Arrays.stream(choice.getFormats())
                        .map(Object::toString)
                        .filter(text -> text.contains("{"))
                        .forEach(text -> chosen.add(new MessageFormat(text, message.getLocale())));
            }
        }
        return Stream.concat(Stream.of(message), chosen.stream().flatMap(PhrasesTest::formats));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "es"})
    void every_phrase_gives_text_whatever_the_numbers(String language) {
        Properties texts = phrases(language);
        for (String key : texts.stringPropertyNames()) {
            MessageFormat format = new MessageFormat(texts.getProperty(key), Locale.forLanguageTag(language));
            assertThat(formats(format)).as(key).isNotEmpty();
            for (long number : new long[] {0, 1, 2, 21, 1000}) {
                Object[] numbers = Stream.generate(() -> number).limit(8).toArray();
                String text = format.format(numbers);
                assertThat(text).as(key).isNotEmpty().doesNotContain("{", "}", "choice", "|");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "es"})
    void no_apostrophe_is_taken_for_a_quotation_mark(String language) {
        phrases(language)
                .forEach((key, text) ->
                        assertThat((String) text).as((String) key).doesNotContain("'"));
    }

    @Test
    void before_high_punctuation_french_has_a_space_that_does_not_break() {
        phrases("fr").forEach((key, text) -> assertThat((String) text)
                .as((String) key)
                .doesNotContainPattern("[^\\u00a0][:;?!»]")
                .doesNotContainPattern("«[^\\u00a0]"));
    }

    @Test
    void none_and_one_and_many_are_right_in_every_language() {
        assertThat(Document.phrases(Locale.ENGLISH).of("stockpile-destruction.fulfilled", 1))
                .isEqualTo("One State Party is on record as having fulfilled it.");
        Phrases french = Document.phrases(Locale.FRENCH);
        assertThat(french.of("headline.states-parties", 0)).isEqualTo("État partie");
        assertThat(french.of("headline.states-parties", 2)).isEqualTo("États parties");
        assertThat(french.of("stockpile-destruction.fulfilled", 2))
                .isEqualTo("2 États parties figurent au registre comme s’en étant acquittés.");
        Phrases spanish = Document.phrases(Locale.forLanguageTag("es"));
        assertThat(spanish.of("headline.states-parties", 0)).isEqualTo("Estados partes");
        assertThat(spanish.of("headline.states-parties", 1)).isEqualTo("Estado parte");
    }

    @Test
    void a_language_that_there_is_not_is_english_throughout() {
        Phrases phrases = Document.phrases(Locale.GERMAN);
        assertThat(phrases.locale()).isEqualTo(Locale.ENGLISH);
        assertThat(phrases.of("report.title", LocalDate.of(2020, 12, 1))).endsWith("as of 1 December 2020");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "es"})
    void no_two_signals_have_one_name_in_the_picture_of_candidates(String language) {
        Wording wording = Wording.of(Locale.forLanguageTag(language));
        assertThat(Stream.of(SignalName.values()).map(name -> wording.word(name)))
                .doesNotHaveDuplicates();
    }

    private static Stream<String> words(Document document) {
        return Stream.of(
                        Stream.of(document.title(), document.statement()),
                        document.opening().stream().map(Text::words),
                        document.headlines().stream().flatMap(line -> Stream.of(line.label(), line.detail())),
                        document.sections().stream().map(Section::heading),
                        document.sections().stream()
                                .flatMap(section -> section.narrative().stream())
                                .map(Text::words),
                        document.pictures().map(Document.Picture::caption),
                        document.sections().stream()
                                .flatMap(section -> section.tables().stream())
                                .flatMap(PhrasesTest::words))
                .flatMap(words -> words)
                .filter(words -> !words.isEmpty());
    }

    private static Stream<String> words(Table table) {
        return Stream.of(
                        Stream.of(table.caption(), table.after()),
                        table.columns().stream().map(Document.Column::title),
                        table.rows().stream().flatMap(List::stream).map(cell -> cell.text()
                                .words()))
                .flatMap(words -> words);
    }

    /** What the record holds as text stays as it was recorded. */
    private static Set<String> recorded() {
        Register register = Register.reference();
        return Stream.of(
                        register.cooperations().stream().map(row -> row.what()),
                        register.countryCoalitions().stream().flatMap(row -> row.note().stream()),
                        register.engagements().stream().map(row -> row.target()),
                        register.plannedActions().stream().flatMap(row -> row.paraphrase().stream()))
                .flatMap(texts -> texts)
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "es"})
    void no_english_word_stands_in_a_report(String language) {
        Assessment then = Rulebook.standard().assess(Register.reference(), LocalDate.of(2020, 11, 25));
        Set<String> recorded = recorded();
        Document report = Report.on(then, Scope.WHOLE, Document.phrases(Locale.forLanguageTag(language)));
        assertThat(words(report)
                        .filter(words ->
                                !recorded.contains(words) && !recorded.containsAll(List.of(words.split("\\u00a0?; "))))
                        .toList())
                .hasSizeGreaterThan(500)
                .allSatisfy(words -> assertThat(words.replace("Ways Forward on Universalization", ""))
                        .doesNotContainPattern(
                                "\\b(the|is|was|were|and|has|have|of|in favour|States?|deadline|report)\\b")
                        .doesNotContainPattern("\\d{4}-\\d{2}-\\d{2}")
                        .doesNotContain("_"));
    }

    @Test
    void the_language_of_the_machine_is_not_that_of_a_document() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.FRENCH);
            assertThat(Document.phrases(Locale.ENGLISH).of("section.clearance")).isEqualTo("Clearance (Article 4)");
            assertThat(Document.phrases(Locale.forLanguageTag("es")).of("section.clearance"))
                    .isEqualTo("Limpieza (artículo 4)");
        } finally {
            Locale.setDefault(before);
        }
    }
}
