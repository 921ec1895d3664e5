package org.ccm.cli.answer;

import java.util.List;
import java.util.Locale;
import org.ccm.assessment.Assessment;
import org.ccm.cli.output.Answer;
import org.ccm.cli.output.Fields;
import org.ccm.cli.output.Ink;
import org.ccm.cli.output.Paper;
import org.ccm.dossier.Dossier;
import org.ccm.dossier.Item;
import org.ccm.dossier.Section;
import org.ccm.machinery.Meeting;
import org.ccm.time.Certainty;

/** What the next meeting would have before it. */
public final class DossierAnswer implements Answer {

    private final Basis basis;
    private final Dossier dossier;

    /** An answer. */
    public DossierAnswer(Assessment assessment, String register, Locale language) {
        this.basis = new Basis(assessment, register, language);
        this.dossier = Dossier.of(assessment, language);
    }

    @Override
    public Fields fields() {
        return basis.fields()
                .with("next", dossier.next().map(this::meeting))
                .with("previous", dossier.previous().map(this::meeting))
                .with("items", rows())
                .with("warnings", warnings());
    }

    private Fields meeting(Meeting meeting) {
        return new Fields()
                .with("id", meeting.id())
                .with("title", basis.words().wording().meeting(meeting))
                .with("opensOn", meeting.opensOn())
                .with("closesOn", meeting.closesOn());
    }

    @Override
    public List<String> columns() {
        return List.of("section", "state", "name", "certainty", "because", "finding", "sources");
    }

    @Override
    public List<Fields> rows() {
        return dossier.items().stream().map(this::row).toList();
    }

    private Fields row(Item item) {
        return new Fields()
                .with("section", item.section())
                .with("state", item.state())
                .with("name", basis.name(item.state()))
                .with("certainty", item.certainty())
                .with("because", item.sentence())
                .with("finding", item.finding())
                .with("sources", item.sources());
    }

    @Override
    public List<String> warnings() {
        return basis.warnings();
    }

    @Override
    public void print(Paper paper) {
        AnswerWords words = basis.words();
        String next = dossier.next()
                .map(meeting ->
                        words.of("dossier.next", words.wording().meeting(meeting), meeting.id(), meeting.opensOn()))
                .orElseGet(() -> words.of("dossier.no-next"));
        basis.heading(paper, words.of("dossier.title"), next);
        basis.legend(paper);
        for (Section section : Section.values()) {
            paper.blank();
            paper.heading(words.counted(
                    words.of("dossier." + section.word()),
                    dossier.items(section).size()));
            for (Item item : dossier.items(section)) {
                boolean established = item.certainty() == Certainty.ESTABLISHED;
                paper.text(
                        item.state() + "  " + item.sentence(),
                        established ? "     " : "  ?  ",
                        "          ",
                        established ? Ink.PLAIN : Ink.YELLOW);
            }
        }
    }
}
