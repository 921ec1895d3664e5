package org.ccm.document.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.ccm.document.Document;
import org.junit.jupiter.api.Test;

class HtmlPageTest {

    @Test
    void words_are_escaped() {
        Document document = new Document(
                Locale.ENGLISH,
                LocalDate.of(2020, 11, 25),
                "Rocks & <sands>",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "");

        assertThat(HtmlPage.of(document)).contains("<h1>Rocks &amp; &lt;sands&gt;</h1>");
    }
}
