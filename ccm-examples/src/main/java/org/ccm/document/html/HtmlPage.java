package org.ccm.document.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import org.ccm.document.Document;
import org.ccm.document.Links;
import org.ccm.wording.Phrases;

/**
 * Writes a document as one HTML5 file that needs nothing else: no network, no other file, and scripts only to sort its
 * tables. It reads well on a telephone, on paper (A4), in light and dark, and by keyboard and screen reader.
 *
 * <p>All text is escaped. The pictures of the document are trusted: their drawings go into the page as they are.
 */
public final class HtmlPage {

    private static final TemplateEngine TEMPLATES =
            TemplateEngine.createPrecompiled(null, ContentType.Html, HtmlPage.class.getClassLoader(), "org.ccm");

    private HtmlPage() {}

    /**
     * The page of a document.
     *
     * @param document what it says
     * @param phrases the words around it, in the document's language
     * @param links where the pages of States are, relative to this page; pictures are part of the page
     */
    public static String of(Document document, Phrases phrases, Links links) {
        StringOutput html = new StringOutput(1 << 16);
        TEMPLATES.render("document/html/page.jte", new Page(document, phrases, links), html);
        return html.toString();
    }
}
