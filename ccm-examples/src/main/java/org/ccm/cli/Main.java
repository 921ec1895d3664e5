package org.ccm.cli;

/** The ccm command. */
public final class Main {
    private Main() {}

    /** Does nothing yet. */
    public static void main(String[] arguments) {}
}
