package org.ccm.asof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.ccm.asof.LiveView.Turn;
import org.ccm.provision.Parameters;
import org.ccm.register.Ledger;
import org.ccm.register.Register;
import org.ccm.register.Revision;
import org.ccm.source.Fact;
import org.junit.jupiter.api.Test;

/** What shows while the day moves and rows come and go is what a view made anew shows. */
class LiveViewTest {

    private static final Register REFERENCE = Register.reference();
    private static final LocalDate FIRST = LocalDate.of(2008, 12, 3);
    private static final LocalDate LAST = LocalDate.of(2030, 12, 31);

    private final AsOfView view = AsOfView.of(REFERENCE, Parameters.standard());
    private final LiveView live = LiveView.of(REFERENCE, Parameters.standard(), FIRST);
    private final Set<Shown> told = new HashSet<>(live.shown());

    private static void same(Collection<Shown> one, Collection<Shown> other) {
        assertThat(new HashSet<>(one)).hasSameSizeAs(one).isEqualTo(new HashSet<>(other));
    }

    private void follow(Turn turn) {
        assertThat(turn.gone()).allMatch(told::contains);
        turn.gone().forEach(told::remove);
        assertThat(turn.come()).noneMatch(told::contains);
        told.addAll(turn.come());
    }

    @Test
    void walking_through_its_days_of_change_it_shows_what_the_view_shows_and_nothing_changes_between() {
        same(live.shown(), view.on(FIRST));
        LocalDate before = FIRST;
        for (LocalDate day = live.nextDay(); !day.isAfter(LAST); day = live.nextDay()) {
            // Every third, so that the test stays quick.
            if (day.getDayOfMonth() % 3 == 0) {
                same(view.on(day.minusDays(1)), view.on(before));
                same(told, view.on(before));
            }
            follow(live.goTo(day));
            before = day;
        }
        same(told, view.on(before));
    }

    @Test
    void jumping_to_and_fro_it_shows_what_the_view_shows() {
        Random random = new Random(20080530);
        for (int i = 0; i < 60; i++) {
            LocalDate day = FIRST.plusDays(random.nextInt(8_000));
            follow(live.goTo(day));
            same(told, view.on(day));
            same(live.shown(), told);
        }
    }

    @Test
    void a_day_on_which_nothing_changes_turns_nothing() {
        live.goTo(LocalDate.of(2019, 11, 20));
        LocalDate next = live.nextDay();
        assertThat(next).isAfter(LocalDate.of(2019, 11, 21));
        Turn turn = live.goTo(next.minusDays(1));
        assertThat(turn.gone()).isEmpty();
        assertThat(turn.come()).isEmpty();
    }

    @Test
    void every_row_can_go_and_come_back() {
        LocalDate day = LocalDate.of(2019, 11, 20);
        follow(live.goTo(day));
        Ledger ledger = Ledger.of(REFERENCE);
        // Rows on which no other depends.
        List<List<? extends Fact>> tables = List.of(
                REFERENCE.transparencyReports(),
                REFERENCE.reportsListedMissing(),
                REFERENCE.clearanceEvents(),
                REFERENCE.stockpileEvents(),
                REFERENCE.victimAssistance(),
                REFERENCE.signals(),
                REFERENCE.otherTreaties(),
                REFERENCE.countryCoalitions(),
                REFERENCE.cooperations(),
                REFERENCE.possessions(),
                REFERENCE.nationalMeasures(),
                REFERENCE.useIncidents(),
                REFERENCE.memberships());
        for (List<? extends Fact> table : tables) {
            Fact row = table.get(table.size() / 2);
            follow(live.revise(ledger.revise(List.of(row), List.of())));
            same(told, AsOfView.of(ledger.register(), Parameters.standard()).on(day));
            follow(live.revise(ledger.revise(List.of(), List.of(row))));
            same(told, view.on(day));
        }
    }

    @Test
    void coverage_can_change() {
        Register less = Register.builder()
                .from(REFERENCE)
                .coverages(
                        REFERENCE.coverages().subList(1, REFERENCE.coverages().size()))
                .build();
        LocalDate day = LocalDate.of(2019, 11, 20);
        follow(live.goTo(day));
        follow(live.revise(Revision.between(REFERENCE, less)));
        same(told, AsOfView.of(less, Parameters.standard()).on(day));
    }
}
