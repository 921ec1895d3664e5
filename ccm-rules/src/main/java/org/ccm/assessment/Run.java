package org.ccm.assessment;

import java.time.LocalDate;
import org.ccm.register.Register;

/**
 * One run of the rules over a register as of a day.
 *
 * @param memory the facts and what was derived from them
 */
record Run(Memory memory) implements AutoCloseable {

    static Run of(Rulebook rulebook, Register register, LocalDate asOf) {
        Memory memory = rulebook.memory();
        try {
            memory.show(register, asOf, asOf);
        } catch (RuntimeException e) {
            memory.close();
            throw e;
        }
        return new Run(memory);
    }

    Findings findings() {
        return Findings.of(memory);
    }

    @Override
    public void close() {
        memory.close();
    }
}
