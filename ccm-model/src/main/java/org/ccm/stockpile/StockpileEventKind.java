package org.ccm.stockpile;

import org.ccm.source.Word;

/** What the record says happened under Article 3. */
public enum StockpileEventKind implements Word {
    /** Stocks were held at entry into force: the duty of Article 3(2) arose. */
    STOCKPILE_HELD("stockpile_held"),
    /** The State may hold stocks. */
    STOCKPILE_SUSPECTED("stockpile_suspected"),
    /** Quantities declared. */
    STOCKPILE_DECLARED("stockpile_declared"),
    /** Stocks found after completion (Article 7(1)(g)). */
    STOCKPILE_FOUND_LATER("stockpile_found_later"),
    /** Destruction completed. */
    DESTRUCTION_COMPLETED("destruction_completed"),
    /** The State reported that it holds none. */
    REPORTED_NONE("reported_none"),
    /** Munitions retained for permitted purposes (Article 3(6)). */
    RETAINED("retained"),
    /** Request for an extension (Article 3(3)). */
    EXTENSION_REQUESTED("extension_requested"),
    /** Extension granted (Article 3(5)). */
    EXTENSION_GRANTED("extension_granted");

    private final String word;

    StockpileEventKind(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
