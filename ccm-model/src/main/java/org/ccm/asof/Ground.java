package org.ccm.asof;

/** Why a duty under Article 3 or 4 arose. */
public enum Ground {
    /** Stocks were held, or areas were contaminated, at entry into force (Articles 3(2) and 4(1)(a)). */
    AT_ENTRY_INTO_FORCE,
    /** The State may hold stocks. */
    SUSPECTED,
    /** Found after completion (Articles 7(1)(g) and 4(1)(a)). */
    FOUND_LATER,
    /** Contamination arose after entry into force (Article 4(1)(b)). */
    AFTER_ENTRY_INTO_FORCE
}
