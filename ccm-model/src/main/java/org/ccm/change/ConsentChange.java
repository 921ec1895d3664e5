package org.ccm.change;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ccm.consent.Action;
import org.ccm.consent.TreatyAction;
import org.ccm.register.Ledger;
import org.ccm.register.Register;
import org.ccm.state.StateCode;

/** A State signs, consents to be bound, or gives notice of its withdrawal; or an armed conflict begins or ends. */
record ConsentChange(StateCode state, Action action, LocalDate on) implements Step {

    private static final LocalDate OPENED = LocalDate.of(2008, 12, 3);
    private static final LocalDate LAST_SIGNATURE = LocalDate.of(2010, 7, 31);

    ConsentChange {
        if (action == Action.PROVISIONAL_APPLICATION) {
            throw new IllegalArgumentException(
                    "provisional application (Article 18) changes no duty that is followed here. Maybe ratification?");
        }
    }

    @Override
    public void take(Ledger ledger) {
        Register register = ledger.register();
        StateRecord record = new StateRecord(register, state);
        switch (action) {
            case SIGNATURE -> checkSignature(record);
            case RATIFICATION, ACCEPTANCE, APPROVAL, ACCESSION -> checkConsent(record);
            case WITHDRAWAL_NOTIFIED -> checkWithdrawal(record);
            default -> {
                // Conflicts begin and end as they do.
            }
        }
        Set<TreatyAction> later =
                register.treatyActions().stream().filter(this::givesWay).collect(Collectors.toSet());
        TreatyAction row = TreatyAction.builder()
                .state(state)
                .action(action)
                .takenOn(on)
                .sources(Assumption.SOURCES)
                .confidence(Assumption.CONFIDENCE)
                .build();
        Assumption.put(ledger, this, later, rows -> rows.addTreatyActions(row));
    }

    /** The same act on a later day; one instrument of consent is as good as another. */
    private boolean givesWay(TreatyAction row) {
        boolean same = row.action() == action || StateRecord.consents(row.action()) && StateRecord.consents(action);
        boolean conflict = action == Action.ARMED_CONFLICT_BEGUN || action == Action.ARMED_CONFLICT_ENDED;
        return row.state().equals(state) && same && !conflict && row.takenOn().isAfter(on);
    }

    private void checkSignature(StateRecord record) {
        if (on.isBefore(OPENED) || on.isAfter(LAST_SIGNATURE)) {
            throw ChangeException.of(
                    this,
                    "the Convention was open for signature from " + OPENED + " to " + LAST_SIGNATURE + " (Article 15).",
                    on.isBefore(OPENED) ? "Maybe a later day?" : "Maybe accession: " + form(Action.ACCESSION) + "?");
        }
        refuseSecond(record, record.action(Action.SIGNATURE), "has signed", "Article 15");
        record.consent().filter(deposit -> deposit.action() == Action.ACCESSION).ifPresent(deposit -> {
            throw ChangeException.of(
                    this,
                    record.name() + " acceded on " + deposit.takenOn()
                            + ", as a State does that has not signed (Article 16).",
                    "");
        });
    }

    private void checkConsent(StateRecord record) {
        refuseSecond(record, record.consent(), "has consented to be bound", "Article 16");
        Optional<TreatyAction> signature = record.action(Action.SIGNATURE);
        if (action == Action.ACCESSION) {
            signature.ifPresent(signed -> {
                throw ChangeException.of(
                        this,
                        record.name() + " signed on " + signed.takenOn()
                                + "; accession is for a State that has not signed (Article 16).",
                        "Maybe ratification: " + form(Action.RATIFICATION) + "?");
            });
            return;
        }
        TreatyAction signed = signature.orElseThrow(() -> ChangeException.of(
                this,
                record.name() + " never signed, and " + action.word() + " is for a State that did (Article 16).",
                "Maybe accession: " + form(Action.ACCESSION) + "?"));
        if (on.isBefore(signed.takenOn())) {
            throw ChangeException.of(
                    this,
                    on + " is before the signature of " + record.name() + " on " + signed.takenOn() + " (Article 16).",
                    "Maybe a later day?");
        }
    }

    private void checkWithdrawal(StateRecord record) {
        LocalDate inForce = record.entryIntoForce()
                .orElseThrow(() -> ChangeException.of(
                        this,
                        record.name()
                                + " has not consented to be bound, and only a State Party withdraws (Article 20(2)).",
                        "Maybe assume its consent before?"));
        if (on.isBefore(inForce)) {
            throw ChangeException.of(
                    this,
                    "the Convention is in force for " + record.name() + " from " + inForce
                            + " on, and only a State Party withdraws (Article 20(2)).",
                    "Maybe a later day?");
        }
        refuseSecond(
                record, record.action(Action.WITHDRAWAL_NOTIFIED), "has given notice of its withdrawal", "Article 20");
    }

    private void refuseSecond(StateRecord record, Optional<TreatyAction> before, String has, String article) {
        before.filter(row -> !row.takenOn().isAfter(on)).ifPresent(row -> {
            boolean left = StateRecord.consents(action)
                    && record.action(Action.WITHDRAWAL_NOTIFIED).isPresent();
            throw ChangeException.of(
                    this,
                    record.name() + " " + has + " already: "
                            + ChangeForm.of(row.action()).word() + " of " + row.takenOn() + " (" + article + ")"
                            + (left ? "; it has left since, and the register has no place for a return." : "."),
                    left ? "" : "Maybe an earlier day?");
        });
    }

    private String form(Action other) {
        return new ConsentChange(state, other, on).toString();
    }

    @Override
    public Optional<LocalDate> happenedBy(Register register) {
        return Optional.of(on);
    }

    @Override
    public String toString() {
        return state + " " + ChangeForm.of(action).word() + " " + on;
    }
}
