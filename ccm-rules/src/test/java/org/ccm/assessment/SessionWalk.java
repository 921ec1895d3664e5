package org.ccm.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ccm.change.Change;
import org.ccm.change.ChangeException;
import org.ccm.clearance.ClearanceEvent;
import org.ccm.consent.Action;
import org.ccm.consent.TreatyAction;
import org.ccm.finding.Finding;
import org.ccm.provision.Duty;
import org.ccm.register.Register;
import org.ccm.register.RegisterException;
import org.ccm.report.TransparencyReport;
import org.ccm.source.Confidence;
import org.ccm.source.Coverage;
import org.ccm.source.Fact;
import org.ccm.state.State;
import org.ccm.stockpile.StockpileEvent;
import org.ccm.time.PartialDate;

/** Steps at random through an open session, by a seed; after each the session is compared with an assessment made afresh. */
final class SessionWalk {

    private static final LocalDate FIRST = LocalDate.of(2008, 12, 3);
    private static final int DAYS = 8_000;

    private static final List<Action> ACTS = Stream.of(Action.values())
            .filter(action -> action != Action.PROVISIONAL_APPLICATION)
            .toList();

    private final Random random;
    private final Rulebook rulebook;
    private final List<Fact> others;
    private final Map<String, Finding> told = new TreeMap<>();
    private final List<String> steps = new ArrayList<>();

    /**
     * A walk.
     *
     * @param others where rows to add are taken from
     */
    SessionWalk(long seed, Rulebook rulebook, Register others) {
        this.random = new Random(seed);
        this.rulebook = rulebook;
        this.others = facts(others);
    }

    void walk(Register register, int count) {
        try (Session session = rulebook.open(register, day())) {
            session.findings().forEach(finding -> told.put(finding.id(), finding));
            session.subscribe(this::hear);
            for (int i = 0; i < count; i++) {
                step(session);
                compare(session);
            }
            compareProofs(session);
        } catch (AssertionError e) {
            throw new AssertionError("after " + String.join("\n  ", steps) + "\n" + e.getMessage(), e);
        }
    }

    private void hear(FindingChange change) {
        assertThat(change.before()).isEqualTo(Optional.ofNullable(told.get(change.id())));
        assertThat(change.before()).isNotEqualTo(change.after());
        change.after().ifPresentOrElse(after -> told.put(change.id(), after), () -> told.remove(change.id()));
    }

    private void compare(Session session) {
        Assessment fresh = rulebook.assess(session.register(), session.asOf());
        assertThat(session.findings()).isEqualTo(fresh.findings());
        Map<String, Finding> byId = new TreeMap<>();
        fresh.findings().forEach(finding -> byId.put(finding.id(), finding));
        assertThat(told).isEqualTo(byId);
    }

    private void compareProofs(Session session) {
        Assessment fresh = rulebook.assess(session.register(), session.asOf());
        Assessment snapshot = session.snapshot();
        boolean whole = random.nextInt(10) == 0;
        for (Finding finding : fresh.findings()) {
            Proof proof = fresh.proofOf(finding);
            assertThat(session.proofOf(finding)).isEqualTo(proof);
            if (whole) {
                assertThat(snapshot.proofOf(finding)).isEqualTo(proof);
            }
        }
        if (whole) {
            compareSituation(snapshot, fresh);
        }
    }

    private static void compareSituation(Assessment snapshot, Assessment fresh) {
        assertThat(snapshot.obligations()).isEqualTo(fresh.obligations());
        assertThat(snapshot.standings()).isEqualTo(fresh.standings());
    }

    private void step(Session session) {
        Register before = session.register();
        try {
            switch (random.nextInt(12)) {
                case 0, 1 -> goTo(session, session.asOf().plusDays(random.nextInt(120)));
                case 2 -> goTo(session, session.nextDay());
                case 3 -> goTo(session, day());
                case 4, 5 -> {
                    Fact fact = oneOf(others);
                    steps.add("add " + fact);
                    session.add(fact);
                }
                case 6 -> {
                    Fact fact = oneOf(facts(before));
                    steps.add("withdraw " + fact);
                    session.withdraw(fact);
                }
                case 7, 8 -> {
                    Fact fact = oneOf(facts(before));
                    Fact right = changed(fact);
                    steps.add("correct " + fact + " to " + right);
                    session.correct(fact, right);
                }
                case 9 -> {
                    Register other = otherwise(before);
                    steps.add("go on with a register in another order, and with coverage " + other.coverages());
                    session.goOnWith(other);
                }
                default -> {
                    Change change = change(oneOf(before.states()), session.asOf());
                    steps.add("apply " + change);
                    session.apply(change);
                }
            }
        } catch (RegisterException | ChangeException e) {
            steps.add("refused");
            assertThat(session.register()).isEqualTo(before);
        }
    }

    private void goTo(Session session, LocalDate day) {
        steps.add("go to " + day);
        session.goTo(day);
    }

    private LocalDate day() {
        return FIRST.plusDays(random.nextInt(DAYS));
    }

    private <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private Change change(State state, LocalDate asOf) {
        LocalDate on = asOf.plusDays(random.nextInt(60) - 30);
        return switch (random.nextInt(7)) {
            case 0 -> Change.consent(state.code(), oneOf(ACTS), on);
            case 1 -> Change.initialReport(state.code(), PartialDate.of(on));
            case 2 -> Change.annualReport(state.code(), on.getYear() - 1, PartialDate.of(on));
            case 3 -> Change.completion(state.code(), Duty.CLEARANCE, PartialDate.of(on));
            case 4 -> Change.completion(state.code(), Duty.STOCKPILE_DESTRUCTION, PartialDate.of(on));
            case 5 -> Change.found(state.code(), Duty.CLEARANCE, PartialDate.of(on));
            default -> Change.declaration(state.code(), PartialDate.of(on));
        };
    }

    /** The same rows in another order, with less coverage. */
    private Register otherwise(Register register) {
        List<Coverage> coverages = new ArrayList<>(register.coverages());
        coverages.removeIf(coverage -> random.nextInt(4) == 0);
        return Register.builder()
                .from(register)
                .signals(shuffled(register.signals()))
                .transparencyReports(shuffled(register.transparencyReports()))
                .stockpileEvents(shuffled(register.stockpileEvents()))
                .clearanceEvents(shuffled(register.clearanceEvents()))
                .coverages(shuffled(coverages))
                .build();
    }

    private <T> List<T> shuffled(List<T> rows) {
        List<T> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    /** The same row with another date or confidence. */
    private Fact changed(Fact fact) {
        int days = random.nextInt(400) - 200;
        if (fact instanceof TransparencyReport row) {
            return TransparencyReport.builder()
                    .from(row)
                    .receivedOn(moved(row.receivedOn(), days))
                    .build();
        }
        if (fact instanceof StockpileEvent row) {
            return StockpileEvent.builder()
                    .from(row)
                    .happenedOn(moved(row.happenedOn(), days))
                    .build();
        }
        if (fact instanceof ClearanceEvent row) {
            return ClearanceEvent.builder()
                    .from(row)
                    .happenedOn(row.happenedOn().map(date -> moved(date, days)))
                    .build();
        }
        if (fact instanceof TreatyAction row) {
            return random.nextBoolean()
                    ? TreatyAction.builder()
                            .from(row)
                            .takenOn(row.takenOn().plusDays(days))
                            .build()
                    : TreatyAction.builder()
                            .from(row)
                            .sources(List.of())
                            .confidence(Confidence.UNSOURCED)
                            .build();
        }
        return fact;
    }

    private PartialDate moved(PartialDate date, int days) {
        LocalDate first = date.first().plusDays(days);
        return random.nextBoolean()
                ? PartialDate.of(first)
                : PartialDate.between(first, first.plusDays(random.nextInt(90) + 1));
    }

    /** The rows of tables that statute rules look at. */
    private static List<Fact> facts(Register register) {
        return Stream.<List<? extends Fact>>of(
                        register.treatyActions(),
                        register.transparencyReports(),
                        register.reportsListedMissing(),
                        register.stockpileEvents(),
                        register.clearanceEvents(),
                        register.victimAssistance(),
                        register.signals(),
                        register.otherTreaties(),
                        register.votes(),
                        register.meetings(),
                        register.memberships())
                .<Fact>flatMap(List::stream)
                .toList();
    }
}
