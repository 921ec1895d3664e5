package org.ccm;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The borders inside ccm-model, and between it and the world. */
class ArchitectureTest {

    private static final JavaClasses MODEL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.ccm");

    private static final JavaClasses TESTS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
            .importPackages("org.ccm");

    @Test
    void packages_do_not_go_round_in_circles() {
        slices().matching("org.ccm.(*)..")
                .should()
                .beFreeOfCycles()
                .because("a theme that can be read alone must not lead back to itself")
                .check(MODEL);
    }

    @Test
    void the_model_knows_no_rules_engine_and_no_json_and_stands_on_the_JDK_and_FastCSV_alone() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "org.ccm..", "java..", "de.siegmar.fastcsv..", "org.jspecify..", "org.immutables.value..")
                .because("whoever embeds the model takes over every library it stands on")
                .check(MODEL);
    }

    @Test
    void only_the_register_reads_csv() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.ccm.register..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("de.siegmar.fastcsv..")
                .because("a fact is the same wherever it was read from")
                .check(MODEL);
    }

    @Test
    void facts_do_not_know_the_register_that_holds_them() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.ccm.register..", "org.ccm.asof..", "org.ccm.change..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.ccm.register..", "org.ccm.asof..", "org.ccm.change..")
                .because("a fact stands by itself, and a small register of a test is as good as the reference one")
                .check(MODEL);
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
                .check(MODEL);
    }
}
