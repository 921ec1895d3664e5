package org.ccm.cli;

/** Something that the person at the keyboard can mend; the message is a sentence that says what and how. */
final class BadInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BadInput(String message) {
        super(message);
    }
}
