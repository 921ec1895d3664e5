package org.ccm.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ccm.asof.LiveView;
import org.ccm.asof.LiveView.Turn;
import org.ccm.engine.WorkingMemory;
import org.ccm.finding.Finding;
import org.ccm.register.Ledger;
import org.ccm.register.Register;
import org.ccm.register.Revision;

/** The usual course: only what changes is told to the rules, and only what they conclude otherwise is looked at. */
final class CourseOfChanges implements Course {

    private final WorkingMemory rules;
    private final Memory memory;
    private final LiveView view;
    private final LiveFindings findings;
    private LocalDate day;

    CourseOfChanges(Rulebook rulebook, Register register, LocalDate day) {
        this.rules = rulebook.open();
        this.memory = new SharedMemory(rulebook, rules);
        this.view = LiveView.of(register, rulebook.parameters(), day);
        this.findings = new LiveFindings(memory);
        this.day = day;
        try {
            rules.follow(Finding.class, findings::come, findings::gone);
            rules.show(view.shown(), day);
            findings.settle();
        } catch (RuntimeException e) {
            rules.close();
            throw e;
        }
    }

    @Override
    public Memory memory() {
        return memory;
    }

    @Override
    public Findings findings() {
        return findings.all();
    }

    @Override
    public Optional<Finding> finding(String id) {
        return findings.find(id);
    }

    @Override
    public LocalDate nextDay() {
        LocalDate next = view.nextDay();
        return rules.nextDay().filter(next::isAfter).orElse(next);
    }

    @Override
    public List<FindingChange> goTo(LocalDate to) {
        day = to;
        return turn(view.goTo(to));
    }

    @Override
    public List<FindingChange> revise(Ledger ledger, Revision revision) {
        return turn(view.revise(revision));
    }

    private List<FindingChange> turn(Turn turn) {
        rules.change(turn.gone(), turn.come(), day);
        return findings.settle();
    }

    @Override
    public void close() {
        memory.close();
    }
}
