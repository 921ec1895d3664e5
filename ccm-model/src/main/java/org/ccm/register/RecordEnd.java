package org.ccm.register;

import java.time.LocalDate;
import java.util.Optional;
import org.ccm.time.PartialDate;

/** How far a register that does not say so reaches. */
final class RecordEnd {

    /** The Convention was opened for signature. */
    private static final LocalDate BEGIN = LocalDate.of(2008, 12, 3);

    private RecordEnd() {}

    /** The latest exactly known day on which something on record happened; not before the first signatures. */
    static LocalDate ofFacts(Register register) {
        LocalDate latest = BEGIN;
        for (Table<?> table : Tables.ALL) {
            latest = ofTable(table, register, latest);
        }
        return latest;
    }

    private static <F> LocalDate ofTable(Table<F> table, Register register, LocalDate before) {
        LocalDate latest = before;
        for (F fact : table.of(register)) {
            Object[] values = table.values(fact);
            for (Column<?> column : table.columns()) {
                LocalDate day = column.isDatingTheRecord() ? exactDay(values[column.index()]) : before;
                latest = day.isAfter(latest) ? day : latest;
            }
        }
        return latest;
    }

    private static LocalDate exactDay(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.isPresent() ? exactDay(optional.get()) : BEGIN;
        }
        if (value instanceof PartialDate date) {
            return date.exact() ? date.first() : BEGIN;
        }
        return (LocalDate) value;
    }
}
