package org.ccm.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ccm.finding.Finding;
import org.ccm.register.Ledger;
import org.ccm.register.Register;
import org.ccm.register.Revision;

/**
 * The course where analysts' rules match the rows of the register one by one, or run in a process of their own: each step
 * shows all that the day shows.
 */
final class CourseOfDays implements Course {

    private final Rulebook rulebook;
    private final Memory memory;
    private Register register;
    private LocalDate day;
    private Findings findings;

    CourseOfDays(Rulebook rulebook, Register register, LocalDate day) {
        this.rulebook = rulebook;
        this.memory = rulebook.memory();
        this.register = register;
        this.day = day;
        try {
            memory.show(register, day, day);
            this.findings = Findings.of(memory);
        } catch (RuntimeException e) {
            memory.close();
            throw e;
        }
    }

    @Override
    public Memory memory() {
        return memory;
    }

    @Override
    public Findings findings() {
        return findings;
    }

    @Override
    public Optional<Finding> finding(String id) {
        return Optional.ofNullable(findings.byId().get(id));
    }

    @Override
    public LocalDate nextDay() {
        NavigableSet<LocalDate> days = new TreeSet<>(rulebook.changeDays(register));
        days.addAll(memory.daysAhead());
        days.add(LocalDate.of(day.getYear() + 1, 1, 1));
        return days.tailSet(day, false).first();
    }

    @Override
    public List<FindingChange> goTo(LocalDate to) {
        day = to;
        return show();
    }

    @Override
    public List<FindingChange> revise(Ledger ledger, Revision revision) {
        register = ledger.register();
        return show();
    }

    private List<FindingChange> show() {
        Findings before = findings;
        memory.show(register, day, day);
        findings = Findings.of(memory);
        TreeMap<String, Finding> ids = new TreeMap<>(before.byId());
        ids.putAll(findings.byId());
        List<FindingChange> changes = new ArrayList<>();
        ids.keySet().forEach(id -> FindingChange.between(
                        before.byId().get(id), findings.byId().get(id))
                .ifPresent(changes::add));
        return List.copyOf(changes);
    }

    @Override
    public void close() {
        memory.close();
    }
}
