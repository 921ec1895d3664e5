package org.ccm.cli.output;

import java.io.PrintWriter;

/**
 * Where a command writes.
 *
 * @param out for data
 * @param err for messages and warnings
 * @param colour whether to use colour
 * @param width columns that a line of text should not exceed
 */
public record Terminal(PrintWriter out, PrintWriter err, boolean colour, int width) {}
