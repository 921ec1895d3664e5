package org.ccm.asof;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.ccm.consent.Action;
import org.ccm.consent.TreatyAction;
import org.ccm.state.StateCode;
import org.ccm.time.Certainty;

/** How one State became bound, and how it leaves. */
final class ConsentFile implements RecordFile {

    private static final List<Action> CONSENTS =
            List.of(Action.RATIFICATION, Action.ACCEPTANCE, Action.APPROVAL, Action.ACCESSION);

    private final Map<Action, TreatyAction> actions = new EnumMap<>(Action.class);

    private ConsentFile() {}

    static List<RecordFile> of(List<TreatyAction> rows) {
        Map<StateCode, ConsentFile> files = new HashMap<>();
        for (TreatyAction row : rows) {
            files.computeIfAbsent(row.state(), state -> new ConsentFile())
                    .actions
                    .put(row.action(), row);
        }
        return List.copyOf(files.values());
    }

    @Override
    public void show(Moment moment, Consumer<Shown> shown) {
        shown(moment, Action.SIGNATURE)
                .ifPresent(row -> shown.accept(new Signature(row.state(), row.takenOn(), certainty(row), row)));
        for (Action consent : CONSENTS) {
            shown(moment, consent)
                    .ifPresent(row -> shown.accept(new Deposit(row.state(), row.takenOn(), certainty(row), row)));
        }
        shown(moment, Action.WITHDRAWAL_NOTIFIED).ifPresent(row -> shown.accept(notice(row, moment)));
    }

    private WithdrawalNotice notice(TreatyAction notice, Moment moment) {
        Optional<TreatyAction> begun = shown(moment, Action.ARMED_CONFLICT_BEGUN);
        Optional<TreatyAction> ended = shown(moment, Action.ARMED_CONFLICT_ENDED)
                .filter(end ->
                        begun.isPresent() && !end.takenOn().isBefore(begun.get().takenOn()));
        List<TreatyAction> rows = new ArrayList<>(List.of(notice));
        begun.ifPresent(rows::add);
        ended.ifPresent(rows::add);
        Certainty conflict =
                rows.stream().skip(1).map(ConsentFile::certainty).reduce(Certainty.ESTABLISHED, Certainty::and);
        return new WithdrawalNotice(
                notice.state(),
                notice.takenOn(),
                begun.map(TreatyAction::takenOn),
                ended.map(TreatyAction::takenOn),
                certainty(notice),
                conflict,
                List.copyOf(rows));
    }

    private Optional<TreatyAction> shown(Moment moment, Action action) {
        return Optional.ofNullable(actions.get(action)).filter(row -> moment.shows(row.takenOn()));
    }

    private static Certainty certainty(TreatyAction row) {
        return row.confidence().certainty();
    }

    @Override
    public void changeDays(Consumer<LocalDate> days) {
        actions.values().forEach(row -> days.accept(row.takenOn()));
    }
}
