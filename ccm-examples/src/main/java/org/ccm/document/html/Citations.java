package org.ccm.document.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Which places of a page cite which notes; a note leads back to the first citation of each place. */
final class Citations {

    private final Map<Integer, Set<String>> places = new TreeMap<>();

    /** The anchor of a citation that now is written; empty if the place has cited the note before. */
    String cite(int note, String place) {
        return places.computeIfAbsent(note, number -> new LinkedHashSet<>()).add(place) ? anchor(note, place) : "";
    }

    /** The places that have cited a note so far, in order. */
    List<String> of(int note) {
        return new ArrayList<>(places.getOrDefault(note, Set.of()));
    }

    /** Where a place first cites a note. */
    static String anchor(int note, String place) {
        return "cite-" + note + "-" + place;
    }
}
