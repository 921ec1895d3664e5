package org.ccm.assessment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ccm.finding.Finding;
import org.jspecify.annotations.Nullable;

/** Findings while rules conclude and take back. What has come and gone within one step has not changed. */
final class LiveFindings {

    private final Memory memory;
    private final Map<String, List<Finding>> concluded = new HashMap<>();
    private final SortedSet<String> touched = new TreeSet<>();
    private final SortedMap<String, Finding> settled = new TreeMap<>();
    private @Nullable Findings all;

    LiveFindings(Memory memory) {
        this.memory = memory;
    }

    void come(Finding finding) {
        String id = finding.id();
        touched.add(id);
        concluded.computeIfAbsent(id, first -> new ArrayList<>(1)).add(finding);
    }

    void gone(Finding finding) {
        String id = finding.id();
        touched.add(id);
        List<Finding> left = concluded.getOrDefault(id, new ArrayList<>());
        left.remove(finding);
        if (left.isEmpty()) {
            concluded.remove(id);
        }
    }

    /**
     * Ends a step; gives what it changed, by id.
     *
     * @throws RuntimeException if rules have found different things under one id, see {@link Findings#of}
     */
    List<FindingChange> settle() {
        List<FindingChange> changes = new ArrayList<>();
        for (String id : touched) {
            List<Finding> found = concluded.getOrDefault(id, List.of());
            Finding now = found.size() < 2 ? found.stream().findAny().orElse(null) : one(found);
            FindingChange.between(settled.get(id), now).ifPresent(changes::add);
            if (now == null) {
                settled.remove(id);
            } else {
                settled.put(id, now);
            }
        }
        touched.clear();
        if (!changes.isEmpty()) {
            all = null;
        }
        return List.copyOf(changes);
    }

    private Finding one(List<Finding> found) {
        return Findings.of(found, memory).all().get(0);
    }

    Optional<Finding> find(String id) {
        return Optional.ofNullable(settled.get(id));
    }

    Findings all() {
        if (all == null) {
            all = new Findings(List.copyOf(settled.values()), Collections.unmodifiableMap(new TreeMap<>(settled)));
        }
        return all;
    }
}
