package org.ccm.document;

import java.util.Optional;

/** Writes one section of a report; empty where there is nothing to say about the States asked for. */
@FunctionalInterface
interface Chapter {

    Optional<Document.Section> write(Folio folio);
}
