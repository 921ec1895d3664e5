package org.ccm.cli;

import org.ccm.cli.answer.DocumentFields;
import org.ccm.cli.output.Json;
import org.ccm.document.Document;
import org.ccm.document.Links;
import org.ccm.document.MarkdownPage;
import org.ccm.document.html.HtmlPage;
import org.ccm.source.Word;
import org.ccm.wording.Phrases;

/** How a document is written. */
enum PageFormat implements Word {
    /** Markdown with footnotes. */
    MARKDOWN("markdown", "md") {
        @Override
        String page(Document document, Phrases phrases, Links links) {
            return MarkdownPage.of(document, phrases, links);
        }
    },
    /** One HTML5 file that needs nothing else. */
    HTML("html", "html") {
        @Override
        String page(Document document, Phrases phrases, Links links) {
            return HtmlPage.of(document, phrases, links);
        }
    },
    /** One JSON object. */
    JSON("json", "json") {
        @Override
        String page(Document document, Phrases phrases, Links links) {
            return Json.line(DocumentFields.of(document)) + "\n";
        }
    };

    private final String word;
    private final String extension;

    PageFormat(String word, String extension) {
        this.word = word;
        this.extension = extension;
    }

    /** How the names of files of this format end. */
    String extension() {
        return extension;
    }

    @Override
    public String word() {
        return word;
    }

    abstract String page(Document document, Phrases phrases, Links links);
}
