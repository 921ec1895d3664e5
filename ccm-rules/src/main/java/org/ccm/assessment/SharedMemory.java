package org.ccm.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import org.ccm.engine.Justification;
import org.ccm.engine.WorkingMemory;
import org.ccm.register.Register;

/** The usual memory: all rules run in this process. */
record SharedMemory(Rulebook rulebook, WorkingMemory memory) implements Memory {

    @Override
    public int show(Register register, LocalDate day, LocalDate known) {
        return memory.show(rulebook.facts(register, day, known), day);
    }

    @Override
    public int goTo(Register register, LocalDate day, LocalDate known) {
        return memory.goTo(day);
    }

    @Override
    public <T> List<T> all(Class<T> type) {
        return memory.all(type);
    }

    @Override
    public List<Justification> justifications(Object derived) {
        return memory.justifications(derived);
    }

    @Override
    public NavigableSet<LocalDate> daysAhead() {
        return memory.daysAhead();
    }

    @Override
    public void close() {
        memory.close();
    }
}
