package org.ccm.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.ccm.assessment.Assessment;
import org.ccm.assessment.Rulebook;
import org.ccm.cli.output.Format;
import org.ccm.cli.output.Terminal;
import org.ccm.register.Register;
import picocli.CommandLine.Mixin;

/** What all questions about one day have in common: of which record, as of which day, answered in which format and language. */
final class Question {

    @Mixin
    private DayAsked day = new DayAsked();

    @Mixin
    private Asked asked = new Asked();

    @Mixin
    private LanguageAsked language = new LanguageAsked();

    Format format() {
        return asked.format();
    }

    /** The language to answer in. */
    Locale language() {
        return language.locale();
    }

    /** Finds mistakes in options before anything is read, which takes time. */
    void checkOptions() {
        format();
        language();
        day.check();
    }

    /** The register asked about; options are checked first. */
    Register register() {
        checkOptions();
        return asked.register();
    }

    /**
     * The rules asked by, to be closed when the answer has been given; what is doubtful about those of one's own is told
     * at once.
     *
     * @throws org.ccm.language.RuleException if they cannot be used
     */
    Rulebook rulebook(Terminal terminal) {
        checkOptions();
        return asked.rulebook(terminal);
    }

    /** The same with other rules of one's own, that another option names. */
    Rulebook rulebook(String option, List<Path> others, Terminal terminal) {
        return asked.rulebook(option, others, terminal);
    }

    Assessment assess(Rulebook rulebook, Register register) {
        return rulebook.assess(register, day(register));
    }

    /** The day asked about. */
    LocalDate day(Register register) {
        return day.in(register);
    }

    /** How answers name the register. */
    String registerName() {
        return asked.registerName();
    }
}
