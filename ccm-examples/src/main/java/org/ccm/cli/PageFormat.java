package org.ccm.cli;

import org.ccm.cli.answer.DocumentFields;
import org.ccm.cli.output.Json;
import org.ccm.document.Document;
import org.ccm.document.MarkdownPage;
import org.ccm.document.Phrases;
import org.ccm.source.Word;

/** How a document is written. */
enum PageFormat implements Word {
    /** Markdown with footnotes. */
    MARKDOWN("markdown") {
        @Override
        String page(Document document, Phrases phrases) {
            return MarkdownPage.of(document, phrases, picture -> "");
        }
    },
    /** One JSON object. */
    JSON("json") {
        @Override
        String page(Document document, Phrases phrases) {
            return Json.line(DocumentFields.of(document)) + "\n";
        }
    };

    private final String word;

    PageFormat(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    abstract String page(Document document, Phrases phrases);
}
