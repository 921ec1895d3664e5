package org.ccm.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;

/** What comes together while a register is read: what rows may refer to, and what is wrong. */
final class Reading {

    /** So many problems of one file are listed; one that has more is rather the wrong file than a wrong file. */
    static final int LISTED = 1_000;

    private final boolean byHand;
    private final IntFunction<String> places;
    private final Known known;
    private final Map<String, List<Problem>> problems = new LinkedHashMap<>();
    private final Set<Table<?>> absent = new HashSet<>();

    /** Reading files, or taking the rows of a register built by hand, whose cells no file has been through yet. */
    Reading(boolean byHand) {
        this(byHand, line -> "line " + line, new Known());
    }

    /**
     * Taking rows that stand elsewhere.
     *
     * @param places where the row with a number stands, as messages about other rows call it
     * @param known what they may refer to
     */
    Reading(boolean byHand, IntFunction<String> places, Known known) {
        this.byHand = byHand;
        this.places = places;
        this.known = known;
    }

    /** Where a row stands, as messages about other rows call it. */
    String place(int line) {
        return places.apply(line);
    }

    boolean byHand() {
        return byHand;
    }

    Known known() {
        return known;
    }

    void add(Problem problem) {
        List<Problem> ofFile = problems.get(problem.file());
        if (ofFile == null) {
            ofFile = new ArrayList<>();
            problems.put(problem.file(), ofFile);
        }
        if (ofFile.size() < LISTED) {
            ofFile.add(problem);
        } else if (ofFile.size() == LISTED) {
            ofFile.add(Problem.ofFile(
                    problem.file(), "it has more problems; only the first " + LISTED + " are listed.", ""));
        }
    }

    /** Whether nothing is wrong with this file so far. */
    boolean sound(String file) {
        return !problems.containsKey(file);
    }

    /** Whether so much is wrong with this file that reading on would tell nothing. */
    boolean hopeless(String file) {
        return problems.containsKey(file) && problems.get(file).size() > LISTED;
    }

    void addAbsent(Table<?> table) {
        absent.add(table);
    }

    /** Whether the register has no file for this optional table. */
    boolean absent(Table<?> table) {
        return absent.contains(table);
    }

    /** All problems: file by file in the order of the tables, in each by line, what concerns the whole file last. */
    List<Problem> problems() {
        if (problems.isEmpty()) {
            return List.of();
        }
        List<String> files = Tables.files();
        for (String file : problems.keySet()) {
            if (!files.contains(file)) {
                files.add(file);
            }
        }
        List<Problem> all = new ArrayList<>();
        for (String file : files) {
            List<Problem> sorted = new ArrayList<>(problems.getOrDefault(file, List.of()));
            sorted.sort(Comparator.comparingInt(problem -> problem.line().orElse(Integer.MAX_VALUE)));
            all.addAll(sorted);
        }
        return all;
    }
}
