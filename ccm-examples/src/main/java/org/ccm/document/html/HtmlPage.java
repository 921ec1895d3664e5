package org.ccm.document.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import org.ccm.document.Document;

/** Writes a document as one HTML5 file that needs nothing else: no network, no other file. */
public final class HtmlPage {

    private static final TemplateEngine TEMPLATES =
            TemplateEngine.createPrecompiled(null, ContentType.Html, HtmlPage.class.getClassLoader(), "org.ccm");

    private HtmlPage() {}

    /** The page of a document. */
    public static String of(Document document) {
        StringOutput page = new StringOutput();
        TEMPLATES.render("document/html/page.jte", Map.of("document", document), page);
        return page.toString();
    }
}
