package org.ccm.rules;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.anyElementThat;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import net.jqwik.api.Property;
import org.ccm.engine.RuleCard;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The borders inside ccm-rules, and between it and the world.
 *
 * <p>The packages below {@code org.ccm.rules} are what the build makes of the DRL: classes that know Drools because they
 * are Drools' own. They are exempt, and nothing written by hand may hide among them.
 */
class RulesArchitectureTest {

    private static final String ENGINE = "org.ccm.engine..";
    private static final String GENERATED_FROM_DRL = "org.ccm.rules..";
    private static final String[] DROOLS = {"org.drools..", "org.kie.."};

    private static final JavaClasses RULES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.ccm");

    private static final JavaClasses TESTS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
            .importPackages("org.ccm");

    @Test
    void only_the_engine_knows_Drools() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ENGINE, GENERATED_FROM_DRL)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(DROOLS)
                .because("the rules engine is a means, which can be updated or replaced in one place")
                .allowEmptyShould(true)
                .check(RULES);
    }

    @Test
    void not_even_the_engine_hands_out_a_Drools_type() {
        methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .resideOutsideOfPackage(GENERATED_FROM_DRL)
                .should()
                .notHaveRawReturnType(resideInAnyPackage(DROOLS))
                .andShould()
                .notHaveRawParameterTypes(anyElementThat(resideInAnyPackage(DROOLS)))
                .because("what a public signature names, its callers must know")
                .allowEmptyShould(true)
                .check(RULES);
    }

    @Test
    void only_assessments_use_the_engine() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ENGINE, "org.ccm.assessment..", GENERATED_FROM_DRL)
                .should()
                .dependOnClassesThat(resideInAPackage(ENGINE).and(not(type(RuleCard.class))))
                .because("the engine is hidden behind the assessment, in this module and for whoever embeds it")
                .allowEmptyShould(true)
                .check(RULES);
    }

    @Test
    void only_the_test_kit_knows_libraries_for_tests() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.ccm.testkit..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.assertj..", "org.junit..", "org.opentest4j..")
                .because("whoever does not test has neither AssertJ nor JUnit")
                .allowEmptyShould(true)
                .check(RULES);
    }

    @Test
    void nothing_written_by_hand_lives_among_the_generated_rules() {
        classes()
                .that()
                .resideInAPackage(GENERATED_FROM_DRL)
                .should()
                .haveNameMatching(".*[0-9A-Fa-f]{32}.*")
                .because("coverage and the other borders leave these packages out")
                .allowEmptyShould(true)
                .check(RULES);
    }

    @Test
    void packages_do_not_go_round_in_circles() {
        slices().matching("org.ccm.(*)..")
                .should()
                .beFreeOfCycles()
                .ignoreDependency(resideInAPackage(GENERATED_FROM_DRL), alwaysTrue())
                .because("a theme that can be read alone must not lead back to itself")
                .allowEmptyShould(true)
                .check(RULES);
    }

    @Test
    void properties_carry_the_tags_of_jqwik() {
        noMethods()
                .that()
                .areAnnotatedWith(Property.class)
                .should()
                .beAnnotatedWith(Tag.class)
                .orShould()
                .beDeclaredInClassesThat(annotatedWith(Tag.class))
                .because("jqwik does not see JUnit Jupiter's tag, and passes over a property that carries it")
                .allowEmptyShould(true)
                .check(TESTS);
    }

    @Test
    void nothing_reads_the_clock() {
        noClasses()
                .should()
                .callMethodWhere(target(owner(resideInAPackage("java.time..")))
                        .and(target(name("now")))
                        .or(target(owner(type(System.class))).and(target(name("currentTimeMillis")))))
                .because("everything is a function of a register and an as-of date (TREATY.md)")
                .allowEmptyShould(true)
                .check(RULES);
    }
}
