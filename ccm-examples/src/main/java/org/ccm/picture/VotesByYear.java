package org.ccm.picture;

import java.util.List;

/**
 * Votes on the yearly resolution of the General Assembly: for, against, abstaining, absent.
 *
 * @param caption title and text alternative
 * @param labels what the four kinds of vote are called
 * @param years the votes, in the order in which they are to be shown
 * @param none a sentence for when there are no votes
 */
public record VotesByYear(Caption caption, Labels labels, List<Votes> years, String none) implements Picture {

    /** Names of the kinds of vote, for example "yes", "no", "abstaining", "absent". */
    public record Labels(String yes, String no, String abstain, String absent) {}

    /** The votes of a year; a number below zero is refused when the picture is drawn. */
    public record Votes(int year, int yes, int no, int abstain, int absent) {}

    public VotesByYear {
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
                new Sheet.Entry(Filling.of(Tone.BLUE), labels.yes()),
                new Sheet.Entry(new Filling(Tone.ORANGE, Texture.RISING), labels.no()),
                new Sheet.Entry(new Filling(Tone.GREY, Texture.DOTS), labels.abstain()),
                new Sheet.Entry(Filling.of(Tone.LAND), labels.absent()));
        new StackedBars(
                        sheet,
                        legend,
                        years.stream()
                                .map(votes -> new StackedBars.Bar(
                                        "" + votes.year(),
                                        List.of(votes.yes(), votes.no(), votes.abstain(), votes.absent()),
                                        ""))
                                .toList())
                .draw();
        return sheet.svg();
    }
}
