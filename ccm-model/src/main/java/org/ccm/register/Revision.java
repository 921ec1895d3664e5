package org.ccm.register;

import java.util.ArrayList;
import java.util.List;

/**
 * What leads from one register to another: some rows go, then others come and stand last in their tables. A row that only
 * stands elsewhere goes and comes.
 *
 * @param withdrawn what goes, in the order of the tables
 * @param added what comes, in the order of the tables
 */
public record Revision(List<Object> withdrawn, List<Object> added) {

    /** Keeps copies. */
    public Revision {
        withdrawn = List.copyOf(withdrawn);
        added = List.copyOf(added);
    }

    /** What leads from one register to another. Little, if the one was made of the other, whose rows it shares. */
    public static Revision between(Register before, Register after) {
        List<Object> withdrawn = new ArrayList<>();
        List<Object> added = new ArrayList<>();
        for (Table<?> table : Tables.ALL) {
            compare(table.of(before), table.of(after), withdrawn, added);
        }
        return new Revision(withdrawn, added);
    }

    private static void compare(List<?> before, List<?> after, List<Object> withdrawn, List<Object> added) {
        int same = 0;
        for (Object row : before) {
            if (same < after.size() && after.get(same) == row) {
                same++;
            } else {
                withdrawn.add(row);
            }
        }
        added.addAll(after.subList(same, after.size()));
    }
}
