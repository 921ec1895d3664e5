package org.ccm.cli.answer;

import java.util.List;
import java.util.Locale;
import org.ccm.assessment.Assessment;
import org.ccm.assessment.Proof;
import org.ccm.cli.output.Fields;
import org.ccm.cli.output.Paper;
import org.ccm.finding.Finding;
import org.ccm.source.Fact;
import org.ccm.state.StateCode;
import org.ccm.time.Certainty;

/**
 * What an answer is based on, and says at its head.
 *
 * @param assessment the assessment
 * @param register the register's name
 * @param words the words of the answer's language
 */
record Basis(Assessment assessment, String register, AnswerWords words) {

    Basis(Assessment assessment, String register, Locale language) {
        this(assessment, register, AnswerWords.in(language));
    }

    Fields fields() {
        return new Fields()
                .with("asOf", assessment.asOf())
                .with("recordEnds", assessment.register().recordEnds())
                .with("register", register);
    }

    void heading(Paper paper, String title, String counts) {
        head(paper, words.of("as-of", title, assessment.asOf()), counts);
    }

    /** The head of an answer whose title names its days itself. */
    void head(Paper paper, String title, String counts) {
        paper.heading(title);
        paper.text(words.of("head", register, assessment.register().recordEnds(), counts));
        paper.note(words.of("no-view"));
    }

    String name(StateCode code) {
        return words.state(assessment.register(), code);
    }

    List<String> warnings() {
        return warnings(assessment, words.language());
    }

    /** The warnings of an assessment in a language; in English with days as registers write them. */
    static List<String> warnings(Assessment assessment, Locale language) {
        return language.equals(Locale.ENGLISH) ? assessment.warnings() : assessment.warnings(language);
    }

    /** Why something was found, in the answer's language. */
    Proof proofOf(Finding finding) {
        return assessment.proofOf(finding, words.language());
    }

    /** What stands before something, and says that it is not established. */
    static String mark(Certainty certainty) {
        return certainty == Certainty.ESTABLISHED ? "" : "?";
    }

    void legend(Paper paper) {
        paper.note(words.of("legend"));
    }

    static Fields sources(Fact row) {
        return new Fields().with("sources", row.sources()).with("confidence", row.confidence());
    }
}
