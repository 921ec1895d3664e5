package org.ccm.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ccm.assessment.Assessment;
import org.ccm.assessment.Rulebook;
import org.ccm.register.Register;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

@Ccm
@AsOf("2019-11-20")
class CcmExtensionTest {

    @Test
    void a_test_is_given_an_assessment_of_the_day(Assessment minutes) {
        assertThat(minutes.asOf()).isEqualTo("2019-11-20");
        assertThat(minutes.register()).isSameAs(Register.reference());
        assertThat(minutes.rulebook()).isSameAs(Rulebook.standard());
    }

    @Test
    @AsOf("2022-09-02")
    void the_day_of_a_method_goes_before_that_of_its_class(Assessment eve) {
        assertThat(eve.asOf()).isEqualTo("2022-09-02");
    }

    @Test
    @AsOf("2022-09-02")
    void the_day_of_a_parameter_goes_before_that_of_its_method(
            Assessment later, @AsOf("2010-08-01") Assessment earlier) {
        assertThat(later.asOf()).isEqualTo("2022-09-02");
        assertThat(earlier.asOf()).isEqualTo("2010-08-01");
    }

    @Test
    void a_test_is_given_register_and_rulebook(Register register, Rulebook rulebook) {
        assertThat(register).isSameAs(Register.reference());
        assertThat(rulebook).isSameAs(Rulebook.standard());
    }

    @Nested
    class InsideAnother {

        @Test
        void the_day_is_that_of_the_class_around(Assessment minutes) {
            assertThat(minutes.asOf()).isEqualTo("2019-11-20");
        }
    }

    @Nested
    @RegisterFrom("../ccm-model/src/main/resources/org/ccm/register/reference")
    class WithARegisterFromADirectory {

        private static Register first = Register.builder().build();

        @Test
        void it_is_read(Register register) {
            assertThat(register).isEqualTo(Register.reference()).isNotSameAs(Register.reference());
            first = first.states().isEmpty() ? register : first;
            assertThat(register).isSameAs(first);
        }

        @Test
        void it_is_read_once(Register register) {
            it_is_read(register);
        }
    }

    @Nested
    @Rules("signed.drl")
    class WithRules {

        @Test
        void a_resource_is_added_to_the_rules(Assessment minutes, Rulebook rulebook) {
            org.ccm.testkit.CcmAssertions.assertThat(minutes)
                    .of("AGO")
                    .hasFinding("signed-long-ago")
                    .by("signed-long-ago");
            assertThat(minutes.rulebook()).isSameAs(rulebook);
        }

        @Test
        @Rules("src/test/resources/org/ccm/testkit/signed.drl")
        void a_file_is_added_to_the_rules(Assessment minutes) {
            org.ccm.testkit.CcmAssertions.assertThat(minutes).of("PHL").hasNoFinding("signed-long-ago");
        }
    }

    /** Only {@link CcmExtensionTest} starts it. */
    @Ccm
    @EnabledIfSystemProperty(named = "ccm.failingExamples", matches = "yes")
    static class RulesForAClass {

        private static final List<Rulebook> GIVEN = new ArrayList<>();

        @Test
        @Rules("signed.drl")
        void one(Rulebook rulebook) {
            GIVEN.add(rulebook);
        }

        @Test
        @Rules("signed.drl")
        void another(Rulebook rulebook) {
            GIVEN.add(rulebook);
        }
    }

    @Test
    void rules_are_compiled_once_for_a_class_and_freed_after_it() {
        assertThat(failures(RulesForAClass.class)).isEmpty();

        Rulebook rulebook = RulesForAClass.GIVEN.get(0);
        assertThat(RulesForAClass.GIVEN).hasSize(2).containsOnly(rulebook);
        assertThatThrownBy(() -> rulebook.assess(Register.reference(), LocalDate.of(2019, 11, 20)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("the rulebook is closed.");
    }

    /** Tests that fail; only {@link CcmExtensionTest} starts them. */
    @Ccm
    @EnabledIfSystemProperty(named = "ccm.failingExamples", matches = "yes")
    static class FailingExamples {

        @Test
        void without_a_day(Assessment assessment) {}

        @Test
        @AsOf("2019-02-30")
        void on_no_day(Assessment assessment) {}

        @Test
        @RegisterFrom("no-such-directory")
        void without_a_register(Register register) {}

        @Test
        @Rules("no-such-file.drl")
        void without_rules(Rulebook rulebook) {}
    }

    private static List<String> failures(Class<?> examples) {
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(examples))
                .build();
        System.setProperty("ccm.failingExamples", "yes");
        try {
            LauncherFactory.create().execute(request, listener);
        } finally {
            System.clearProperty("ccm.failingExamples");
        }
        return listener.getSummary().getFailures().stream()
                .map(failure -> failure.getException().getMessage())
                .toList();
    }

    @Test
    void what_cannot_be_given_is_answered_in_a_sentence() {
        assertThat(failures(FailingExamples.class))
                .hasSize(4)
                .anySatisfy(message -> assertThat(message)
                        .contains("without_a_day", "nothing says of which day. Maybe @AsOf(\"2026-02-20\")"))
                .anySatisfy(message -> assertThat(message)
                        .contains("@AsOf(\"2019-02-30\")", "is not a day of the calendar. Maybe year, month and day"))
                .anySatisfy(message -> assertThat(message).contains("no-such-directory"))
                .anySatisfy(message -> assertThat(message).contains("no-such-file.drl"));
    }
}
