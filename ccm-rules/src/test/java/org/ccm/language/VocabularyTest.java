package org.ccm.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.ccm.asof.Ballot;
import org.ccm.asof.Shown;
import org.ccm.duty.Derived;
import org.ccm.finding.Finding;
import org.ccm.finding.OwnFinding;
import org.ccm.provision.Parameter;
import org.ccm.register.Register;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class VocabularyTest {

    /** Everything of Java that a rule can name or get hold of. To make this list longer is to decide that it is harmless. */
    private static final Set<Class<?>> OF_JAVA = Set.of(
            String.class,
            LocalDate.class,
            Period.class,
            MonthDay.class,
            Optional.class,
            OptionalInt.class,
            OptionalLong.class,
            List.class,
            SortedSet.class);

    private static final Vocabulary ANALYSTS = Vocabulary.analysts();

    @Test
    void every_row_of_the_register_is_a_fact() {
        List<String> rows = Arrays.stream(Register.class.getMethods())
                .filter(method -> method.getReturnType() == List.class && method.getParameterCount() == 0)
                .map(method -> method.getGenericReturnType().getTypeName())
                .map(name -> name.substring(name.lastIndexOf('.') + 1).replace(">", ""))
                .toList();

        assertThat(rows).hasSize(30);
        assertThat(names(FactGroup.ROW)).containsExactlyInAnyOrderElementsOf(rows);
    }

    @Test
    void everything_shown_derived_and_found_is_a_fact() {
        assertThat(names(FactGroup.SHOWN)).containsExactlyInAnyOrderElementsOf(leaves(Shown.class));
        assertThat(names(FactGroup.DERIVED)).containsExactlyInAnyOrderElementsOf(leaves(Derived.class));
        assertThat(names(FactGroup.PARAMETER)).containsExactlyInAnyOrderElementsOf(leaves(Parameter.class));
        assertThat(names(FactGroup.FINDING))
                .contains("Finding")
                .containsAll(leaves(Finding.class))
                .hasSize(leaves(Finding.class).size() + 1);
        assertThat(names(FactGroup.DAY)).containsExactlyInAnyOrder("AsOf", "Reached");
    }

    private static List<String> names(FactGroup group) {
        return ANALYSTS.facts().stream()
                .filter(fact -> fact.group() == group)
                .map(FactType::name)
                .toList();
    }

    private static List<String> leaves(Class<?> sealed) {
        return Arrays.stream(sealed.getPermittedSubclasses())
                .flatMap(type -> type.isSealed() ? leaves(type).stream() : Stream.of(type.getSimpleName()))
                .toList();
    }

    @Test
    void no_two_types_have_one_name() {
        assertThat(ANALYSTS.types()).extracting(KnownType::name).doesNotHaveDuplicates();
    }

    @Test
    void parts_are_read_from_the_types_with_what_they_inherit() {
        assertThat(fact("Membership").parts())
                .containsExactly(
                        new Part("confidence", "a Confidence", false),
                        new Part("organization", "a text", false),
                        new Part("since", "a date", true),
                        new Part("sources", "a list of sources", false),
                        new Part("state", "a State", false),
                        new Part("until", "a date", true));
    }

    @Test
    void every_fact_has_a_part_that_can_be_asked() {
        assertThat(ANALYSTS.facts()).allSatisfy(fact -> assertThat(fact.parts()).isNotEmpty());
    }

    @Test
    void questions_with_arguments_are_helpers() {
        assertThat(fact("Receipt").helpers())
                .containsExactly(new Helper("laterThan", List.of("a date"), "true or false"));
    }

    @Test
    void a_closed_set_has_its_values() {
        assertThat(value("VoteCast").constants()).containsExactly("YES", "NO", "ABSTAIN", "ABSENT");
    }

    @Test
    void a_date_has_what_rules_may_do_with_dates() {
        assertThat(value("LocalDate").parts()).extracting(Part::name).contains("year", "monthValue", "dayOfMonth");
        assertThat(value("LocalDate").helpers())
                .extracting(Helper::name)
                .contains("plusDays", "isBefore", "LocalDate.of")
                .doesNotContain("LocalDate.now", "datesUntil");
    }

    private static FactType fact(String name) {
        return ANALYSTS.facts().stream()
                .filter(fact -> fact.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static ValueType value(String name) {
        return ANALYSTS.values().stream()
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_states_are_those_of_the_reference_register() {
        assertThat(ANALYSTS.states())
                .hasSize(Register.reference().states().size())
                .containsEntry("GNB", "Guinea-Bissau");
    }

    @Test
    void analysts_make_nothing_but_their_own_findings() {
        assertThat(ANALYSTS.types())
                .filteredOn(type -> type.group().isPresent() && !type.statics().isEmpty())
                .extracting(KnownType::type)
                .containsExactly(OwnFinding.class);
        assertThat(ANALYSTS.types())
                .allSatisfy(type -> assertThat(type.makings()).isEmpty());
    }

    @Test
    void rules_of_the_Convention_make_duties_and_standard_findings() {
        KnownType bound = Vocabulary.statute().find("Bound").orElseThrow();

        assertThat(bound.statics()).containsKeys("withTheConvention", "later");
        assertThat(Vocabulary.statute().find("Withdrawn").orElseThrow().makings())
                .hasSize(1);
    }

    @Test
    void certainty_and_provision_of_an_own_finding_are_not_for_analysts() {
        assertThat(ANALYSTS.find(OwnFinding.class).orElseThrow().members())
                .containsKeys("about", "unverified", "dueOn")
                .doesNotContainKeys("and", "under");
    }

    @ParameterizedTest
    @EnumSource(Whose.class)
    void everything_that_can_be_reached_is_harmless(Whose whose) {
        Vocabulary vocabulary = whose.vocabulary();
        for (KnownType type : vocabulary.types()) {
            for (Member member : all(type)) {
                assertThat(harmless(member.declaredBy()))
                        .as("%s of %s", member, type.name())
                        .isTrue();
                assertThat(harmless(member.result()))
                        .as("%s of %s", member, type.name())
                        .isTrue();
                assertThat(member.parameters()).allMatch(VocabularyTest::harmless);
            }
        }
    }

    enum Whose {
        ANALYSTS,
        STATUTE;

        Vocabulary vocabulary() {
            return this == ANALYSTS ? Vocabulary.analysts() : Vocabulary.statute();
        }
    }

    private static List<Member> all(KnownType type) {
        return Stream.of(type.members().values(), type.statics().values(), List.of(type.makings()))
                .flatMap(Collection::stream)
                .flatMap(Collection::stream)
                .toList();
    }

    private static boolean harmless(Sort sort) {
        boolean holds = sort.optional() || sort.collection();
        return harmless(sort.raw()) && (!holds || harmless(sort.of()));
    }

    /** A value of the library that cannot be changed and opens nothing, or one of the few of Java. */
    private static boolean harmless(Class<?> type) {
        boolean ofTheLibrary = type.getName().startsWith("org.ccm.")
                && !type.getName().startsWith("org.ccm.register.")
                && !type.getName().startsWith("org.ccm.language.");
        return type.isPrimitive() && type != void.class || OF_JAVA.contains(type) || ofTheLibrary || type == Enum.class;
    }

    @Test
    void the_types_of_the_library_within_reach_cannot_be_changed() {
        assertThat(ANALYSTS.types()).allSatisfy(type -> {
            Class<?> raw = type.type();
            boolean value = raw.isRecord()
                    || raw.isEnum()
                    || raw.isInterface()
                    || Modifier.isFinal(raw.getModifiers())
                            && Arrays.stream(raw.getDeclaredFields())
                                    .allMatch(field -> Modifier.isFinal(field.getModifiers()));
            assertThat(value).as(raw.getName()).isTrue();
        });
    }

    @Test
    void what_is_allowed_of_Java_exists_and_changes_nothing() {
        Set<String> allowed = new HashSet<>();
        for (Class<?> type : OF_JAVA) {
            for (Member member : JdkMembers.of(new Sort(type, held(type)))) {
                assertThat(type.getMethods())
                        .as(member.toString())
                        .anyMatch(method -> answers(method, member) && !Modifier.isStatic(method.getModifiers()));
                allowed.add(member.javaName());
            }
        }
        // Each of these was looked at: it computes a value from values, and takes no longer than the value is large.
        assertThat(allowed)
                .containsExactlyInAnyOrder(
                        ("contains endsWith equals equalsIgnoreCase get getAsInt getAsLong getDayOfMonth "
                                        + "getDayOfYear getDays getMonthValue getMonths getYear getYears isAfter isBefore isBlank "
                                        + "isEmpty isEqual isLeapYear isPresent length lengthOfMonth minusDays minusMonths minusWeeks "
                                        + "minusYears orElse plusDays plusMonths plusWeeks plusYears size startsWith toString")
                                .split(" "));
    }

    private static Class<?> held(Class<?> type) {
        return type == OptionalInt.class
                ? int.class
                : type == OptionalLong.class ? long.class : type == Optional.class ? LocalDate.class : void.class;
    }

    private static boolean answers(Method method, Member member) {
        return method.getName().equals(member.javaName())
                && method.getParameterCount() == member.parameters().size();
    }

    @ParameterizedTest
    @CsvSource({
        "1(1)(c), true",
        "1(1)(d), false", // assisting is the last of three
        "2(15), true", // the last definition
        "4(6)(i), true",
        "7(1)(n), true",
        "9, true",
        "9(1), false", // not divided
        "11(3), true",
        "21(4)(d), true",
        "23, true",
        "24, false",
        "0, false",
        "07, false",
    })
    void a_provision_is_one_that_the_Convention_has(String cited, boolean exists) {
        assertThat(ANALYSTS.provisions().contains(cited)).isEqualTo(exists);
    }

    @Test
    void a_type_is_found_by_each_of_its_names() {
        assertThat(ANALYSTS.find("Ballot")).map(KnownType::type).contains(Ballot.class);
        assertThat(ANALYSTS.find("org.ccm.asof.Ballot")).map(KnownType::type).contains(Ballot.class);
        assertThat(ANALYSTS.find("FixedDay.Name")).isEqualTo(ANALYSTS.find("org.ccm.provision.FixedDay.Name"));
        assertThat(ANALYSTS.find("Register")).isEmpty();
    }
}
