package org.ccm.secondopinion;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.ccm.compliance.Promise;
import org.ccm.compliance.PromisedAct;
import org.ccm.finding.Finding;
import org.ccm.finding.Kind;
import org.ccm.finding.PromiseFinding;
import org.ccm.provision.Matter;
import org.ccm.state.StateCode;
import org.ccm.time.Certainty;
import org.ccm.time.PartialDate;

/** What one State announced that it would do, and whether the record has it (TREATY 7). */
final class Announcements {

    /** One act that was announced, perhaps several times. */
    private record Act(Matter matter, PromisedAct what) {}

    private final StateCode state;
    private final List<Promise> promises;
    private final Standing standing;
    private final Reporting reporting;
    private final Deadlines stockpiles;
    private final Deadlines clearance;

    Announcements(
            StateCode state,
            List<Promise> promises,
            Standing standing,
            Reporting reporting,
            Deadlines stockpiles,
            Deadlines clearance) {
        this.state = state;
        this.promises = promises;
        this.standing = standing;
        this.reporting = reporting;
        this.stockpiles = stockpiles;
        this.clearance = clearance;
    }

    void findings(LocalDate day, Consumer<Finding> found) {
        if (standing.withdrawnOn(day)) {
            return;
        }
        promises.stream()
                .filter(promise ->
                        Days.visible(promise.madeOn(), day) && act(promise).isPresent())
                .collect(groupingBy(promise -> act(promise).orElseThrow()))
                .forEach((act, made) -> finding(day, act, best(made, day)).ifPresent(found));
    }

    private static Promise best(List<Promise> made, LocalDate day) {
        Comparator<Promise> supported = Comparator.comparing(promise -> Days.certainty(promise, promise.madeOn(), day));
        return made.stream()
                .max(supported
                        .reversed()
                        .thenComparing(promise -> promise.madeOn().first())
                        .thenComparing(promise -> promise.madeOn().last()))
                .orElseThrow();
    }

    private Optional<Act> act(Promise promise) {
        return switch (promise.act()) {
            case INITIAL_REPORT -> Optional.of(new Act(Matter.initialReport(state), promise.act()));
            case ANNUAL_REPORT ->
                Optional.of(new Act(Matter.annualReport(state, promise.year().orElseThrow()), promise.act()));
            case EXTENSION_REQUEST, COMPLETION ->
                duty(promise).matterAt(promise.madeOn()).map(matter -> new Act(matter, promise.act()));
        };
    }

    private Deadlines duty(Promise promise) {
        return promise.article().orElseThrow().equals("3") ? stockpiles : clearance;
    }

    private Optional<Finding> finding(LocalDate day, Act act, Promise promise) {
        return outstandingOn(day, act, promise)
                .map(outstanding -> new PromiseFinding(
                        Kind.PROMISE_OPEN,
                        act.matter(),
                        act.what(),
                        promise.madeOn(),
                        promise.where(),
                        promise.by().map(PartialDate::last),
                        outstanding.and(Days.certainty(promise, promise.madeOn(), day))));
    }

    private Optional<Certainty> outstandingOn(LocalDate day, Act act, Promise promise) {
        return switch (act.what()) {
            case INITIAL_REPORT, ANNUAL_REPORT -> reporting.missingOn(day, act.matter());
            case EXTENSION_REQUEST -> duty(promise).notAskedOn(day, act.matter(), promise.madeOn());
            case COMPLETION -> duty(promise).openOn(day, act.matter());
        };
    }

    /** Reports and duties give their own. */
    void changeDays(Consumer<LocalDate> days) {
        promises.forEach(promise -> {
            ChangeDays.of(promise.madeOn(), days);
            if (promise.act() == PromisedAct.ANNUAL_REPORT || promise.act() == PromisedAct.INITIAL_REPORT) {
                act(promise).ifPresent(act -> reporting.changeDays(act.matter(), days));
            }
        });
    }
}
