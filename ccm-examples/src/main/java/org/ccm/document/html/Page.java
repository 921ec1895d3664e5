package org.ccm.document.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ccm.document.Document;
import org.ccm.document.Links;
import org.ccm.wording.Phrases;

/** What the templates of one page ask for beside the document. Remembers what was cited, so it serves one writing. */
final class Page {

    /** Where the opening is: no section of a document has such an id. */
    static final String INTRODUCTION = "page-introduction";

    private final Document document;
    private final Phrases phrases;
    private final Links links;
    private final Citations citations = new Citations();
    private final Map<Integer, String> sources = new HashMap<>();
    private final String style;

    Page(Document document, Phrases phrases, Links links) {
        this.document = document;
        this.phrases = phrases;
        this.links = links;
        this.style = Style.headedBy(document.title());
    }

    Document document() {
        return document;
    }

    /** The language of its words, as HTML names it. */
    String language() {
        return document.language().toLanguageTag();
    }

    /** A phrase of the page itself: "contents" for {@code page.contents}. */
    String phrase(String key, Object... values) {
        return phrases.of("page." + key, values);
    }

    /** What a citation is called. */
    String source(int note) {
        return sources.computeIfAbsent(note, number -> phrase("source", number));
    }

    /** The heading of the section with an id. */
    String heading(String place) {
        return place.equals(INTRODUCTION)
                ? phrase("introduction")
                : document.sections().stream()
                        .filter(section -> section.id().equals(place))
                        .map(Document.Section::heading)
                        .collect(Collectors.joining());
    }

    /** Whether a table has to be called unverified because its caption does not do so. */
    boolean marks(Document.Table table) {
        String word = phrase("unverified");
        return table.unverified() && !table.caption().regionMatches(true, 0, word, 0, word.length());
    }

    /** The address of a State's page; empty where it has none, and for no State. */
    String address(String state) {
        return state.isEmpty() ? "" : links.state(state).orElse("");
    }

    /** The anchor of a citation; empty if the place has cited the note before. */
    String cite(int note, String place) {
        return citations.cite(note, place);
    }

    /** The places that cite a note, in order. */
    List<String> citing(int note) {
        return citations.of(note);
    }

    /** Whether a browser can go to where a source is found. */
    static boolean leads(String location) {
        return location.startsWith("https://") || location.startsWith("http://");
    }

    /** All of its style. */
    String style() {
        return style;
    }

    /** Its only script. */
    String script() {
        return Style.SCRIPT;
    }

    /** Forbids whatever is not in the page, by the browser: no request, no other script, no other style. */
    String policy() {
        return "default-src 'none'; style-src '" + Style.hash(style) + "'; script-src '" + Style.hash(Style.SCRIPT)
                + "'; base-uri 'none'; form-action 'none'";
    }
}
