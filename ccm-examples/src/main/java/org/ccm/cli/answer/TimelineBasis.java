package org.ccm.cli.answer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ccm.cli.output.Fields;
import org.ccm.cli.output.Paper;
import org.ccm.finding.Kind;
import org.ccm.register.Register;
import org.ccm.state.StateCode;
import org.ccm.timeline.Life;
import org.ccm.timeline.Timeline;

/**
 * What an answer about some days is based on, and says at its head.
 *
 * @param timeline the days, with what is asked for
 * @param register the register
 * @param name the register's name
 * @param words the words of the answer's language
 */
record TimelineBasis(Timeline timeline, Register register, String name, AnswerWords words) {

    Fields fields() {
        return new Fields()
                .with("from", timeline.from())
                .with("to", timeline.to())
                .with("recordEnds", register.recordEnds())
                .with("register", name);
    }

    void heading(Paper paper, String title, String summary) {
        paper.heading(words.of("timeline.from-to", title, timeline.from(), timeline.to()));
        paper.text(words.of("head", name, register.recordEnds(), summary));
        paper.note(words.of("no-view"));
    }

    /** The kinds that there are, in the treaty's order. */
    List<Kind> kinds() {
        Set<Kind> there = new LinkedHashSet<>();
        timeline.lives().forEach(life -> there.add(life.kind()));
        Set<Kind> kinds = new LinkedHashSet<>(Kind.standard());
        kinds.retainAll(there);
        kinds.addAll(there);
        return new ArrayList<>(kinds);
    }

    /** The States that there are. */
    Set<StateCode> states() {
        Set<StateCode> states = new LinkedHashSet<>();
        timeline.lives().stream().map(Life::state).forEach(states::add);
        return states;
    }

    String name(StateCode code) {
        return words.state(register, code);
    }

    List<String> warnings() {
        return register.recordEnds().isBefore(timeline.to())
                ? List.of(words.recordEnds(register.recordEnds(), timeline.to()))
                : List.of();
    }
}
