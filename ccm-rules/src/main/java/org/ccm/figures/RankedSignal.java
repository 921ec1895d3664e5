package org.ccm.figures;

import java.util.List;
import org.ccm.source.SourceId;
import org.ccm.time.Certainty;
import org.ccm.time.PartialDate;

/**
 * One signal in a candidate's sum.
 *
 * @param name which signal
 * @param on when
 * @param about what: the resolution voted on, or the record's own words
 * @param weight what it adds; negative where it speaks against joining soon
 * @param certainty established where it has a source and has certainly happened
 * @param credentialsDisputed whether it is a vote that falls into a dispute over the State's credentials
 * @param sources where it is from; empty where the record has no source
 */
public record RankedSignal(
        SignalName name,
        PartialDate on,
        String about,
        int weight,
        Certainty certainty,
        boolean credentialsDisputed,
        List<SourceId> sources) {}
