package org.ccm.examples;

import java.time.LocalDate;
import org.ccm.assessment.Assessment;
import org.ccm.assessment.Rulebook;
import org.ccm.consent.Action;
import org.ccm.consent.TreatyAction;
import org.ccm.register.Register;
import org.ccm.source.Confidence;
import org.ccm.source.Coverage;
import org.ccm.source.Source;
import org.ccm.source.SourceId;
import org.ccm.state.State;
import org.ccm.state.StateCode;

/** A register of one's own, built row by row: an invented State that deposits its instrument and does not report. */
public final class RegisterByHand {

    private RegisterByHand() {}

    /** The register: a source, a State, its accession, and for which time the record of reports is complete. */
    public static Register register() {
        SourceId list = SourceId.of("list");
        StateCode code = StateCode.of("XAA");
        LocalDate depositedOn = LocalDate.of(2015, 10, 1);
        return Register.builder()
                .addSources(Source.builder()
                        .id(list)
                        .title("An invented status list")
                        .publisher("This example")
                        .date("2017")
                        .build())
                .addStates(State.builder()
                        .code(code)
                        .name("Exampleland")
                        .unMember(true)
                        .addSources(list)
                        .build())
                .addTreatyActions(TreatyAction.builder()
                        .state(code)
                        .action(Action.ACCESSION)
                        .takenOn(depositedOn)
                        .addSources(list)
                        .confidence(Confidence.VERIFIED)
                        .build())
                .addCoverages(Coverage.builder()
                        .table("transparency_reports")
                        .kind("initial")
                        .completeThrough(LocalDate.of(2016, 12, 31))
                        .build())
                .build();
    }

    /** Prints what is found on the last day before the initial report is due, and on the day after it. */
    public static void main(String[] arguments) {
        for (String day : new String[] {"2016-09-28", "2016-09-29"}) {
            Assessment then = Rulebook.standard().assess(register(), LocalDate.parse(day));
            then.findings()
                    .forEach(found -> System.out.println(
                            day + " " + found.id() + ": " + then.proofOf(found).because()));
        }
    }
}
