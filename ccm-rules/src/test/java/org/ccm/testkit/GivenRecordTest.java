package org.ccm.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ccm.register.Register;
import org.ccm.source.Coverage;
import org.ccm.source.Sourced;
import org.junit.jupiter.api.Test;

class GivenRecordTest {

    private static final Register REFERENCE = Register.reference();

    private static Sourced[] rows(List<? extends Sourced> rows) {
        return rows.toArray(Sourced[]::new);
    }

    @Test
    void every_row_of_the_reference_register_can_be_given() {
        GivenRecord record = GivenRecord.NOTHING
                .in(Register.builder()
                        .addAllStates(REFERENCE.states())
                        .addAllMeetings(REFERENCE.meetings())
                        .addAllSources(REFERENCE.sources())
                        .build())
                .with(rows(REFERENCE.memberships()))
                .with(rows(REFERENCE.treatyActions()))
                .with(rows(REFERENCE.otherTreaties()))
                .with(rows(REFERENCE.stockpileEvents()))
                .with(rows(REFERENCE.stockpileStatuses()))
                .with(rows(REFERENCE.clearanceEvents()))
                .with(rows(REFERENCE.transparencyReports()))
                .with(rows(REFERENCE.reportsListedMissing()))
                .with(rows(REFERENCE.votes()))
                .with(rows(REFERENCE.voteTotals()))
                .with(rows(REFERENCE.signals()))
                .with(rows(REFERENCE.possessions()))
                .with(rows(REFERENCE.victimAssistance()))
                .with(rows(REFERENCE.nationalMeasures()))
                .with(rows(REFERENCE.countryCoalitions()))
                .with(rows(REFERENCE.cooperations()))
                .with(rows(REFERENCE.useIncidents()))
                .with(rows(REFERENCE.contributions()))
                .with(rows(REFERENCE.targets()))
                .with(rows(REFERENCE.plannedActions()))
                .with(rows(REFERENCE.coordinators()))
                .with(rows(REFERENCE.engagements()))
                .with(rows(REFERENCE.promises()))
                .with(rows(REFERENCE.prognoses()))
                .with(rows(REFERENCE.credentialsDisputes()))
                .with(REFERENCE.coverages().toArray(Coverage[]::new));

        assertThat(record.register()).isEqualTo(REFERENCE);
    }

    @Test
    void a_state_and_a_meeting_can_be_given_where_there_are_none() {
        GivenRecord record = GivenRecord.NOTHING
                .in(Register.builder().build())
                .with(REFERENCE.states().get(0))
                .with(rows(REFERENCE.states().subList(1, REFERENCE.states().size())))
                .with(REFERENCE.meetings().get(0));

        assertThat(record.register().states()).isEqualTo(REFERENCE.states());
        assertThat(record.register().meetings()).hasSize(1);
        assertThat(record.register().sources())
                .allSatisfy(source -> assertThat(source.title()).isEqualTo("Given by a test"));
    }
}
