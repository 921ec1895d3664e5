package org.ccm.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ccm.assessment.Assessment;
import org.ccm.batch.Progress;
import org.ccm.document.Document;
import org.ccm.document.Report;
import org.ccm.document.Scope;
import org.ccm.document.StatePage;
import org.ccm.state.State;
import org.ccm.state.StateCode;
import org.ccm.wording.Phrases;

/**
 * A report and the pages of its States, linked: {@code index}, {@code states/GNB} and, of Markdown, {@code
 * pictures}.
 */
final class PageSet {

    private final Assessment assessment;
    private final Scope scope;
    private final PageFormat format;
    private final Phrases phrases;
    private final List<StateCode> states;

    PageSet(Assessment assessment, Scope scope, PageFormat format, Phrases phrases) {
        this.assessment = assessment;
        this.scope = scope;
        this.format = format;
        this.phrases = phrases;
        this.states = assessment.register().states().stream()
                .map(State::code)
                .filter(scope::has)
                .toList();
    }

    /** Writes everything; what lies there under the same names is replaced. */
    void write(Path directory, Progress progress) throws IOException {
        Path inside = Files.createDirectories(directory.resolve("states"));
        write(directory, "index", Report.on(assessment, scope, phrases), "states/", "pictures/");
        Function<StateCode, Document> pages = StatePage.pages(assessment, phrases);
        int written = 0;
        for (StateCode state : states) {
            write(inside, state.value(), pages.apply(state), "", "../pictures/");
            written++;
            int done = written;
            progress.tell(seconds ->
                    String.format(Locale.ROOT, "%d of %d State pages, %.0f s", done, states.size(), seconds));
        }
    }

    private void write(Path directory, String name, Document document, String toStates, String toPictures)
            throws IOException {
        Set<String> known = states.stream().map(StateCode::value).collect(Collectors.toSet());
        PageFile.of(directory.resolve(name + "." + format.extension()), toPictures)
                .write(format, document, phrases, code -> Optional.of(code)
                        .filter(known::contains)
                        .map(page -> toStates + page + "." + format.extension()));
    }
}
