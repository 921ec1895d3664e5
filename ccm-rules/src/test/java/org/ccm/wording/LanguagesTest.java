package org.ccm.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.ChoiceFormat;
import java.text.MessageFormat;
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
import org.ccm.agenda.Theme;
import org.ccm.asof.Ground;
import org.ccm.asof.RecordPart;
import org.ccm.finding.Kind;
import org.ccm.machinery.Coordinator;
import org.ccm.outreach.Engagement;
import org.ccm.provision.Duty;
import org.ccm.provision.FixedDay;
import org.ccm.provision.Limit;
import org.ccm.provision.Parameter;
import org.ccm.provision.Parameters;
import org.ccm.provision.Reading.FirstAnnualYear;
import org.ccm.provision.Reading.WhileInitialOutstanding;
import org.ccm.register.Register;
import org.ccm.source.Word;
import org.ccm.stockpile.StockpileStatus;
import org.ccm.time.Certainty;
import org.ccm.time.Occurrence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether all languages have the same texts, and each a text for everything. */
class LanguagesTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z0-9$][A-Za-z0-9.-]*)");

    private static Properties texts(String file) {
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(LanguagesTest.class.getResourceAsStream(
                        file.startsWith("../") ? "/org/ccm/" + file.substring(3) : "/org/ccm/rules/" + file)),
                StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return texts;
    }

    private static Properties messages(String language) {
        return texts("messages" + (language.equals("en") ? "" : "_" + language) + ".properties");
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
    void no_text_is_missing_and_none_is_left_over(String language) {
        assertThat(new TreeSet<>(messages(language).stringPropertyNames()))
                .containsExactlyElementsOf(new TreeSet<>(messages("en").stringPropertyNames()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "es"})
    void every_text_speaks_of_the_same_things(String language) {
        Properties english = messages("en");
        Properties other = messages(language);
        other.stringPropertyNames().forEach(key -> assertThat(placeholders(other.getProperty(key)))
                .as(key)
                .isEqualTo(placeholders(english.getProperty(key))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "es"})
    void every_text_is_there_and_no_key_stands_twice(String language) throws IOException {
        Properties texts = messages(language);
        texts.stringPropertyNames()
                .forEach(key -> assertThat(texts.getProperty(key)).as(key).isNotBlank());
        try (var in = Objects.requireNonNull(LanguagesTest.class.getResourceAsStream(
                "/org/ccm/rules/messages" + (language.equals("en") ? "" : "_" + language) + ".properties"))) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> line.contains(" = "))
                            .map(line -> line.substring(0, line.indexOf(" = "))))
                    .doesNotHaveDuplicates();
        }
    }

    private static boolean isMessageFormat(String key) {
        return Stream.of("format.", "report.", "proof.", "warning.").anyMatch(key::startsWith) && !isDate(key);
    }

    private static boolean isDate(String key) {
        return Set.of("format.day", "format.first-day", "format.month", "format.day-of-year")
                .contains(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "es"})
    void every_message_format_can_be_filled_in_whatever_the_number(String language) {
        Properties texts = messages(language);
        Locale locale = Locale.forLanguageTag(language);
        texts.stringPropertyNames().stream()
                .filter(LanguagesTest::isMessageFormat)
                .forEach(key -> {
                    MessageFormat format = new MessageFormat(texts.getProperty(key), locale);
                    boolean counts = Arrays.stream(format.getFormats()).anyMatch(ChoiceFormat.class::isInstance);
                    for (long number : new long[] {0, 1, 2, 21, 1000}) {
                        Object argument = counts ? number : "x";
                        String text = format.format(new Object[] {argument, argument, argument});
                        assertThat(text).as(key).isNotBlank().doesNotContain("{", "}");
                    }
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "es"})
    void no_apostrophe_is_taken_for_a_quotation_mark_of_a_message_format(String language) {
        Properties texts = messages(language);
        assertThat(texts.stringPropertyNames().stream().filter(key -> !isDate(key)))
                .allSatisfy(key -> assertThat(texts.getProperty(key)).doesNotContain("'"));
    }

    @Test
    void before_high_punctuation_french_has_a_space_that_does_not_break() {
        Stream.of(messages("fr"), texts("names_fr.properties"))
                .forEach(texts -> texts.stringPropertyNames().forEach(key -> assertThat(texts.getProperty(key))
                        .as(key)
                        .doesNotContainPattern("[^\\u00a0][:;?!»]")
                        .doesNotContainPattern("«[^\\u00a0]")));
    }

    @ParameterizedTest
    @CsvSource({
        "agenda, fr",
        "agenda, es",
        "difference, fr",
        "difference, es",
        "dossier, fr",
        "dossier, es",
        "figures, fr",
        "figures, es"
    })
    void the_sentences_of_every_package_are_the_same_in_every_language(String place, String language) {
        Properties english = texts("../" + place + "/sentences.properties");
        Properties other = texts("../" + place + "/sentences_" + language + ".properties");
        assertThat(other.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        other.stringPropertyNames().forEach(key -> assertThat(other.getProperty(key))
                .as(key)
                .isNotBlank()
                .doesNotContain("'")
                .doesNotContainPattern(language.equals("fr") ? "[^\\u00a0][:;?!»]" : " [:;?!]")
                .satisfies(text -> assertThat(placeholders(text)).isEqualTo(placeholders(english.getProperty(key)))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "es"})
    void every_state_and_every_meeting_of_the_register_has_a_name(String language) {
        Register register = Register.reference();
        Set<String> named = Stream.of(
                        register.states().stream().map(state -> "state." + state.code()),
                        register.meetings().stream().map(meeting -> "meeting." + meeting.id()),
                        register.targets().stream()
                                .map(target -> "target." + target.target().replace(' ', '_')),
                        register.promises().stream()
                                .map(promise -> "where." + promise.where().replace(' ', '_')))
                .flatMap(keys -> keys)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(new TreeSet<>(texts("names_" + language + ".properties").stringPropertyNames()))
                .containsExactlyElementsOf(named);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "es"})
    void no_two_states_have_one_name(String language) {
        Wording wording = Wording.of(Locale.forLanguageTag(language));
        assertThat(Register.reference().states().stream().map(wording::state))
                .hasSize(197)
                .doesNotHaveDuplicates();
    }

    private static Set<String> keys(String prefix) {
        return messages("en").stringPropertyNames().stream()
                .filter(key -> key.startsWith(prefix))
                .map(key -> key.substring(prefix.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void every_kind_has_its_label_and_every_label_its_kind() {
        assertThat(keys("kind."))
                .containsExactlyInAnyOrderElementsOf(
                        Kind.standard().stream().map(Kind::name).toList());
    }

    @Test
    void every_group_of_the_register_has_its_name() {
        Register register = Register.reference();
        assertThat(keys("group."))
                .isEqualTo(Stream.of(
                                register.states().stream().flatMap(state -> state.region().stream()),
                                register.states().stream().flatMap(state -> state.regionalGroup().stream()),
                                register.memberships().stream().map(membership -> membership.organization()))
                        .flatMap(names -> names)
                        .map(name -> name.replace(' ', '_'))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void every_theme_has_its_heading() {
        Register register = Register.reference();
        assertThat(keys("theme."))
                .containsAll(Word.all(Theme.class))
                .containsAll(
                        register.coordinators().stream().map(Coordinator::theme).toList())
                .containsAll(register.plannedActions().stream()
                        .map(action -> action.theme().replace(' ', '_'))
                        .toList());
    }

    @Test
    void every_form_and_status_of_contacts_and_category_of_stocks_has_its_words() {
        Register register = Register.reference();
        assertThat(keys("form."))
                .containsAll(
                        register.engagements().stream().map(Engagement::form).toList());
        assertThat(keys("status."))
                .containsAll(
                        register.engagements().stream().map(Engagement::status).toList());
        assertThat(keys("category."))
                .containsAll(register.stockpileStatuses().stream()
                        .map(StockpileStatus::category)
                        .toList());
    }

    /** Sets of words that stand nowhere but in files, and those that have names of their own. */
    private static final Set<Class<?>> UNSAID = Set.of(Limit.class, FixedDay.Name.class, Duty.class, Theme.class);

    @Test
    void every_word_that_registers_and_reports_write_is_said_in_words() {
        List<String> words = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.ccm").stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(Word.class))
                        .map(JavaClass::reflect)
                        .filter(type -> !UNSAID.contains(type))
                        .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                        .map(constant -> ((Word) constant).word().replace(' ', '_'))
                        .toList();
        assertThat(words).hasSizeGreaterThan(100);
        assertThat(keys("word.")).containsAll(words);
    }

    @Test
    void every_constant_of_which_sentences_speak_is_said_in_words() {
        assertThat(keys("word."))
                .containsAll(Stream.<Enum<?>[]>of(
                                Certainty.values(),
                                Occurrence.values(),
                                Ground.values(),
                                RecordPart.values(),
                                FirstAnnualYear.values(),
                                WhileInitialOutstanding.values())
                        .flatMap(Arrays::stream)
                        .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                        .toList());
    }

    @Test
    void the_citation_of_every_parameter_is_said_in_every_language() {
        Wording english = Wording.of(Locale.ENGLISH);
        Parameters.standard().all().forEach(parameter -> assertThat(english.text("citation." + parameter.name()))
                .as(parameter.name())
                .isEqualTo(parameter.citation()));
        assertThat(keys("citation."))
                .containsExactlyInAnyOrderElementsOf(Parameters.standard().all().stream()
                        .map(Parameter::name)
                        .toList());
    }

    @Test
    void every_language_has_its_words() {
        assertThatCode(() -> Wording.LANGUAGES.forEach(
                        language -> assertThat(Wording.of(language).locale()).isEqualTo(language)))
                .doesNotThrowAnyException();
    }
}
