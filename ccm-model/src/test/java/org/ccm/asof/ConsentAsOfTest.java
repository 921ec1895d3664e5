package org.ccm.asof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ccm.consent.Action.ACCESSION;
import static org.ccm.consent.Action.APPROVAL;
import static org.ccm.consent.Action.ARMED_CONFLICT_BEGUN;
import static org.ccm.consent.Action.ARMED_CONFLICT_ENDED;
import static org.ccm.consent.Action.PROVISIONAL_APPLICATION;
import static org.ccm.consent.Action.RATIFICATION;
import static org.ccm.consent.Action.SIGNATURE;
import static org.ccm.consent.Action.WITHDRAWAL_NOTIFIED;

import java.time.LocalDate;
import java.util.List;
import org.ccm.consent.Action;
import org.ccm.consent.TreatyAction;
import org.ccm.state.StateCode;
import org.ccm.time.Certainty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Signatures, deposits and notices of withdrawal (Articles 15 to 17 and 20). */
class ConsentAsOfTest {

    private static SmallRecord withdrawing() {
        return new SmallRecord()
                .act(SIGNATURE, "2008-12-03")
                .act(RATIFICATION, "2011-03-24")
                .act(WITHDRAWAL_NOTIFIED, "2015-03-01");
    }

    @Test
    void a_signature_shows_from_its_day_on() {
        SmallRecord record = new SmallRecord().act(SIGNATURE, "2008-12-03");

        assertThat(record.oneOn("2008-12-02", Signature.class)).isEmpty();
        assertThat(record.oneOn("2008-12-03", Signature.class))
                .hasValueSatisfying(signature -> assertThat(signature.on()).isEqualTo("2008-12-03"));
    }

    @Test
    void a_signature_still_shows_after_the_deposit() {
        assertThat(withdrawing().oneOn("2012-01-01", Signature.class)).isPresent();
    }

    @ParameterizedTest
    @EnumSource(names = {"RATIFICATION", "ACCEPTANCE", "APPROVAL"})
    void every_consent_of_a_signatory_is_a_deposit(Action consent) {
        SmallRecord record = new SmallRecord().act(SIGNATURE, "2008-12-03").act(consent, "2011-03-24");

        assertThat(record.oneOn("2011-03-23", Deposit.class)).isEmpty();
        assertThat(record.oneOn("2011-03-24", Deposit.class))
                .hasValueSatisfying(
                        deposit -> assertThat(deposit.row().action()).isEqualTo(consent));
    }

    @Test
    void an_accession_is_a_deposit_without_signature() {
        SmallRecord record = new SmallRecord().act(ACCESSION, "2023-08-03");

        assertThat(record.oneOn("2023-08-03", Deposit.class)).isPresent();
        assertThat(record.oneOn("2023-08-03", Signature.class)).isEmpty();
    }

    @Test
    void provisional_application_is_no_deposit() {
        SmallRecord record = new SmallRecord().act(SIGNATURE, "2008-12-03").act(PROVISIONAL_APPLICATION, "2009-01-01");

        assertThat(record.oneOn("2010-01-01", Deposit.class)).isEmpty();
    }

    @Test
    void an_act_with_a_source_establishes_and_one_without_does_not() {
        SmallRecord record =
                new SmallRecord().unsourced().act(SIGNATURE, "2008-12-03").act(RATIFICATION, "2011-03-24");

        assertThat(record.oneOn("2012-01-01", Signature.class).orElseThrow().certainty())
                .isEqualTo(Certainty.UNVERIFIED);
        assertThat(record.oneOn("2012-01-01", Deposit.class).orElseThrow().certainty())
                .isEqualTo(Certainty.ESTABLISHED);
    }

    @Test
    void what_shows_names_its_row() {
        SmallRecord record = withdrawing();

        for (Class<? extends Shown> kind : List.of(Signature.class, Deposit.class, WithdrawalNotice.class)) {
            assertThat(record.oneOn("2016-01-01", kind).orElseThrow().rows()).hasSize(1);
        }
    }

    @Test
    void a_notice_of_withdrawal_shows_from_the_day_of_its_receipt_on() {
        assertThat(withdrawing().oneOn("2015-02-28", WithdrawalNotice.class)).isEmpty();
        assertThat(withdrawing().oneOn("2015-03-01", WithdrawalNotice.class))
                .hasValueSatisfying(notice -> assertThat(notice.receivedOn()).isEqualTo("2015-03-01"));
    }

    @Test
    void without_an_armed_conflict_on_record_none_is_assumed() {
        WithdrawalNotice notice =
                withdrawing().oneOn("2016-01-01", WithdrawalNotice.class).orElseThrow();

        assertThat(notice.conflictBegunOn()).isEmpty();
        assertThat(notice.conflictEndedOn()).isEmpty();
        assertThat(notice.conflictCertainty()).isEqualTo(Certainty.ESTABLISHED);
    }

    @ParameterizedTest
    @CsvSource({
        // the day before the conflict began
        "2015-05-31, ,           ",
        // the day on which it began
        "2015-06-01, 2015-06-01, ",
        // the day before it ended
        "2016-01-31, 2015-06-01, ",
        // the day on which it ended
        "2016-02-01, 2015-06-01, 2016-02-01",
    })
    void an_armed_conflict_shows_with_the_notice_from_its_days_on(LocalDate day, LocalDate begun, LocalDate ended) {
        WithdrawalNotice notice = withdrawing()
                .act(ARMED_CONFLICT_BEGUN, "2015-06-01")
                .act(ARMED_CONFLICT_ENDED, "2016-02-01")
                .oneOn(day.toString(), WithdrawalNotice.class)
                .orElseThrow();

        assertThat(notice.conflictBegunOn().orElse(null)).isEqualTo(begun);
        assertThat(notice.conflictEndedOn().orElse(null)).isEqualTo(ended);
        assertThat(notice.rows()).hasSize(1 + (begun == null ? 0 : 1) + (ended == null ? 0 : 1));
    }

    @Test
    void the_end_of_a_conflict_whose_begin_is_not_on_record_does_not_show() {
        WithdrawalNotice notice = withdrawing()
                .act(ARMED_CONFLICT_ENDED, "2016-02-01")
                .oneOn("2017-01-01", WithdrawalNotice.class)
                .orElseThrow();

        assertThat(notice.conflictEndedOn()).isEmpty();
        assertThat(notice.rows()).hasSize(1);
    }

    @Test
    void a_conflict_without_source_makes_itself_unverified_and_not_the_notice() {
        WithdrawalNotice notice = withdrawing()
                .unsourced()
                .act(ARMED_CONFLICT_BEGUN, "2015-06-01")
                .oneOn("2017-01-01", WithdrawalNotice.class)
                .orElseThrow();

        assertThat(notice.certainty()).isEqualTo(Certainty.ESTABLISHED);
        assertThat(notice.conflictCertainty()).isEqualTo(Certainty.UNVERIFIED);
    }

    /** The notice of 1 March 2015 expires on 1 September; four conflicts, of which some are on record. */
    @ParameterizedTest
    @CsvSource({
        // one over before the notice, one that goes on when the notice expires: the second holds it up
        "2014-01-01/2014-06-01 2015-06-01/2016-02-01, 2015-06-01, 2016-02-01",
        // whatever the order of the rows
        "2015-06-01/2016-02-01 2014-01-01/2014-06-01, 2015-06-01, 2016-02-01",
        // one that goes on when the notice expires, one that begins later: the first holds it up
        "2015-06-01/2016-02-01 2015-12-01/,           2015-06-01, 2016-02-01",
        // the day on which the notice expires is early enough to begin
        "2014-01-01/2014-06-01 2015-09-01/2016-03-01, 2015-09-01, 2016-03-01",
        // one over, one without end
        "2014-01-01/2014-06-01 2015-06-01/,           2015-06-01, ",
        // an end that belongs to no begin on record
        "2014-01-01/2014-06-01 2015-06-01/2014-07-01, 2015-06-01, ",
    })
    void of_several_armed_conflicts_the_one_shows_that_holds_up_the_withdrawal(
            String conflicts, LocalDate begun, LocalDate ended) {
        SmallRecord record = withdrawing();
        for (String conflict : conflicts.split(" ")) {
            String[] days = conflict.split("/");
            record.act(ARMED_CONFLICT_BEGUN, days[0]);
            if (days.length > 1) {
                record.act(ARMED_CONFLICT_ENDED, days[1]);
            }
        }
        WithdrawalNotice notice =
                record.oneOn("2017-01-01", WithdrawalNotice.class).orElseThrow();

        assertThat(notice.conflictBegunOn()).contains(begun);
        assertThat(notice.conflictEndedOn().orElse(null)).isEqualTo(ended);
    }

    @Test
    void the_acts_of_one_state_are_not_those_of_another() {
        SmallRecord record =
                new SmallRecord().act(ACCESSION, "2018-12-11").about("VUT").act(ACCESSION, "2025-09-05");

        assertThat(record.on("2020-01-01", Deposit.class))
                .extracting(Deposit::state)
                .containsExactly(StateCode.of("GMB"));
        assertThat(record.on("2025-09-05", Deposit.class)).hasSize(2);
    }

    @Test
    void a_deposit_after_the_day_known_does_not_show() {
        SmallRecord record = new SmallRecord().act(SIGNATURE, "2009-01-01").act(APPROVAL, "2012-01-01");

        assertThat(record.on("2013-01-01", "2011-12-31", Deposit.class)).isEmpty();
        assertThat(record.on("2013-01-01", "2012-01-01", Deposit.class))
                .extracting(deposit -> deposit.row())
                .extracting(TreatyAction::takenOn)
                .containsExactly(LocalDate.of(2012, 1, 1));
    }
}
