package org.ccm.document.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.ccm.document.Document;
import org.ccm.document.Links;
import org.junit.jupiter.api.Test;

class HtmlPageTest {

    private static final Links STATES = new Links() {
        @Override
        public Optional<String> state(String code) {
            return code.equals("TCD") ? Optional.of("states/TCD.html") : Optional.empty();
        }
    };

    private final String page = page(SampleDocument.of(Locale.ENGLISH), STATES);

    @Test
    void words_are_escaped() {
        assertThat(page)
                .contains("<h1>Article 4 &amp; \"the rest\" as of 25 November 2020</h1>")
                .contains("Åland &lt;x&gt;")
                .doesNotContain("<x>");
    }

    @Test
    void a_title_cannot_end_the_style_sheet_that_repeats_it_on_paper() {
        String page = page(titled("</style>\";} \\ x"), Links.NONE);

        assertThat(all("</style>", page)).hasSize(1);
        assertThat(page).contains("content: \"\\3c \\2f style\\3e \\22 \\3b \\7d  \\5c  x\"");
    }

    @Test
    void the_language_is_named() {
        assertThat(page).contains("<html lang=\"en\">");
        assertThat(page(SampleDocument.of(Locale.FRENCH), Links.NONE)).contains("<html lang=\"fr\">");
    }

    @Test
    void the_policy_allows_the_style_and_the_script_of_the_page_and_nothing_else() {
        assertThat(only("http-equiv=\"Content-Security-Policy\" content=\"([^\"]*)\"", page)
                        .replace("&#39;", "'"))
                .isEqualTo("default-src 'none'; style-src '" + Style.hash(only("<style>(.*?)</style>", page))
                        + "'; script-src '" + Style.hash(only("<script>(.*?)</script>", page))
                        + "'; base-uri 'none'; form-action 'none'");
    }

    @Test
    void nothing_is_loaded_from_elsewhere() {
        assertThat(page)
                .doesNotContain("src=")
                .doesNotContain("<link")
                .doesNotContain("@import")
                .doesNotContain("url(");
    }

    @Test
    void every_id_is_given_once() {
        assertThat(all(" id=\"([^\"]*)\"", page)).doesNotHaveDuplicates().hasSizeGreaterThan(10);
    }

    @Test
    void every_link_inside_the_page_leads_to_something() {
        assertThat(all(" id=\"([^\"]*)\"", page)).containsAll(all("href=\"#([^\"]*)\"", page));
    }

    @Test
    void a_note_leads_back_to_each_section_that_cites_it() {
        assertThat(only("(<li id=\"note-1\".*?</li>)", page))
                .contains("<a href=\"#cite-1-page-introduction\">Introduction</a>")
                .contains("<a href=\"#cite-1-clearance\">Clearance</a>");
    }

    @Test
    void a_source_is_linked_if_a_browser_can_go_there() {
        assertThat(page)
                .contains("href=\"https://example.org/one?a=1&amp;b=2\"")
                .contains("<span class=\"location\">shelf 12</span>")
                .contains("<span class=\"location\">javascript:alert(1)</span>")
                .doesNotContain("href=\"javascript");
    }

    @Test
    void a_State_with_a_page_leads_to_it_and_another_nowhere() {
        assertThat(page)
                .contains("<th scope=\"row\"><a href=\"states/TCD.html\">Chad</a></th>")
                .contains("<th scope=\"row\">Montenegro</th>");
    }

    @Test
    void what_is_unverified_says_so_once() {
        Document.Table plain = unverified("Declarations");
        Document.Table named = unverified("Unverified: declarations");

        assertThat(page(with(plain), Links.NONE)).contains("<strong class=\"mark\">Unverified</strong>");
        assertThat(page(with(named), Links.NONE))
                .contains("<div class=\"table short unverified\">")
                .doesNotContain("<strong class=\"mark\">");
    }

    @Test
    void a_table_without_rows_says_that_there_are_none() {
        assertThat(page).contains("<td colspan=\"4\">None on record.</td>");
    }

    @Test
    void what_is_empty_leaves_no_heading() {
        String page = page(titled("Nothing"), Links.NONE);

        assertThat(all("<h2[^>]*>(.*?)</h2>", page)).containsExactly("Contents");
        assertThat(page).doesNotContain("<footer>");
    }

    @Test
    void the_drawing_of_a_picture_goes_in_as_it_is() {
        assertThat(page).contains("<title id=\"b-t\">Deadlines by year</title>");
    }

    @Test
    void the_same_document_gives_the_same_page() {
        assertThat(page(SampleDocument.of(Locale.ENGLISH), STATES)).isEqualTo(page);
    }

    private static Document.Table unverified(String caption) {
        return new Document.Table(caption, true, List.of(new Document.Column("State", false)), List.of(), "");
    }

    private static Document with(Document.Table table) {
        Document.Section section = new Document.Section("a", "A", List.of(), List.of(), List.of(table));
        return new Document(
                Locale.ENGLISH,
                LocalDate.of(2020, 11, 25),
                "Tables",
                List.of(),
                List.of(),
                List.of(section),
                List.of(),
                "");
    }

    private static Document titled(String title) {
        return new Document(
                Locale.ENGLISH, LocalDate.of(2020, 11, 25), title, List.of(), List.of(), List.of(), List.of(), "");
    }

    private static String page(Document document, Links links) {
        return HtmlPage.of(document, Document.phrases(Locale.ENGLISH), links);
    }

    private static String only(String pattern, String page) {
        List<String> found = all(pattern, page);
        assertThat(found).as(pattern).hasSize(1);
        return found.get(0);
    }

    /** What a pattern, or its first group if it has one, matches. */
    private static List<String> all(String pattern, String page) {
        return Pattern.compile(pattern, Pattern.DOTALL)
                .matcher(page)
                .results()
                .map(match -> match.groupCount() == 0 ? match.group() : first(match))
                .toList();
    }

    private static String first(MatchResult match) {
        return match.group(1);
    }
}
