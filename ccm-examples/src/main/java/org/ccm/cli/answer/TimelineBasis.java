package org.ccm.cli.answer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ccm.cli.output.Fields;
import org.ccm.cli.output.Paper;
import org.ccm.finding.Kind;
import org.ccm.register.Register;
import org.ccm.state.State;
import org.ccm.state.StateCode;
import org.ccm.timeline.Life;
import org.ccm.timeline.Timeline;

/**
 * What an answer about some days is based on, and says at its head.
 *
 * @param timeline the days, with what is asked for
 * @param register the register
 * @param name the register's name
 */
record TimelineBasis(Timeline timeline, Register register, String name) {

    Fields fields() {
        return new Fields()
                .with("from", timeline.from())
                .with("to", timeline.to())
                .with("recordEnds", register.recordEnds())
                .with("register", name);
    }

    void heading(Paper paper, String title, String summary) {
        paper.heading(title + " from " + timeline.from() + " to " + timeline.to());
        paper.text("Register: " + name + "; its record ends on " + register.recordEnds() + ". " + summary);
        paper.note(Basis.NO_VIEW);
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
        return register.state(code).map(State::name).orElse(code.value());
    }

    List<String> warnings() {
        return register.recordEnds().isBefore(timeline.to())
                ? List.of("The record ends on " + register.recordEnds() + ", before " + timeline.to()
                        + ". What happened since is not in it.")
                : List.of();
    }
}
