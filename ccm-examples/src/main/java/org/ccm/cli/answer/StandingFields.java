package org.ccm.cli.answer;

import java.util.List;
import org.ccm.assessment.StateStanding;
import org.ccm.cli.output.Fields;

/** Standings as fields. */
final class StandingFields {

    static final List<String> COLUMNS = List.of(
            "state",
            "name",
            "standing",
            "signed",
            "deposited",
            "entryIntoForce",
            "withdrawalReceived",
            "withdrawalEffective",
            "region",
            "subregion",
            "regionalGroup");

    private StandingFields() {}

    static Fields of(StateStanding standing, AnswerWords words) {
        return new Fields()
                .with("state", standing.state().code())
                .with("name", words.state(standing.state()))
                .with("standing", standing.standing())
                .with("signed", standing.signedOn())
                .with("deposited", standing.depositedOn())
                .with("entryIntoForce", standing.entryIntoForceOn())
                .with("withdrawalReceived", standing.withdrawalReceivedOn())
                .with("withdrawalEffective", standing.withdrawalEffectiveOn())
                .with("region", standing.state().region())
                .with("subregion", standing.state().subregion())
                .with("regionalGroup", standing.state().regionalGroup());
    }
}
