package org.ccm.document.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ccm.assessment.Assessment;
import org.ccm.assessment.Rulebook;
import org.ccm.document.Document;
import org.ccm.document.Links;
import org.ccm.document.Report;
import org.ccm.document.Scope;
import org.ccm.document.StatePage;
import org.ccm.document.html.Browser.Screen;
import org.ccm.register.Register;
import org.ccm.state.StateCode;
import org.ccm.wording.Phrases;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Pages as people meet them: the report of the Second Review Conference and a State's page in a real browser. */
@Tag("long")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserTest {

    private static final Links STATES = new Links() {
        @Override
        public Optional<String> state(String code) {
            return code.isEmpty() ? Optional.empty() : Optional.of(code + ".html");
        }
    };

    private static final Path APPROVED = Path.of("src/test/resources/org/ccm/document/html/approved");

    private final Browser browser = Browser.open();
    private Map<String, Document> documents = Map.of();

    private Path directory = Path.of("");

    @BeforeAll
    void write_the_pages(@TempDir Path temporary) throws IOException {
        directory = temporary;
        Phrases phrases = Document.phrases(Locale.ENGLISH);
        try (Rulebook rulebook = Rulebook.standard()) {
            Assessment then = rulebook.assess(Register.reference(), LocalDate.of(2020, 11, 25));
            documents = Map.of(
                    "report", Report.on(then, Scope.WHOLE, phrases),
                    "GNB", StatePage.of(then, StateCode.of("GNB"), phrases),
                    "sample", SampleDocument.of(Locale.ENGLISH));
        }
        for (Map.Entry<String, Document> named : documents.entrySet()) {
            Files.writeString(page(named.getKey()), HtmlPage.of(named.getValue(), phrases, STATES));
        }
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @BeforeEach
    void forget_what_the_console_said() {
        browser.console();
    }

    static Stream<Arguments> everyPageOnEveryScreen() {
        return Stream.of("report", "GNB", "sample")
                .flatMap(page -> Stream.of(Screen.PHONE, Screen.PHONE.inDark(), Screen.DESKTOP, Screen.DESKTOP.inDark())
                        .map(screen -> Arguments.of(page, screen)));
    }

    @ParameterizedTest
    @MethodSource("everyPageOnEveryScreen")
    void a_page_is_as_wide_as_the_screen_and_says_nothing_on_the_console(String page, Screen screen)
            throws IOException {
        browser.show(page(page), screen);

        assertThat(browser.overflow()).as("pixels beyond the right edge").isZero();
        assertThat(browser.console()).isEmpty();
    }

    // The long report on one screen each of light and dark: axe takes its time over thousands of cells.
    static Stream<Arguments> pagesForAxe() {
        return everyPageOnEveryScreen()
                .filter(page -> !page.get()[0].equals("report")
                        || Stream.of(Screen.PHONE, Screen.DESKTOP.inDark()).anyMatch(page.get()[1]::equals));
    }

    @ParameterizedTest
    @MethodSource("pagesForAxe")
    void axe_finds_nothing_that_keeps_people_out(String page, Screen screen) throws IOException {
        browser.show(page(page), screen);

        assertThat(browser.violations()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("everyPage")
    void every_link_leads_to_a_place_in_the_page_or_to_the_page_of_a_State_or_to_a_source(String page)
            throws IOException {
        browser.show(page(page), Screen.DESKTOP);

        List<String> places = browser.askForAll("return [...document.querySelectorAll('[id]')].map(e => '#' + e.id)");
        List<String> links = browser.askForAll("return [...document.links].map(e => e.getAttribute('href'))");
        assertThat(places).doesNotHaveDuplicates();
        assertThat(links).hasSizeGreaterThan(10).allSatisfy(link -> assertThat(
                        places.contains(link) || link.matches("[A-Z]{3}\\.html|https?://.+"))
                .as(link)
                .isTrue());
    }

    static Stream<String> everyPage() {
        return Stream.of("report", "GNB", "sample");
    }

    @Test
    void a_link_from_the_text_to_a_source_leads_back() throws IOException {
        browser.show(page("GNB"), Screen.PHONE);
        String citation = "document.querySelector('.theme sup a[id]')";
        String note = (String) browser.ask("const a = " + citation + "; a.click(); return location.hash");
        assertThat(note).startsWith("#note-");

        assertThat(browser.askForAll(
                        "return [...document.querySelectorAll(arguments[0] + ' .back a')]"
                                + ".map(a => a.getAttribute('href'))",
                        note))
                .contains("#" + browser.ask("return " + citation + ".id"));
    }

    @Test
    void headings_go_down_one_level_at_a_time() throws IOException {
        browser.show(page("report"), Screen.DESKTOP);

        List<String> levels =
                browser.askForAll("return [...document.querySelectorAll('h1,h2,h3,h4')].map(h => h.tagName)");
        assertThat(levels).first().isEqualTo("H1");
        assertThat(levels.subList(1, levels.size())).containsOnly("H2");
    }

    @Test
    void a_document_reads_without_scripts() throws IOException {
        browser.scripts(false);
        try {
            browser.show(page("GNB"), Screen.PHONE);

            Document document = document("GNB");
            long rows = document.sections().stream()
                    .flatMap(section -> section.tables().stream())
                    .mapToLong(table -> table.rows().size())
                    .sum();
            assertThat(browser.all("tbody tr")).hasSize((int) rows).allMatch(WebElement::isDisplayed);
            assertThat(browser.all("button")).isEmpty();
            assertThat(browser.all(".scroll")).allMatch(region -> "0".equals(region.getDomAttribute("tabindex")));
        } finally {
            browser.scripts(true);
        }
    }

    @Test
    void a_table_is_sorted_by_keyboard_up_down_and_back() throws IOException {
        browser.show(page("sample"), Screen.DESKTOP);
        WebElement days = browser.all("thead button").get(2);

        days.sendKeys(Keys.ENTER);
        assertThat(browser.focused()).isEqualTo(days);
        assertThat(states()).containsExactly("Montenegro", "Åland <x>", "Chad");
        assertThat(sortOf(days)).isEqualTo("ascending");

        days.sendKeys(Keys.SPACE);
        assertThat(states()).containsExactly("Chad", "Åland <x>", "Montenegro");
        assertThat(sortOf(days)).isEqualTo("descending");

        days.sendKeys(Keys.ENTER);
        assertThat(states()).containsExactly("Montenegro", "Chad", "Åland <x>");
        assertThat(sortOf(days)).isEqualTo("none");
    }

    @Test
    void days_are_sorted_by_date_and_what_has_none_comes_last_both_ways() throws IOException {
        browser.show(page("sample"), Screen.DESKTOP);
        WebElement deadline = browser.all("thead button").get(1);

        deadline.click();
        assertThat(states()).containsExactly("Montenegro", "Chad", "Åland <x>");
        deadline.click();
        assertThat(states()).containsExactly("Chad", "Montenegro", "Åland <x>");
    }

    @Test
    void names_are_sorted_as_the_language_sorts_them() throws IOException {
        browser.show(page("sample"), Screen.DESKTOP);

        browser.all("thead button").get(0).click();
        assertThat(states()).containsExactly("Åland <x>", "Chad", "Montenegro");
    }

    @Test
    void the_first_key_offers_to_skip_to_the_content() throws IOException {
        browser.show(page("report"), Screen.PHONE);

        browser.find("body").sendKeys(Keys.TAB);
        WebElement skip = browser.focused();
        assertThat(skip.getText()).isEqualTo("Skip to the content");
        assertThat(skip.getRect().getX()).isNotNegative();

        skip.sendKeys(Keys.ENTER);
        assertThat(browser.focused().getTagName()).isEqualTo("main");
    }

    @Test
    void a_table_wider_than_a_telephone_scrolls_by_keyboard_and_one_that_fits_is_no_stop() throws IOException {
        browser.show(page("sample"), Screen.PHONE);
        WebElement wide = browser.find(".scroll");
        assertThat(wide.getDomAttribute("tabindex")).isEqualTo("0");
        wide.sendKeys(Keys.ARROW_RIGHT);
        assertThat(browser.waitFor("return document.querySelector('.scroll').scrollLeft > 0"))
                .isTrue();

        browser.show(page("sample"), Screen.DESKTOP);
        assertThat(browser.waitFor("return !document.querySelector('.scroll').hasAttribute('tabindex')"))
                .isTrue();
    }

    @Test
    void on_paper_there_is_no_dark() throws IOException {
        browser.show(page("report"), Screen.DESKTOP.inDark());
        String colours = "const s = getComputedStyle(document.body);"
                + " return [s.backgroundColor, s.color, s.getPropertyValue('--ccm-paper').trim()]";
        assertThat(browser.askForAll(colours)).containsExactly("rgb(20, 24, 29)", "rgb(231, 234, 238)", "#14181d");

        browser.asOnPaper();
        assertThat(browser.askForAll(colours)).containsExactly("rgb(255, 255, 255)", "rgb(27, 33, 41)", "#ffffff");
    }

    @Test
    void a_page_prints_on_sheets_of_A4_without_waste() throws IOException {
        browser.show(page("GNB"), Screen.DESKTOP);
        assertThat(sheets(browser.pdf())).isBetween(2, 6);

        browser.show(page("report"), Screen.PHONE);
        byte[] report = browser.pdf();
        int rows = browser.all("tbody tr").size();
        assertThat(sheets(report)).isBetween(rows / 60, rows / 5);
        assertThat(all("/MediaBox \\[0 0 (\\S+ \\S+)\\]", report))
                .allMatch(size -> size.matches("59[45]\\S* 84[12]\\S*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"map", "adherence", "votes", "clearance"})
    void a_picture_looks_as_it_was_approved(String name) throws IOException {
        browser.show(page("report"), Screen.PHONE);
        byte[] shown = browser.picture(browser.find("#picture-" + name + " svg"));
        Path file = APPROVED.resolve(name + ".png");
        if (System.getProperty("ccm.updateGolden") != null) {
            Files.createDirectories(APPROVED);
            Files.write(file, shown);
        }

        BufferedImage approved = Likeness.read(Files.readAllBytes(file));
        double nothingDrawn = Likeness.unlike(approved, Likeness.blank(approved));
        assertThat(nothingDrawn).as("what the test could not tell from nothing").isGreaterThan(0.05);
        assertThat(Likeness.unlike(approved, Likeness.read(shown)))
                .as(
                        "share of %s that looks otherwise; if it is meant, look at it and run with -Dccm.updateGolden",
                        file)
                .isLessThan(nothingDrawn / 3);
    }

    private List<String> states() {
        return browser.find("tbody").findElements(By.cssSelector("th")).stream()
                .map(WebElement::getText)
                .toList();
    }

    private static String sortOf(WebElement button) {
        String sort = button.findElement(By.xpath("..")).getDomAttribute("aria-sort");
        return sort == null ? "none" : sort;
    }

    private static int sheets(byte[] pdf) {
        return all("/Type /Page\\b(?!s)", pdf).size();
    }

    private static List<String> all(String pattern, byte[] pdf) {
        return Pattern.compile(pattern)
                .matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                .results()
                .map(match -> match.groupCount() == 0 ? match.group() : match.group(1))
                .toList();
    }

    private Document document(String name) {
        return Optional.ofNullable(documents.get(name)).orElseThrow();
    }

    private Path page(String name) {
        return directory.resolve(name + ".html");
    }
}
