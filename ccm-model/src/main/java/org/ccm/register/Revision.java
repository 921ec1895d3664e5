package org.ccm.register;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The rows by which one register differs from another.
 *
 * @param withdrawn what has gone, in the order of the tables
 * @param added what has come, in the order of the tables
 */
public record Revision(List<Object> withdrawn, List<Object> added) {

    /** Keeps copies. */
    public Revision {
        withdrawn = List.copyOf(withdrawn);
        added = List.copyOf(added);
    }

    /** What leads from one register to another. The order of rows is no difference. */
    public static Revision between(Register before, Register after) {
        List<Object> withdrawn = new ArrayList<>();
        List<Object> added = new ArrayList<>();
        for (Table<?> table : Tables.ALL) {
            compare(table.of(before), table.of(after), withdrawn, added);
        }
        return new Revision(withdrawn, added);
    }

    private static void compare(List<?> before, List<?> after, List<Object> withdrawn, List<Object> added) {
        List<Object> gone = new ArrayList<>();
        int same = 0;
        // Registers that come from one another share their rows, and new ones come last.
        for (Object row : before) {
            if (same < after.size() && after.get(same) == row) {
                same++;
            } else {
                gone.add(row);
            }
        }
        Set<Object> left = new HashSet<>(gone);
        for (Object row : after.subList(same, after.size())) {
            if (!left.remove(row)) {
                added.add(row);
            }
        }
        gone.stream().filter(left::contains).forEach(withdrawn::add);
    }
}
