package org.ccm.asof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ccm.clearance.ClearanceEventKind.CLEARANCE_COMPLETED;
import static org.ccm.clearance.ClearanceEventKind.CONTAMINATION_FOUND_LATER;
import static org.ccm.clearance.ClearanceEventKind.CONTAMINATION_HELD;

import java.util.Objects;
import org.ccm.compliance.PromisedAct;
import org.ccm.outreach.Engagement;
import org.ccm.state.StateCode;
import org.ccm.time.Certainty;
import org.ccm.time.Occurrence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What shows of what a State was asked and announced, and of contacts with it. */
class WordsAsOfTest {

    private static final StateCode OTHER = StateCode.of("NOR");

    @ParameterizedTest
    @CsvSource({"done, true", "offered, true", "planned, false", "proposed, false", "recommended, false"})
    void only_what_was_done_or_offered_is_a_contact(String status, boolean shows) {
        assertThat(new SmallRecord()
                        .contact("E1", "2019-10", status)
                        .oneOn("2019-10-01", Contact.class)
                        .isPresent())
                .isEqualTo(shows);
    }

    @Test
    void several_contacts_show_as_one_by_id_from_the_first_possible_day_on() {
        SmallRecord record = new SmallRecord().contact("E2", "2019-10", "done").contact("E1", "2020-01-01", "done");

        assertThat(record.oneOn("2019-09-30", Contact.class)).isEmpty();
        assertThat(record.oneOn("2020-01-01", Contact.class).orElseThrow().rows())
                .extracting(row -> ((Engagement) row).id())
                .containsExactly("E1", "E2");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # target | since | until | when | as of | shows
            CARICOM States       |            |            | 2019-10    | 2019-10-01 | true
            CARICOM States       |            |            | 2019-10    | 2019-09-30 | false
            States of CARICOM    |            |            | 2019-10    | 2019-10-01 | true
            (CARICOM)            |            |            | 2019-10    | 2019-10-01 | true
            # a word of the target, and no part of one
            CARICOMS and CARICOM |            |            | 2019-10    | 2019-10-01 | true
            CARICOMS             |            |            | 2019-10    | 2019-10-01 | false
            NONCARICOM           |            |            | 2019-10    | 2019-10-01 | false
            ASEAN States         |            |            | 2019-10    | 2019-10-01 | false
            # both days of a membership are inclusive
            CARICOM States       | 2019-10-05 |            | 2019-10-05 | 2019-12-31 | true
            CARICOM States       | 2019-10-06 |            | 2019-10-05 | 2019-12-31 | false
            CARICOM States       |            | 2019-10-05 | 2019-10-05 | 2019-12-31 | true
            CARICOM States       |            | 2019-10-04 | 2019-10-05 | 2019-12-31 | false
            # of a contact in a month, the part in which it was a member
            CARICOM States       | 2019-10-05 |            | 2019-10    | 2019-10-04 | false
            CARICOM States       | 2019-10-05 |            | 2019-10    | 2019-10-05 | true
            """)
    void a_contact_with_an_organization_is_one_with_its_members_of_that_day(
            String target, String since, String until, String when, String day, boolean shows) {
        assertThat(new SmallRecord()
                        .member("CARICOM", Objects.toString(since, ""), Objects.toString(until, ""))
                        .contactWith(target, when)
                        .oneOn(day, Contact.class)
                        .isPresent())
                .isEqualTo(shows);
    }

    @Test
    void a_contact_that_names_States_is_none_with_other_members() {
        assertThat(new SmallRecord()
                        .about("NOR")
                        .contact("E1", "2019-10-01", "done")
                        .about("GMB")
                        .member("CARICOM", "", "")
                        .on("2020-01-01", Contact.class))
                .extracting(Contact::state)
                .containsExactly(OTHER);
    }

    @Test
    void a_contact_with_two_organizations_of_a_State_is_one() {
        assertThat(new SmallRecord()
                        .member("CARICOM", "", "")
                        .member("OAS", "", "")
                        .contactWith("CARICOM and OAS", "2019-10-01")
                        .oneOn("2020-01-01", Contact.class)
                        .orElseThrow()
                        .rows())
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"correspondence with the coordinators, true", "9MSP, false"})
    void a_promise_in_correspondence_is_a_contact(String where, boolean shows) {
        assertThat(new SmallRecord()
                        .promised(PromisedAct.ANNUAL_REPORT, "2019-10-01", where)
                        .oneOn("2019-10-01", Contact.class)
                        .isPresent())
                .isEqualTo(shows);
    }

    @ParameterizedTest
    @CsvSource({
        "coordinators on clearance from correspondence with focal points, 2019-11-20, true",
        "coordinators on clearance from correspondence with focal points, 2019-11-19, false",
        "a newspaper, 2019-11-20, false"
    })
    void a_prognosis_from_correspondence_is_a_contact_from_the_day_on_which_it_was_said(
            String saidBy, String day, boolean shows) {
        assertThat(new SmallRecord()
                        .prognosis("2019-11-20", saidBy)
                        .oneOn(day, Contact.class)
                        .isPresent())
                .isEqualTo(shows);
    }

    @Test
    void requests_for_clarification_are_numbered_in_their_order() {
        SmallRecord record = new SmallRecord()
                .about("NOR")
                .about("GMB")
                .asked(OTHER, "2020-02-01", "", "b")
                .asked(OTHER, "2020-01-01", "2020-01", "a");

        assertThat(record.on("2020-01-15", Clarification.class)).singleElement().satisfies(request -> {
            assertThat(request.number()).isEqualTo(1);
            assertThat(request.answered()).isEqualTo(Occurrence.POSSIBLY);
        });
        assertThat(record.on("2020-02-01", Clarification.class))
                .extracting(Clarification::answered)
                .containsExactlyInAnyOrder(Occurrence.CERTAINLY, Occurrence.NOT_YET);
    }

    @Test
    void of_several_announcements_of_one_act_the_best_supported_shows_and_then_the_latest() {
        SmallRecord record = new SmallRecord()
                .promised(PromisedAct.ANNUAL_REPORT, "2019-03-01", "first")
                .promised(PromisedAct.ANNUAL_REPORT, "2019-09-01", "second")
                .unsourced()
                .promised(PromisedAct.ANNUAL_REPORT, "2019-10-01", "third");

        assertThat(record.oneOn("2019-12-31", Promised.class)).hasValueSatisfying(promise -> {
            assertThat(promise.where()).isEqualTo("second");
            assertThat(promise.certainty()).isEqualTo(Certainty.ESTABLISHED);
        });
    }

    @Test
    void a_promise_to_finish_is_about_the_episode_under_way_and_shows_with_a_duty_only() {
        SmallRecord duty = new SmallRecord()
                .clearance(CONTAMINATION_HELD, "2011-01-01")
                .clearance(CLEARANCE_COMPLETED, "2015-01-01")
                .clearance(CONTAMINATION_FOUND_LATER, "2018-01-01");

        assertThat(new SmallRecord()
                        .promised(PromisedAct.COMPLETION, "2019-09-01", "there")
                        .on("2020-01-01", Promised.class))
                .isEmpty();
        assertThat(duty.promised(PromisedAct.COMPLETION, "2014-01-01", "there")
                        .promised(PromisedAct.EXTENSION_REQUEST, "2019-01-01", "there")
                        .on("2020-01-01", Promised.class))
                .extracting(promise -> promise.act() + " " + promise.matter().number())
                .containsExactlyInAnyOrder("COMPLETION 1", "EXTENSION_REQUEST 2");
    }

    @ParameterizedTest
    @CsvSource({
        // as of, whether asked since the promise of 1 March 2019
        "2019-05-31, NOT_YET",
        "2019-06-01, POSSIBLY",
        "2019-06-30, CERTAINLY"
    })
    void a_request_since_keeps_a_promise_to_ask(String day, Occurrence asked) {
        SmallRecord record = new SmallRecord()
                .meeting("M", "2019-09-02", "2019-09-04")
                .clearance(CONTAMINATION_HELD, "2011-01-01")
                .asked("2018-01-01", "M")
                .asked("2019-06", "M")
                .promised(PromisedAct.EXTENSION_REQUEST, "2019-03-01", "there");

        assertThat(record.oneOn(day, Promised.class).orElseThrow().asked()).isEqualTo(asked);
    }
}
