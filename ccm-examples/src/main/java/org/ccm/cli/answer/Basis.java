package org.ccm.cli.answer;

import java.util.List;
import org.ccm.assessment.Assessment;
import org.ccm.cli.output.Fields;
import org.ccm.cli.output.Paper;
import org.ccm.source.Fact;
import org.ccm.source.SourceId;
import org.ccm.source.Sourced;
import org.ccm.state.State;
import org.ccm.state.StateCode;
import org.ccm.time.Certainty;

/**
 * What an answer is based on, and says at its head.
 *
 * @param assessment the assessment
 * @param register the register's name
 */
record Basis(Assessment assessment, String register) {

    static final String NO_VIEW = "Names and codes imply no view on the legal status of any territory.";

    Fields fields() {
        return new Fields()
                .with("asOf", assessment.asOf())
                .with("recordEnds", assessment.register().recordEnds())
                .with("register", register);
    }

    void heading(Paper paper, String title, String counts) {
        head(paper, title + " as of " + assessment.asOf(), counts);
    }

    /** The head of an answer whose title names its days itself. */
    void head(Paper paper, String title, String counts) {
        paper.heading(title);
        paper.text("Register: " + register + "; its record ends on "
                + assessment.register().recordEnds() + ". " + counts);
        paper.note(NO_VIEW);
    }

    String name(StateCode code) {
        return assessment.register().state(code).map(State::name).orElse(code.value());
    }

    List<String> warnings() {
        return assessment.warnings();
    }

    /** What stands before something, and says that it is not established. */
    static String mark(Certainty certainty) {
        return certainty == Certainty.ESTABLISHED ? "" : "?";
    }

    static void legend(Paper paper) {
        paper.note("? = unverified: it fits the record, which does not establish it.");
    }

    static String ids(Sourced row) {
        return row.sources().isEmpty()
                ? "no source on record"
                : String.join("; ", row.sources().stream().map(SourceId::value).toList());
    }

    static Fields sources(Fact row) {
        return new Fields().with("sources", row.sources()).with("confidence", row.confidence());
    }
}
