package org.ccm.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.ccm.asof.AsOfView;
import org.ccm.asof.Shown;
import org.ccm.duty.Derived;
import org.ccm.duty.Judged;
import org.ccm.engine.RuleCard;
import org.ccm.finding.Finding;
import org.ccm.finding.OwnFinding;
import org.ccm.norm.EvidenceStanding;
import org.ccm.norm.UseIncident;
import org.ccm.provision.Parameter;
import org.ccm.provision.Parameters;
import org.ccm.register.Register;
import org.ccm.secondopinion.Registers;
import org.ccm.source.Confidence;
import org.ccm.source.SourceId;
import org.ccm.state.StateCode;
import org.ccm.time.AsOf;
import org.ccm.time.PartialDate;
import org.ccm.time.Reached;
import org.ccm.wording.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {

    private static final Set<String> KEYS =
            ResourceBundle.getBundle("org.ccm.rules.messages", Locale.ROOT).keySet();

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

    /** Every type of fact that a rule can match, by the name under which its sentence stands. */
    private static Set<String> facts() {
        Stream<Class<?>> closed = Stream.of(Shown.class, Derived.class, Judged.class, Finding.class)
                .<Class<?>>flatMap(type -> Stream.of(type.getPermittedSubclasses()))
                .filter(type -> type != Judged.class);
        Stream<Class<?>> rows = Stream.of(Register.class.getMethods())
                .filter(list -> list.getReturnType() == List.class)
                .map(list -> (ParameterizedType) list.getGenericReturnType())
                .map(list -> (Class<?>) list.getActualTypeArguments()[0]);
        Set<String> facts =
                Stream.concat(closed, rows).map(Class::getSimpleName).collect(Collectors.toCollection(TreeSet::new));
        facts.addAll(List.of("Parameter", "Reached", "AsOf"));
        return facts;
    }

    @Test
    void every_fact_that_a_rule_can_match_has_its_words() {
        assertThat(keys("fact.")).containsExactlyElementsOf(facts());
    }

    @Test
    void the_words_of_every_fact_can_be_said_of_it() {
        Register register = Register.reference();
        List<Sentences> languages = Wording.LANGUAGES.stream()
                .map(language -> new Sentences(
                        register, Parameters.standard(), LocalDate.of(2019, 11, 20), Wording.of(language)))
                .toList();
        AsOfView view = AsOfView.of(register, Parameters.standard());
        Set<Object> facts = new LinkedHashSet<>(List.of(
                new AsOf(LocalDate.of(2019, 11, 20)), OwnFinding.attention("commitment-open", StateCode.of("ZAF"))));
        for (Method list : Register.class.getMethods()) {
            if (list.getReturnType() == List.class) {
                Class<?> row = (Class<?>) ((ParameterizedType) list.getGenericReturnType()).getActualTypeArguments()[0];
                facts.addAll(view.rows(register.recordEnds(), register.recordEnds(), Set.of(row)));
            }
        }
        facts.addAll(Registers.synthetic(1).clarificationRequests()); // none is on record
        Stream.concat(Stream.of(register), LongStream.range(0, 12).mapToObj(Registers::synthetic))
                .forEach(record -> Stream.of("2013-03-01", "2019-11-20", "2022-09-15", "2024-09-20", "2026-02-20")
                        .forEach(day -> facts.addAll(inMemory(record, LocalDate.parse(day)))));

        Set<String> said = new TreeSet<>();
        for (Object fact : facts) {
            languages.forEach(sentences ->
                    assertThat(sentences.fact(fact)).isNotBlank().doesNotContain("{", "Optional", "null", "Immutable"));
            said.add(
                    fact instanceof Parameter
                            ? "Parameter"
                            : fact instanceof Record
                                    ? fact.getClass().getSimpleName()
                                    : fact.getClass().getInterfaces()[0].getSimpleName());
        }
        assertThat(said).containsAll(facts());
    }

    private static Collection<Object> inMemory(Register register, LocalDate day) {
        try (Run run = Run.of(Rulebook.standard(), register, day)) {
            return run.memory().all(Object.class);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # whatever the class behind it
            Membership          | Angola is a member of AU
            # a word of the register, without its underscores
            TreatyAction        | Afghanistan, ratification on 8 September 2011
            # a month, and a date that is empty
            CredentialsDispute  | credentials of Afghanistan disputed from August 2021 (end: none)
            # a year that may be empty
            ReportListedMissing | a publication of 1 June 2012 lists a report of Albania as missing (annual, year: 2011)
            # a word that is no word of a sentence
            VictimAssistance    | victim assistance in Afghanistan: focal point unknown, national plan none reported (2017)
            Contribution        | contributions to the budget of 2019, as of 20 November 2019: 45 States Parties
            """)
    void a_row_of_the_register_is_told_by_its_parts(String type, String words) {
        Sentences sentences = new Sentences(
                Register.reference(), Parameters.standard(), LocalDate.of(2019, 11, 20), Wording.of(Locale.ENGLISH));
        assertThat(Stream.of(Register.class.getMethods())
                        .filter(list ->
                                list.getGenericReturnType().getTypeName().endsWith("." + type + ">"))
                        .findFirst()
                        .map(list -> first(list, Register.reference())))
                .map(sentences::fact)
                .contains(words);
    }

    private static Object first(Method list, Register register) {
        try {
            return ((List<?>) list.invoke(register)).get(0);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void no_sentence_lacks_an_argument_whatever_the_case() {
        Set<String> told = new TreeSet<>();
        Stream<Register> registers = Stream.concat(
                LongStream.range(0, 24).mapToObj(Registers::synthetic), Stream.of(withUseInTheYearOfEntryIntoForce()));
        registers.forEach(register -> Stream.of(
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

    /** The Convention has been in force for Austria from 1 August 2010. */
    private static Register withUseInTheYearOfEntryIntoForce() {
        return Register.reference()
                .revised(Set.of(), rows -> Stream.of(EvidenceStanding.ATTRIBUTED, EvidenceStanding.ALLEGED)
                        .forEach(standing -> rows.addUseIncidents(UseIncident.builder()
                                .userCode("AUT")
                                .location(StateCode.of("SRB"))
                                .begunOn(PartialDate.inYear(2010))
                                .endedOn(PartialDate.inYear(2010))
                                .standing(standing)
                                .note("invented")
                                .sources(List.of(SourceId.of("P:minutes-2019-11-20")))
                                .confidence(Confidence.SINGLE)
                                .build())));
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
        Sentences sentences = new Sentences(
                Register.reference(), Parameters.standard(), LocalDate.of(2019, 11, 20), Wording.of(Locale.ENGLISH));
        assertThatThrownBy(() -> sentences.rule("no-such-rule", new Reached(LocalDate.MIN), List.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("rule.no-such-rule");
        assertThatThrownBy(() -> sentences.rule("withdrawn", new Reached(LocalDate.MIN), List.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("rule.withdrawn")
                .hasMessageContaining("{state}");
    }
}
