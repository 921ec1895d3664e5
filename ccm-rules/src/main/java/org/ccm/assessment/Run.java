package org.ccm.assessment;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.ccm.finding.Finding;
import org.ccm.register.Register;

/**
 * One run of the rules over a register as of a day.
 *
 * @param memory the facts and what was derived from them
 */
record Run(Memory memory) implements AutoCloseable {

    static Run of(Rulebook rulebook, Register register, LocalDate asOf) {
        Memory memory = rulebook.memory(register);
        try {
            memory.show(asOf, asOf);
        } catch (RuntimeException e) {
            memory.close();
            throw e;
        }
        return new Run(memory);
    }

    Findings findings() {
        return Findings.of(memory.all(Finding.class), this::rules);
    }

    private String rules(Finding finding) {
        return memory.justifications(finding).stream()
                .map(justification -> justification.rule().id())
                .distinct()
                .sorted()
                .collect(Collectors.joining(" and "));
    }

    @Override
    public void close() {
        memory.close();
    }
}
