package org.ccm.asof;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.ccm.consent.Action;
import org.ccm.consent.TreatyAction;
import org.ccm.provision.Term;
import org.ccm.time.Certainty;

/** How one State became bound, and how it leaves. */
final class ConsentFile implements RecordFile {

    private static final List<Action> CONSENTS =
            List.of(Action.RATIFICATION, Action.ACCEPTANCE, Action.APPROVAL, Action.ACCESSION);

    /** An armed conflict that is on record with its begin. */
    private record Conflict(TreatyAction begun, Optional<TreatyAction> ended) {

        boolean begunBy(LocalDate day) {
            return !begun.takenOn().isAfter(day);
        }

        LocalDate endedOn() {
            return ended.map(TreatyAction::takenOn).orElse(LocalDate.MAX);
        }

        List<TreatyAction> rows() {
            return Stream.concat(Stream.of(begun), ended.stream()).toList();
        }
    }

    private final Term withdrawal;
    private final Map<Action, List<TreatyAction>> actions = new EnumMap<>(Action.class);

    ConsentFile(List<TreatyAction> rows, Term withdrawal) {
        this.withdrawal = withdrawal;
        rows.stream().sorted(Comparator.comparing(TreatyAction::takenOn)).forEach(row -> actions.computeIfAbsent(
                        row.action(), action -> new ArrayList<>())
                .add(row));
    }

    @Override
    public void show(Moment moment, Consumer<Shown> shown) {
        shown(moment, Action.SIGNATURE)
                .forEach(row -> shown.accept(new Signature(row.state(), row.takenOn(), certainty(row), row)));
        for (Action consent : CONSENTS) {
            shown(moment, consent)
                    .forEach(row -> shown.accept(new Deposit(row.state(), row.takenOn(), certainty(row), row)));
        }
        shown(moment, Action.WITHDRAWAL_NOTIFIED).forEach(row -> shown.accept(notice(row, moment)));
    }

    private WithdrawalNotice notice(TreatyAction notice, Moment moment) {
        Optional<Conflict> conflict = conflict(withdrawal.after(notice.takenOn()), moment);
        List<TreatyAction> rows = conflict.map(Conflict::rows).orElse(List.of());
        return new WithdrawalNotice(
                notice.state(),
                notice.takenOn(),
                conflict.map(held -> held.begun().takenOn()),
                conflict.flatMap(Conflict::ended).map(TreatyAction::takenOn),
                certainty(notice),
                rows.stream().map(ConsentFile::certainty).reduce(Certainty.ESTABLISHED, Certainty::and),
                Stream.concat(Stream.of(notice), rows.stream()).toList());
    }

    /** Of several conflicts, the one that ends last of those in which the State is engaged when its notice expires. */
    private Optional<Conflict> conflict(LocalDate expires, Moment moment) {
        List<TreatyAction> ends = new ArrayList<>(shown(moment, Action.ARMED_CONFLICT_ENDED));
        List<Conflict> conflicts = new ArrayList<>();
        for (TreatyAction begun : shown(moment, Action.ARMED_CONFLICT_BEGUN)) {
            Optional<TreatyAction> ended = ends.stream()
                    .filter(end -> !end.takenOn().isBefore(begun.takenOn()))
                    .findFirst();
            ended.ifPresent(ends::remove);
            conflicts.add(new Conflict(begun, ended));
        }
        return conflicts.stream()
                .max(Comparator.comparing((Conflict conflict) -> conflict.begunBy(expires))
                        .thenComparing(Conflict::endedOn));
    }

    /** In the order of their days. */
    private List<TreatyAction> shown(Moment moment, Action action) {
        return actions.getOrDefault(action, List.of()).stream()
                .filter(row -> moment.shows(row.takenOn()))
                .toList();
    }

    private static Certainty certainty(TreatyAction row) {
        return row.confidence().certainty();
    }

    @Override
    public void changeDays(Consumer<LocalDate> days) {
        actions.values().forEach(rows -> rows.forEach(row -> days.accept(row.takenOn())));
    }
}
