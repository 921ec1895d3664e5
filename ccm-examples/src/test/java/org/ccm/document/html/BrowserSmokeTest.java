package org.ccm.document.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.ccm.document.Document;
import org.ccm.document.Links;
import org.ccm.document.html.Browser.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small page in a real browser: enough to see at once that pages broke. {@link BrowserTest} looks closely. */
class BrowserSmokeTest {

    @Test
    void a_page_fits_a_telephone_and_a_desk_says_nothing_on_the_console_and_is_accessible(@TempDir Path directory)
            throws IOException {
        Path page = Files.writeString(
                directory.resolve("page.html"),
                HtmlPage.of(SampleDocument.of(Locale.ENGLISH), Document.phrases(Locale.ENGLISH), Links.NONE));
        try (Browser browser = Browser.open()) {
            browser.show(page, Screen.DESKTOP);
            assertThat(browser.overflow()).as("pixels beyond the right edge").isZero();

            browser.show(page, Screen.PHONE);
            assertThat(browser.overflow()).as("pixels beyond the right edge").isZero();
            assertThat(browser.violations()).isEmpty();
            assertThat(browser.console()).isEmpty();
        }
    }
}
