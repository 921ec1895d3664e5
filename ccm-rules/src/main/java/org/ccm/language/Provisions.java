package org.ccm.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The articles, paragraphs and subparagraphs that the Convention has. */
final class Provisions {

    /** How many paragraphs the articles have, from Article 1 on; 0 where an article is not divided. */
    private static final int[] PARAGRAPHS = {
        3, 15, 8, 8, 2, 12, 3, 6, 0, 2, 3, 3, 5, 3, 0, 3, 2, 0, 0, 3, 4, 0, 0,
    };

    /** The last letter of those paragraphs that have subparagraphs. */
    private static final Map<String, Character> LETTERS = Map.ofEntries(
            Map.entry("1(1)", 'c'),
            Map.entry("2(2)", 'c'),
            Map.entry("3(4)", 'f'),
            Map.entry("4(1)", 'c'),
            Map.entry("4(2)", 'e'),
            Map.entry("4(4)", 'b'),
            Map.entry("4(6)", 'i'),
            Map.entry("5(2)", 'h'),
            Map.entry("6(11)", 'f'),
            Map.entry("7(1)", 'n'),
            Map.entry("11(1)", 'f'),
            Map.entry("12(2)", 'c'),
            Map.entry("21(4)", 'd'));

    /** All of them in the order of the treaty, {@code 1}, {@code 1(1)}, {@code 1(1)(a)} to {@code 23}. */
    static final List<String> ALL = all();

    private Provisions() {}

    private static List<String> all() {
        List<String> all = new ArrayList<>();
        for (int article = 1; article <= PARAGRAPHS.length; article++) {
            all.add(Integer.toString(article));
            for (int paragraph = 1; paragraph <= PARAGRAPHS[article - 1]; paragraph++) {
                String cited = article + "(" + paragraph + ")";
                all.add(cited);
                char last = LETTERS.getOrDefault(cited, ' ');
                for (char letter = 'a'; letter <= last; letter++) {
                    all.add(cited + "(" + letter + ")");
                }
            }
        }
        return List.copyOf(all);
    }

    /** What there is of an article that was cited wrongly: {@code Article 7 has 7(1) to 7(3)}. */
    static String about(String cited) {
        String number = cited.replaceAll("^\\D*(\\d*).*$", "$1");
        int article = number.isEmpty() || number.length() > 2 ? 0 : Integer.parseInt(number);
        if (article < 1 || article > PARAGRAPHS.length) {
            return "The Convention has Articles 1 to " + PARAGRAPHS.length + ".";
        }
        String paragraph = cited.replaceAll("^(\\d+\\(\\d+\\)).*$", "$1");
        if (!paragraph.equals(cited) && ALL.contains(paragraph)) {
            Character last = LETTERS.get(paragraph);
            return last == null ? paragraph + " has no subparagraphs." : paragraph + " has (a) to (" + last + ").";
        }
        int paragraphs = PARAGRAPHS[article - 1];
        return paragraphs == 0
                ? "Article " + article + " has no paragraphs."
                : "Article " + article + " has paragraphs " + article + "(1) to " + article + "(" + paragraphs + ").";
    }
}
