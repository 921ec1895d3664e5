package org.ccm.document;

import java.util.Optional;

/** Where the other pages and files lie that a page belongs with, relative to it. */
public interface Links {

    /** For a page that stands alone. */
    Links NONE = new Links() {};

    /** The page of a State, by its code; empty where there is none. */
    default Optional<String> state(String code) {
        return Optional.empty();
    }

    /** The file with a picture; empty where there is none. */
    default Optional<String> picture(Document.Picture picture) {
        return Optional.empty();
    }
}
