package org.ccm.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.ccm.consent.Action;
import org.ccm.consent.TreatyAction;
import org.ccm.machinery.Meeting;
import org.ccm.source.Confidence;
import org.ccm.source.SourceId;
import org.ccm.state.StateCode;
import org.junit.jupiter.api.Test;

/** A register whose rows come and go. */
class LedgerTest {

    private static final Register REFERENCE = Register.reference();

    private final Ledger ledger = Ledger.of(REFERENCE);

    private static TreatyAction action(String state, Action action, String on) {
        return TreatyAction.builder()
                .state(StateCode.of(state))
                .action(action)
                .takenOn(LocalDate.parse(on))
                .addSources(SourceId.of("S:untc-mondiale"))
                .confidence(Confidence.SINGLE)
                .build();
    }

    @Test
    void it_begins_and_stays_the_same_register_while_nothing_comes_or_goes() {
        assertThat(ledger.register()).isSameAs(REFERENCE);
        assertThat(ledger.revise(List.of(), List.of())).isEqualTo(new Revision(List.of(), List.of()));
        assertThat(ledger.register()).isEqualTo(REFERENCE);
    }

    @Test
    void rows_come_last_and_go_again() {
        TreatyAction accession = action("MNG", Action.ACCESSION, "2019-12-01");

        assertThat(ledger.revise(List.of(), List.of(accession))).isEqualTo(new Revision(List.of(), List.of(accession)));
        assertThat(ledger.register().treatyActions()).last().isEqualTo(accession);

        assertThat(ledger.revise(List.of(accession), List.of())).isEqualTo(new Revision(List.of(accession), List.of()));
        assertThat(ledger.register()).isEqualTo(REFERENCE);
    }

    @Test
    void a_row_can_take_the_place_of_one_with_the_same_key() {
        TreatyAction accession = action("MNG", Action.ACCESSION, "2019-12-01");
        TreatyAction corrected = action("MNG", Action.ACCESSION, "2019-12-02");
        ledger.revise(List.of(), List.of(accession));

        ledger.revise(List.of(accession), List.of(corrected));

        assertThat(ledger.register().treatyActions()).contains(corrected).doesNotContain(accession);
    }

    @Test
    void a_row_that_is_there_already_is_refused() {
        TreatyAction accession = action("MNG", Action.ACCESSION, "2019-12-01");
        assertThatExceptionOfType(RegisterException.class)
                .isThrownBy(() -> ledger.revise(List.of(), List.of(accession, accession)))
                .withMessageContaining("repeats a new row");
        ledger.revise(List.of(), List.of(accession));
        assertThatExceptionOfType(RegisterException.class)
                .isThrownBy(() -> ledger.revise(List.of(), List.of(accession)))
                .withMessageContaining("repeats a row on record");
    }

    @Test
    void all_that_is_wrong_is_told_at_once_and_nothing_has_changed() {
        TreatyAction unknown = action("XYZ", Action.ACCESSION, "2019-12-01");
        TreatyAction unsigned = action("MNG", Action.RATIFICATION, "2019-12-01");

        assertThatExceptionOfType(RegisterException.class)
                .isThrownBy(() -> ledger.revise(REFERENCE.treatyActions().subList(0, 1), List.of(unknown)))
                .withMessageContaining("XYZ");
        assertThatExceptionOfType(RegisterException.class)
                .isThrownBy(() -> ledger.revise(List.of(), List.of(unsigned)))
                .withMessageContaining("Article 16");

        assertThat(ledger.register()).isEqualTo(REFERENCE);
    }

    @Test
    void a_rule_about_several_rows_is_held_to_when_one_goes_too() {
        StateCode state = StateCode.of("GNB");
        TreatyAction signature = REFERENCE.treatyActions().stream()
                .filter(row -> row.state().equals(state) && row.action() == Action.SIGNATURE)
                .findFirst()
                .orElseThrow();

        assertThatExceptionOfType(RegisterException.class)
                .isThrownBy(() -> ledger.revise(List.of(signature), List.of()))
                .withMessageContaining("no signature is on record");
        assertThat(ledger.register()).isEqualTo(REFERENCE);
    }

    @Test
    void a_meeting_of_which_rows_speak_stays() {
        Meeting meeting = REFERENCE.meeting("2RC").orElseThrow();

        assertThatExceptionOfType(RegisterException.class)
                .isThrownBy(() -> ledger.revise(List.of(meeting), List.of()))
                .withMessageContaining("\"2RC\"");
        assertThat(ledger.register()).isEqualTo(REFERENCE);
    }

    @Test
    void a_meeting_can_be_put_off() {
        Meeting meeting = REFERENCE.meeting("13MSP").orElseThrow();
        Meeting later = Meeting.builder()
                .from(meeting)
                .closesOn(meeting.closesOn().plusDays(1))
                .build();

        ledger.revise(List.of(meeting), List.of(later));

        assertThat(ledger.register().meeting("13MSP")).contains(later);
    }

    @Test
    void a_new_meeting_can_be_spoken_of_only_if_it_was_taken() {
        Meeting wrong = Meeting.builder()
                .from(REFERENCE.meeting("13MSP").orElseThrow())
                .id("99MSP")
                .partOf("98MSP")
                .build();
        Meeting part =
                Meeting.builder().from(wrong).id("99MSP.1").partOf("99MSP").build();

        assertThatExceptionOfType(RegisterException.class).isThrownBy(() -> ledger.revise(List.of(), List.of(wrong)));
        assertThatExceptionOfType(RegisterException.class)
                .isThrownBy(() -> ledger.revise(List.of(), List.of(part)))
                .withMessageContaining("99MSP");
    }

    @Test
    void a_row_that_is_not_there_cannot_go() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ledger.revise(List.of(action("MNG", Action.ACCESSION, "2019-12-01")), List.of()))
                .withMessageContaining("MNG")
                .withMessageContaining("Maybe");
    }

    @Test
    void a_revision_leads_from_one_register_to_another() {
        TreatyAction accession = action("MNG", Action.ACCESSION, "2019-12-01");
        TreatyAction first = REFERENCE.treatyActions().get(0);
        Register other = Ledger.of(REFERENCE).register().revised(Set.of(), more -> more.addTreatyActions(accession));
        ledger.revise(List.of(first), List.of());
        ledger.revise(List.of(), List.of(first));

        assertThat(Revision.between(REFERENCE, other)).isEqualTo(new Revision(List.of(), List.of(accession)));
        assertThat(Revision.between(other, REFERENCE)).isEqualTo(new Revision(List.of(accession), List.of()));
        // A row that only stands elsewhere goes and comes.
        assertThat(Revision.between(REFERENCE, ledger.register()))
                .isEqualTo(new Revision(List.of(first), List.of(first)));
        assertThat(Revision.between(REFERENCE, REFERENCE)).isEqualTo(new Revision(List.of(), List.of()));
    }
}
