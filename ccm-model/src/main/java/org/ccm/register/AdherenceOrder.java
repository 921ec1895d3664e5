package org.ccm.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ccm.consent.Action;
import org.ccm.consent.TreatyAction;
import org.ccm.register.Table.Entry;

/** In which order a State can sign, consent to be bound and withdraw (Articles 15, 16 and 20). */
final class AdherenceOrder {

    private final Column<Action> action;
    private final Column<LocalDate> date;

    AdherenceOrder(Column<Action> action, Column<LocalDate> date) {
        this.action = action;
        this.date = date;
    }

    /** Says what is wrong with the actions of one State. */
    void check(List<Entry<TreatyAction>> ofState) {
        checkConsents(ofState);
        checkWithdrawal(ofState);
        checkConflicts(ofState);
    }

    /** Articles 15 and 16: one consent a State. */
    private void checkConsents(List<Entry<TreatyAction>> ofState) {
        Optional<Entry<TreatyAction>> signature = first(ofState, Action.SIGNATURE);
        Optional<Row> before = Optional.empty();
        for (Entry<TreatyAction> entry : ofState) {
            if (consents(entry.fact().action())) {
                Row row = entry.row();
                if (before.isPresent()) {
                    row.wrong(
                            action,
                            Problem.quoted(row.cell(action)) + " is a second consent to be bound, after "
                                    + before.get().place() + ".");
                }
                before = Optional.of(before.orElse(row));
                checkConsent(entry.fact(), row, signature);
            }
        }
    }

    /** Article 16: signatories ratify, accept or approve after they signed, the others accede. */
    private void checkConsent(TreatyAction consent, Row row, Optional<Entry<TreatyAction>> signature) {
        if (consent.action() == Action.ACCESSION) {
            if (signature.isPresent()) {
                row.wrong(
                        action,
                        "\"accession\" is for a State that did not sign, and this one signed (Article 16).",
                        "Maybe ratification?");
            }
        } else if (signature.isEmpty()) {
            row.wrong(
                    action,
                    Problem.quoted(row.cell(action)) + " is for a State that signed, and no signature is on record"
                            + " (Article 16).",
                    "Maybe accession?");
        } else if (consent.takenOn().isBefore(signature.get().fact().takenOn())) {
            row.wrong(
                    date,
                    Problem.quoted(row.cell(date)) + " is before the signature of "
                            + signature.get().fact().takenOn() + ".");
        }
    }

    /** Article 20(2): only a State Party withdraws. */
    private void checkWithdrawal(List<Entry<TreatyAction>> ofState) {
        Optional<Entry<TreatyAction>> withdrawal = first(ofState, Action.WITHDRAWAL_NOTIFIED);
        if (withdrawal.isEmpty()) {
            return;
        }
        Row row = withdrawal.get().row();
        LocalDate notified = withdrawal.get().fact().takenOn();
        for (Entry<TreatyAction> entry : ofState) {
            if (consents(entry.fact().action())) {
                if (notified.isBefore(entry.fact().takenOn())) {
                    row.wrong(
                            date,
                            Problem.quoted(row.cell(date)) + " is before the consent to be bound of "
                                    + entry.fact().takenOn() + ".");
                }
                return;
            }
        }
        row.wrong(
                action,
                "\"withdrawal_notified\" is for a State that consented to be bound, and no consent is on record"
                        + " (Article 20).");
    }

    /** A conflict that is on record with its begin cannot have ended before. */
    private void checkConflicts(List<Entry<TreatyAction>> ofState) {
        Optional<Entry<TreatyAction>> begun = first(ofState, Action.ARMED_CONFLICT_BEGUN);
        Optional<Entry<TreatyAction>> ended = first(ofState, Action.ARMED_CONFLICT_ENDED);
        if (begun.isPresent()
                && ended.isPresent()
                && ended.get().fact().takenOn().isBefore(begun.get().fact().takenOn())) {
            Row row = ended.get().row();
            row.wrong(
                    date,
                    Problem.quoted(row.cell(date)) + " is before the first armed conflict on record began, on "
                            + begun.get().fact().takenOn() + ".");
        }
    }

    /** The earliest act of this kind. */
    private static Optional<Entry<TreatyAction>> first(List<Entry<TreatyAction>> ofState, Action wanted) {
        Optional<Entry<TreatyAction>> first = Optional.empty();
        for (Entry<TreatyAction> entry : ofState) {
            boolean earlier = first.isEmpty()
                    || entry.fact().takenOn().isBefore(first.get().fact().takenOn());
            if (entry.fact().action() == wanted && earlier) {
                first = Optional.of(entry);
            }
        }
        return first;
    }

    private static boolean consents(Action action) {
        return action == Action.RATIFICATION
                || action == Action.ACCEPTANCE
                || action == Action.APPROVAL
                || action == Action.ACCESSION;
    }
}
