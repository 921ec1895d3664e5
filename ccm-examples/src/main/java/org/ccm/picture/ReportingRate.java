package org.ccm.picture;

import java.util.List;

/**
 * Reports received of those due, year by year (Article 7). What a publication listed as missing, and what is only not on
 * record, are kept apart: a missing record is not a missing report.
 *
 * @param caption title and text alternative
 * @param labels what the three parts are called
 * @param years the reports, in the order in which they are to be shown
 * @param none a sentence for when nothing was due
 */
public record ReportingRate(Caption caption, Labels labels, List<Reports> years, String none) implements Picture {

    /** Names of the parts, for example "received", "listed as missing", "none on record". */
    public record Labels(String received, String listedMissing, String noneOnRecord) {}

    /**
     * The reports due for a year; a number below zero is refused when the picture is drawn.
     *
     * @param year the reporting year, or another name of the row
     * @param received reports received
     * @param listedMissing reports that the record shows as missing
     * @param noneOnRecord reports that are only not on record
     * @param rate the share received, for example "56 %"; may be empty
     */
    public record Reports(String year, int received, int listedMissing, int noneOnRecord, String rate) {

        /** Reports without their share. */
        public Reports(String year, int received, int listedMissing, int noneOnRecord) {
            this(year, received, listedMissing, noneOnRecord, "");
        }
    }

    public ReportingRate {
        years = List.copyOf(years);
    }

    @Override
    public String svg() {
        Sheet sheet = new Sheet(caption);
        if (years.isEmpty()) {
            sheet.paragraph(none);
            return sheet.svg();
        }
        List<Sheet.Entry> legend = List.of(
                new Sheet.Entry(Filling.of(Tone.BLUE), labels.received()),
                new Sheet.Entry(new Filling(Tone.ORANGE, Texture.RISING), labels.listedMissing()),
                new Sheet.Entry(new Filling(Tone.GREY, Texture.DOTS), labels.noneOnRecord()));
        new StackedBars(
                        sheet,
                        legend,
                        years.stream()
                                .map(reports -> new StackedBars.Bar(
                                        reports.year(),
                                        List.of(reports.received(), reports.listedMissing(), reports.noneOnRecord()),
                                        reports.rate()))
                                .toList())
                .draw();
        return sheet.svg();
    }
}
