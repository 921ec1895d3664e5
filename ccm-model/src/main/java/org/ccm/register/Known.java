package org.ccm.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.ccm.machinery.Meeting;
import org.ccm.source.Source;
import org.ccm.source.SourceId;
import org.ccm.state.State;
import org.ccm.state.StateCode;
import org.jspecify.annotations.Nullable;

/**
 * What the rows of a register may refer to. A code and an id are one object in the whole register.
 *
 * <p>A reference into a table that could not be read, or to a row of it that was found wrong, is no second problem.
 */
final class Known {

    private final Map<String, StateCode> codes = new HashMap<>();
    private final Map<String, String> names = new TreeMap<>();
    private final Map<String, String> iso2 = new HashMap<>();
    private final Map<String, SourceId> sources = new HashMap<>();
    private final Map<String, List<SourceId>> sourceLists = new HashMap<>();
    private final Set<String> meetings = new HashSet<>();
    private final Set<String> unread = new HashSet<>();

    void add(State state) {
        codes.put(state.code().value(), state.code());
        names.put(state.name(), state.code().value());
        if (state.iso2().isPresent()) {
            iso2.put(state.iso2().get(), state.code().value());
        }
    }

    void add(Source source) {
        sources.put(source.id().value(), source.id());
    }

    void add(Meeting meeting) {
        meetings.add(meeting.id());
    }

    /** A row of this table was wrong; its key may be referred to all the same. */
    void addWrong(String table, String key) {
        switch (table) {
            case "states" -> {
                if (StateCode.wellFormed(key)) {
                    codes.putIfAbsent(key, StateCode.of(key));
                }
            }
            case "sources" -> {
                if (SourceId.wellFormed(key)) {
                    sources.putIfAbsent(key, SourceId.of(key));
                }
            }
            case "meetings" -> meetings.add(key);
            default -> {}
        }
    }

    /** The table could not be read, so that any reference into it may be right. */
    void addUnread(String table) {
        unread.add(table);
    }

    @Nullable StateCode state(String code) {
        StateCode known = codes.get(code);
        if (known == null && unread.contains("states") && StateCode.wellFormed(code)) {
            return StateCode.of(code);
        }
        return known;
    }

    /** The State that was probably meant: by its name, its two-letter code, or a code one letter away. */
    String stateHint(String found) {
        String wanted = found.strip();
        for (Map.Entry<String, String> name : names.entrySet()) {
            if (name.getKey().equalsIgnoreCase(wanted)) {
                return "Maybe " + named(name.getValue()) + "?";
            }
        }
        if (iso2.containsKey(wanted)) {
            return "Maybe " + named(iso2.get(wanted)) + "?";
        }
        Optional<String> code = Nearest.to(wanted, codes.keySet());
        if (code.isPresent()) {
            return "Maybe " + named(code.get()) + "?";
        }
        return wanted.length() < 4
                ? ""
                : Nearest.to(wanted, names.keySet())
                        .map(name -> "Maybe " + named(String.valueOf(names.get(name))) + "?")
                        .orElse("");
    }

    private String named(String code) {
        for (Map.Entry<String, String> name : names.entrySet()) {
            if (name.getValue().equals(code)) {
                return code + " (" + name.getKey() + ")";
            }
        }
        return code;
    }

    /** The sources of a cell that named the same ones before, or null. */
    @Nullable List<SourceId> sourceList(String cell) {
        return sourceLists.get(cell);
    }

    void remember(String cell, List<SourceId> list) {
        sourceLists.put(cell, list);
    }

    @Nullable SourceId source(String id) {
        SourceId known = sources.get(id);
        if (known == null && unread.contains("sources") && SourceId.wellFormed(id)) {
            return SourceId.of(id);
        }
        return known;
    }

    String sourceHint(String found) {
        return Nearest.hint(found, sources.keySet());
    }

    boolean meeting(String id) {
        return meetings.contains(id) || unread.contains("meetings");
    }

    String meetingHint(String found) {
        return Nearest.hint(found, new ArrayList<>(meetings));
    }
}
