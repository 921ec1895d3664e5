package org.ccm.source;

import java.util.List;

/** Something on record that names its sources. */
public interface Sourced {

    /** The sources, strongest first; empty where none is on record. */
    List<SourceId> sources();
}
