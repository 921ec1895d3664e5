package org.ccm.cli.output;

import java.io.PrintWriter;

/**
 * Where a command writes.
 *
 * @param out for data
 * @param err for messages and warnings
 * @param colour whether to use colour
 * @param width columns that a line of text should not exceed
 * @param watched whether standard error is a terminal, where somebody may want to know how far things are
 */
public record Terminal(PrintWriter out, PrintWriter err, boolean colour, int width, boolean watched) {

    /** One that nobody watches. */
    public Terminal(PrintWriter out, PrintWriter err, boolean colour, int width) {
        this(out, err, colour, width, false);
    }
}
