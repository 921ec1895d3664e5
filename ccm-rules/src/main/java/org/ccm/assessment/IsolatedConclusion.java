package org.ccm.assessment;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ccm.finding.Kind;
import org.ccm.finding.OwnFinding;
import org.ccm.finding.Severity;
import org.ccm.provision.Provision;
import org.ccm.state.StateCode;
import org.ccm.time.Certainty;

/**
 * What a rule concluded in the process of isolated rules, as plain text: nothing in it can do anything.
 *
 * @param rule the rule
 * @param finding what it found
 * @param matched the facts that it matched, as they write themselves
 */
record IsolatedConclusion(String rule, OwnFinding finding, List<String> matched) {

    private static final int MOST_MATCHED = 1_000;

    void writeTo(DataOutputStream out) throws IOException {
        Frame.write(out, rule);
        Frame.write(out, finding.kind().name());
        Frame.write(out, finding.kind().severity().name());
        Frame.write(out, finding.state().value());
        Frame.write(out, finding.discriminator());
        Frame.write(out, finding.dueOn().map(LocalDate::toString).orElse(""));
        Frame.write(out, finding.provision().citation());
        Frame.write(out, finding.certainty().name());
        out.writeInt(matched.size());
        for (String fact : matched) {
            Frame.write(out, fact);
        }
    }

    static IsolatedConclusion readFrom(DataInputStream in) throws IOException {
        String rule = Frame.read(in);
        Kind kind = new Kind(Frame.read(in), Severity.valueOf(Frame.read(in)));
        StateCode state = StateCode.of(Frame.read(in));
        String discriminator = Frame.read(in);
        Optional<LocalDate> dueOn =
                Optional.of(Frame.read(in)).filter(day -> !day.isEmpty()).map(LocalDate::parse);
        Provision provision = Provision.of(Frame.read(in));
        Certainty certainty = Certainty.valueOf(Frame.read(in));
        int facts = Frame.count(in, MOST_MATCHED);
        List<String> matched = new ArrayList<>(facts);
        for (int i = 0; i < facts; i++) {
            matched.add(Frame.read(in));
        }
        return new IsolatedConclusion(
                rule, new OwnFinding(kind, state, discriminator, dueOn, provision, certainty), matched);
    }
}
