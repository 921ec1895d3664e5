package org.ccm.dossier;

import java.util.List;
import java.util.Optional;
import org.ccm.source.SourceId;
import org.ccm.state.StateCode;
import org.ccm.time.Certainty;

/**
 * An item of a dossier.
 *
 * @param section where it stands
 * @param state the State it is about
 * @param sentence what it says
 * @param finding the id of the finding it rests on; empty where it restates a row of the record
 * @param certainty whether the record establishes it
 * @param sources the sources of what it rests on; empty where the record has none
 */
public record Item(
        Section section,
        StateCode state,
        String sentence,
        Optional<String> finding,
        Certainty certainty,
        List<SourceId> sources) {}
