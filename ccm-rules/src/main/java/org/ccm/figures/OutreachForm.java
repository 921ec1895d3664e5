package org.ccm.figures;

import java.util.List;
import org.ccm.outreach.Engagement;

/**
 * Outreach on record of one form, under one paragraph of its source. Champions are recorded by function, and never by a
 * person's name.
 *
 * @param paragraph the place in the source, for example "4.6"
 * @param form the form, for example "workshop"
 * @param status how far it had come: "done", "planned", "offered", "proposed" or "recommended"
 * @param rows the rows, in the order of the register
 */
public record OutreachForm(String paragraph, String form, String status, List<Engagement> rows) {}
