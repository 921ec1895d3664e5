package org.ccm.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.ChoiceFormat;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers in French and Spanish, and whether all languages have the same words for them. */
class LanguagesTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");

    private static Properties texts(String name, String language) {
        String file = "/org/ccm/cli/" + name + (language.equals("en") ? "" : "_" + language) + ".properties";
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Ccm.class.getResourceAsStream(file)), StandardCharsets.UTF_8)) {
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
    @CsvSource({"answer/answers, fr", "answer/answers, es", "calendar/calendar, fr", "calendar/calendar, es"})
    void no_text_is_missing_and_every_text_speaks_of_the_same_things(String name, String language) {
        Properties english = texts(name, "en");
        Properties other = texts(name, language);
        assertThat(other.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        other.stringPropertyNames().forEach(key -> assertThat(other.getProperty(key))
                .as(key)
                .isNotBlank()
                .doesNotContain("'")
                .doesNotContainPattern(
                        language.equals("fr") ? "[^\\u00a0][:;!»]|[^\\u00a0]\\?(?! =| nombre)" : " [:;!]")
                .satisfies(text -> assertThat(placeholders(text)).isEqualTo(placeholders(english.getProperty(key)))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "es"})
    void every_text_can_be_filled_in_whatever_the_number(String language) {
        Properties texts = texts("answer/answers", language);
        for (String key : texts.stringPropertyNames()) {
            MessageFormat format = new MessageFormat(texts.getProperty(key), Locale.forLanguageTag(language));
            for (int number : new int[] {0, 1, 2, 21, 1000}) {
                Object[] values = new Object[6];
                for (int i = 0; i < values.length; i++) {
                    boolean counts = i < format.getFormatsByArgumentIndex().length
                            && format.getFormatsByArgumentIndex()[i] != null;
                    values[i] = counts ? (Object) number : "x";
                }
                assertThat(format.format(values)).as(key).isNotBlank().doesNotContain("{", "}", "|");
            }
            assertThat(format.getFormats()).as(key).allSatisfy(part -> assertThat(
                            part instanceof ChoiceFormat choice && choice.getLimits()[0] > 1)
                    .isFalse());
        }
    }

    @Test
    void a_letter_is_written_in_french() throws IOException {
        Run run = Run.ccm("letter", "SSD", "--as-of", "2023-08-03", "--language", "fr");

        assertThat(run.err()).isEmpty();
        Golden.compare("letter-SSD-fr.txt", run.out());
    }

    @Test
    void a_letter_for_an_assumed_deposit_is_written_in_french() throws IOException {
        Run run = Run.ccm("letter", "AGO", "--deposit", "2026-03-10", "--language", "fr");

        assertThat(run.err()).isEmpty();
        Golden.compare("letter-AGO-assumed-fr.txt", run.out());
    }

    @Test
    void a_dossier_is_written_in_spanish() {
        Run run = Run.ccm("dossier", "--as-of", "2019-11-20", "--language", "es");

        assertThat(run.err()).isEmpty();
        assertThat(run.out().replaceAll("\\s+", " "))
                .startsWith("Expediente, situación al 20 de noviembre de 2019 Registro: reference; termina el 20 de"
                        + " febrero de 2026. Próxima reunión: Segunda Conferencia de Examen, primera parte (virtual)"
                        + " (2RC.1), apertura el 25 de noviembre de 2020.")
                .contains("Informes por presentar o pendientes:", "ZAF Sudáfrica: presentación anunciada")
                .contains("Nuevos Estados partes: 1")
                .doesNotContainPattern("\\b(the|is|was|of|and|Requests|Reports|Promises)\\b");
    }

    @Test
    void a_dossier_in_json_keeps_its_keys_and_says_its_sentences_in_the_language() {
        JsonNode dossier = Answers.json("dossier", "--as-of", "2019-11-20", "--language", "fr");

        assertThat(Answers.violations("dossier", dossier)).isEmpty();
        assertThat(dossier.get("next").get("title").asText())
                .isEqualTo("Deuxième Conférence d’examen, première partie (en ligne)");
        assertThat(Answers.each(dossier.get("items"))
                        .map(item -> item.get("because").asText())
                        .toList())
                .isNotEmpty()
                .allSatisfy(because -> assertThat(because).doesNotContainPattern("\\b(the|is|was|of)\\b"));
    }

    @ParameterizedTest
    @CsvSource({
        "assess --state LBN --because --as-of 2019-11-20, fr",
        "assess --state BIH --as-of 2022-09-02, es",
        "obligations --state LBN --as-of 2020-11-25, fr",
        "status --as-of 2019-11-20, es",
        "status --candidates --state ZWE --as-of 2020-11-25, fr",
        "diff --as-of 2019-11-20 --to 2020-11-25 --state LBN, es",
        "whatif --change GNB=initial-report=2019-12-01 --as-of 2019-11-20, fr",
        "timeline --state ZAF --from 2019-01-01 --to 2020-01-01, es",
        "timeline --kind annual-report-overdue --count --from 2019-01-01 --to 2019-06-01, fr",
        "timeline --from 2019-01-01 --to 2019-06-01, es",
        "reminders --as-of 2019-10-20 --within 60, fr",
    })
    void no_english_word_stands_in_an_answer(String command, String language) {
        String[] arguments = (command + " --language " + language).split(" ");
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = arguments[i].replace('=', ' ');
        }
        Run run = Run.ccm(arguments);

        assertThat(run.code()).as(run.err()).isZero();
        // Commands and changes are written in the words that can be typed.
        assertThat(run.out().lines().filter(line -> !line.contains("ccm ") && !line.startsWith("  GNB initial-report")))
                .hasSizeGreaterThan(4)
                .allSatisfy(line -> assertThat(line)
                        .doesNotContainPattern("\\b(the|The|is|was|of|and|has|on|record|days?|none|State|States)\\b")
                        .doesNotContain("_"));
    }

    @Test
    void a_state_is_shown_with_its_names_and_headings_in_french() {
        assertThat(Run.ccm("state", "LBN", "--as-of", "2020-11-25", "--language", "fr")
                        .out())
                .startsWith("Liban (LBN), situation au 25 novembre 2020")
                .contains("Entrée en vigueur", "Votes sur la résolution annuelle", "Constatations, et pourquoi");
    }

    @Test
    void an_explanation_is_written_in_spanish() {
        assertThat(Run.ccm("explain", "initial-report-due:GMB", "--as-of", "2019-11-20", "--language", "es")
                        .out())
                .contains(
                        "initial-report-due:GMB (no verificado, artículo 7(1))",
                        "Gambia: el informe inicial ha de presentarse el 28 de noviembre de 2019, dentro",
                        "Razonamiento",
                        "Fuentes")
                .doesNotContain("How it follows", "Sources");
    }

    @Test
    void a_calendar_is_written_in_french_with_the_same_ids() {
        String english =
                Run.ccm("calendar", "--as-of", "2019-11-20", "--state", "GMB").out();
        String french = Run.ccm("calendar", "--as-of", "2019-11-20", "--state", "GMB", "--language", "fr")
                .out();

        assertThat(french.lines().filter(line -> line.startsWith("UID:")))
                .containsExactlyElementsOf(
                        english.lines().filter(line -> line.startsWith("UID:")).toList());
        assertThat(french.replace("\r\n ", ""))
                .contains("X-WR-CALNAME:Convention sur les armes à sous-munitions: Gambie".replace(": ", "\u00a0: "))
                .contains("SUMMARY:Gambie\u00a0: rapport initial attendu", "CATEGORIES:Mesures de transparence");
    }

    @Test
    void a_language_that_there_is_not_is_refused() {
        assertThat(Run.ccm("letter", "SSD", "--language", "de").err())
                .contains("--language: \"de\" is none of en, fr, es");
    }
}
