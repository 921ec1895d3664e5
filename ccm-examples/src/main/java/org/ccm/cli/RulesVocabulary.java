package org.ccm.cli;

import java.util.concurrent.Callable;
import org.ccm.authoring.VocabularyDocument;
import org.ccm.cli.answer.VocabularyAnswer;
import org.ccm.cli.output.Format;
import org.ccm.cli.output.Terminal;
import org.ccm.register.Nearest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The words that rules have. */
@Command(
        name = "vocabulary",
        description = "Every fact, part, value, kind and helper that a rule can speak of, with a sentence each.")
final class RulesVocabulary implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(arity = "0..1", paramLabel = "WORD", description = "Only the fact or value of this name, as Ballot.")
    private String word = "";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text (default; it is Markdown), json, or csv: a row for each part.")
    private String format = "text";

    RulesVocabulary(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Format written = Words.parse("--format", Format.class, format);
        VocabularyDocument vocabulary = VocabularyDocument.ofAnalysts();
        if (!word.isEmpty()) {
            vocabulary = vocabulary.only(word).orElseThrow(() -> unknown(word));
        }
        written.show(new VocabularyAnswer(vocabulary), terminal);
        return 0;
    }

    private static BadInput unknown(String word) {
        String hint = Nearest.hint(word, VocabularyDocument.ofAnalysts().names());
        return new BadInput("the vocabulary has no fact and no value \"" + word + "\". "
                + (hint.isEmpty() ? "Maybe one that \"ccm rules vocabulary\" shows?" : hint));
    }
}
