package org.ccm.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the commands print, word for word. */
class GoldenTest {

    @ParameterizedTest
    @CsvSource({
        // the main job
        "assess-2019-11-20, assess --as-of 2019-11-20",
        // deadlines, with an extension in force
        "obligations-article-3-2019-11-20, obligations --as-of 2019-11-20 --article 3",
        // at the end of the record
        "status, status",
        // a State that reported late
        "state-GNB, state GNB",
        // a conclusion that is not established
        "explain-initial-report-overdue-GNB, explain initial-report-overdue:GNB --as-of 2019-11-20",
    })
    void output_is_as_recorded(String name, String command) throws IOException {
        Run text = Run.ccm(command.split(" "));
        Run json = Run.ccm((command + " --format json").split(" "));

        assertThat(text.err() + json.err()).isEmpty();
        assertThat(text.code() + json.code()).isZero();
        Golden.compare(name + ".txt", text.out());
        Golden.compare(name + ".json", json.out());
    }
}
