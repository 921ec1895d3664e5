package org.ccm.picture;

/**
 * A picture for a page or a file. The same values give the same text, to the last character.
 *
 * <pre>{@code
 * new VotesByYear(
 *                 new Caption("votes", "Votes on the resolution", "In 2019, 144 States voted yes, 1 no ..."),
 *                 new VotesByYear.Labels("yes", "no", "abstaining", "absent"),
 *                 List.of(new VotesByYear.Votes(2019, 144, 1, 38, 10)),
 *                 "No vote is on record.")
 *         .svg()                                  // <svg class="ccm-picture" viewBox="0 0 640 72" role="img" ...
 * }</pre>
 */
public sealed interface Picture
        permits AdherenceMap, AdherenceOverTime, CandidatesRanked, DeadlineTimeline, ReportingRate, VotesByYear {

    /** The picture's title and text alternative. */
    Caption caption();

    /** The picture as an {@code svg} element, for a page that has the {@linkplain #palette() palette}. */
    String svg();

    /** The picture as a file of its own: the palette is inside, so that it too follows the reader's light or dark. */
    default String file() {
        return file(svg());
    }

    /** The file of a picture drawn before. */
    static String file(String svg) {
        int content = svg.indexOf('>') + 1;
        return svg.substring(0, content) + "\n<style>\n" + palette() + "</style>" + svg.substring(content) + "\n";
    }

    /** The colours of all pictures, light and dark, and their sizes of type: a style sheet. */
    static String palette() {
        return Resource.text("palette.css");
    }
}
