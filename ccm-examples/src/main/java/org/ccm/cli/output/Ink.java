package org.ccm.cli.output;

/** How text stands out on a terminal that has colour. */
public enum Ink {
    /** As it is. */
    PLAIN(""),
    /** Headings. */
    BOLD("\u001b[1m"),
    /** Of lesser importance. */
    FAINT("\u001b[2m"),
    /** To look at. */
    YELLOW("\u001b[33m");

    private final String on;

    Ink(String on) {
        this.on = on;
    }

    String on(String text) {
        return on.isEmpty() ? text : on + text + "\u001b[0m";
    }
}
