package org.ccm.cli.answer;

import java.util.List;
import java.util.Locale;
import org.ccm.assessment.Assessment;
import org.ccm.cli.output.Answer;
import org.ccm.cli.output.Fields;
import org.ccm.cli.output.Paper;
import org.ccm.dossier.Letter;

/** The letter for a new party. */
public final class LetterAnswer implements Answer {

    private final Basis basis;
    private final Letter letter;

    /** An answer in the language of the letter. */
    public LetterAnswer(Assessment assessment, String register, Locale language, Letter letter) {
        this.basis = new Basis(assessment, register, language);
        this.letter = letter;
    }

    @Override
    public Fields fields() {
        return basis.fields()
                .with("state", letter.state().code())
                .with("name", basis.words().state(letter.state()))
                .with("depositedOn", letter.depositedOn())
                .with("assumed", letter.assumed())
                .with("entryIntoForceOn", letter.entryIntoForceOn())
                .with("paragraphs", rows())
                .with("warnings", warnings());
    }

    @Override
    public List<String> columns() {
        return List.of("what", "on", "article", "sentence");
    }

    @Override
    public List<Fields> rows() {
        return letter.paragraphs().stream()
                .map(paragraph -> new Fields()
                        .with("what", paragraph.what())
                        .with("on", paragraph.on())
                        .with("article", paragraph.provision())
                        .with("sentence", paragraph.sentence()))
                .toList();
    }

    @Override
    public List<String> warnings() {
        return basis.warnings();
    }

    @Override
    public void print(Paper paper) {
        AnswerWords words = basis.words();
        basis.heading(
                paper,
                words.of("letter.title", words.state(letter.state())),
                letter.assumed() ? words.of("letter.assumed") : "");
        for (Letter.Paragraph paragraph : letter.paragraphs()) {
            paper.blank();
            paper.text(words.of("letter.paragraph", paragraph.sentence(), paragraph.provision()));
        }
    }
}
