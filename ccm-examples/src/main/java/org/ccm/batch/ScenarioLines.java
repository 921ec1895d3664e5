package org.ccm.batch;

import java.util.List;
import org.ccm.assessment.Assessment;
import org.ccm.assessment.Rulebook;
import org.ccm.change.Assumption;
import org.ccm.change.ChangeException;
import org.ccm.cli.answer.OutcomeFields;
import org.ccm.cli.output.Fields;
import org.ccm.cli.output.Json;
import org.ccm.language.LimitExceeded;
import org.ccm.language.RuleFailure;
import org.ccm.plain.Fault;
import org.ccm.plain.PlainException;
import org.ccm.register.Register;
import org.ccm.sweep.WhatIfScenario;
import org.jspecify.annotations.Nullable;

/**
 * Answers a line that holds a scenario with a line that holds what follows from it. Thread-safe: all that it
 * keeps from one line to the next is the assessment from which the latest scenario started, since others probably do too.
 *
 * <pre>{@code
 * ScenarioLines lines = ScenarioLines.of(Rulebook.standard(), Register.reference());
 * lines.answer(1, "{\"asOf\": \"2019-11-20\", \"changes\": [\"AGO ratification 2019-12-01\"]}").text()
 * }</pre>
 *
 * <p>The line: {@code {"name", "asOf", "changes": [...], "parameters": {...}}}; every key may be left out. The answer:
 * {@code {"line", "name", "asOf", "comparedOn", "byDeposit", "inForce", "target", "shifts": [...]}}, or where the line
 * cannot be answered {@code {"line", "name", "error": {"message", "column", "hint"}}}.
 */
public final class ScenarioLines {

    /**
     * What is answered to a line.
     *
     * @param text one line of JSON, without the line end
     * @param sound whether it was answered; otherwise the text is an error object
     */
    public record Answer(String text, boolean sound) {}

    private final Rulebook rulebook;
    private final Register register;
    private volatile @Nullable Assessment latest;

    private ScenarioLines(Rulebook rulebook, Register register) {
        this.rulebook = rulebook;
        this.register = Assumption.knownTo(register);
    }

    /** Answers by a rulebook, from a register. */
    public static ScenarioLines of(Rulebook rulebook, Register register) {
        return new ScenarioLines(rulebook, register);
    }

    /**
     * The answer to a line.
     *
     * @param number the line's number, which the answer repeats
     */
    public Answer answer(long number, String line) {
        Fields fields = new Fields().with("line", number);
        try {
            JsonLine json = JsonLine.read(line);
            if (json.values().get("name") instanceof String name) {
                fields.with("name", name);
            }
            WhatIfScenario scenario = scenario(json);
            return new Answer(Json.line(fields.with(outcome(json, scenario))), true);
        } catch (ScenarioLineException e) {
            return refused(fields, e);
        }
    }

    /** The answer to a line that could not even be read as text. */
    static Answer refused(long number, ScenarioLineException reason) {
        return refused(new Fields().with("line", number), reason);
    }

    private static Answer refused(Fields fields, ScenarioLineException reason) {
        Fields error = new Fields()
                .with("message", reason.rule())
                .with("column", reason.column())
                .with("hint", reason.hint());
        return new Answer(Json.line(fields.with("error", error)), false);
    }

    private WhatIfScenario scenario(JsonLine json) {
        try {
            return WhatIfScenario.of(json.values(), rulebook, register);
        } catch (PlainException e) {
            List<Fault> faults = e.faults();
            Fault first = faults.get(0);
            int more = faults.size() - 1;
            throw new ScenarioLineException(
                    first.rule()
                            + (more == 0
                                    ? ""
                                    : " The line has " + more + (more == 1 ? " mistake more." : " mistakes more.")),
                    json.column(first.path(), first.start()),
                    first.hint().orElse(""));
        }
    }

    private Fields outcome(JsonLine json, WhatIfScenario scenario) {
        try {
            return OutcomeFields.of(scenario, scenario.outcome(origin(scenario)));
        } catch (ChangeException e) {
            throw new ScenarioLineException(
                    "\"" + e.text() + "\": " + e.rule(),
                    json.column("changes[" + place(scenario, e.text()) + "]", e.start()),
                    e.hint().orElse(""));
        } catch (LimitExceeded | RuleFailure e) {
            throw new ScenarioLineException(String.valueOf(e.getMessage()), 0, "");
        }
    }

    private Assessment origin(WhatIfScenario scenario) {
        Assessment known = latest;
        if (known == null || !scenario.startsFrom(known)) {
            known = scenario.origin(rulebook, register);
            latest = known;
        }
        return known;
    }

    /** Which change it is; of several equal ones it is the last that cannot be. */
    private static int place(WhatIfScenario scenario, String change) {
        int place = 0;
        for (int i = 0; i < scenario.changes().size(); i++) {
            if (scenario.changes().get(i).toString().equals(change)) {
                place = i;
            }
        }
        return place;
    }
}
