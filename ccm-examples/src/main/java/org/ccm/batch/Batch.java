package org.ccm.batch;

import java.io.InputStream;
import java.io.PrintWriter;
import org.ccm.sweep.Sweep;

/** Answers a stream of scenarios with a stream of results: a line each, in order, however long the stream is. */
public final class Batch {

    private final ScenarioLines scenarios;
    private final Sweep sweep;
    private final Progress progress;
    private long answered;
    private long errors;

    /** Answers with these, on so many threads. */
    public Batch(ScenarioLines scenarios, Sweep sweep, Progress progress) {
        this.scenarios = scenarios;
        this.sweep = sweep;
        this.progress = progress;
    }

    /**
     * Answers every line that is not blank.
     *
     * @param in buffered; it is not closed
     * @param out gets the answers
     * @return how many lines were answered with an error
     */
    public long run(InputStream in, PrintWriter out) {
        try {
            sweep.run(new Lines(in), this::answer, answer -> {
                out.print(answer.text());
                out.print('\n');
                answered++;
                errors += answer.sound() ? 0 : 1;
                progress.tell(answered, errors);
                // A reader that has gone needs no more answers.
                if (out.checkError()) {
                    throw new ReaderGone();
                }
            });
        } catch (ReaderGone e) {
            return errors;
        } finally {
            progress.end();
        }
        return errors;
    }

    private ScenarioLines.Answer answer(Lines.Line line) {
        return line.problem()
                .map(problem -> ScenarioLines.refused(line.number(), problem))
                .orElseGet(() -> scenarios.answer(line.number(), line.text()));
    }

    private static final class ReaderGone extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
