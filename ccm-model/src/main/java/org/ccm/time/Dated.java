package org.ccm.time;

import java.time.LocalDate;
import java.util.List;

/** Something about which something changes on certain days. */
public interface Dated {

    /** The first days of what is new, in any order. */
    List<LocalDate> days();
}
