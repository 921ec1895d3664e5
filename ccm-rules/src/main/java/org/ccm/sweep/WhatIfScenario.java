package org.ccm.sweep;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ccm.assessment.Assessment;
import org.ccm.assessment.ParametersInWords;
import org.ccm.assessment.Rulebook;
import org.ccm.change.Change;
import org.ccm.change.ChangeException;
import org.ccm.difference.WhatIf;
import org.ccm.plain.PlainException;
import org.ccm.plain.PlainReader;
import org.ccm.provision.Parameters;
import org.ccm.register.Register;

/**
 * A question that starts with "what if", as a value: it can be written, sent and asked elsewhere. Immutable.
 *
 * <pre>{@code
 * WhatIfScenario scenario = WhatIfScenario.of(
 *         Map.of("asOf", "2019-11-20", "changes", List.of("AGO ratification 2019-12-01")), rulebook, register);
 * Figures.of(scenario.outcome(rulebook, register).assessment()).partyCounts().byDeposit()   // 108
 * }</pre>
 *
 * @param name what its author calls it; empty if nothing
 * @param asOf the day from which it starts; it is looked at later if a change happens later
 * @param changes what is assumed, one after the other
 * @param parameters by which both sides are judged, so that the difference shows the changes alone
 */
public record WhatIfScenario(Optional<String> name, LocalDate asOf, List<Change> changes, Parameters parameters) {

    private static final int FIRST_YEAR = 2008;
    private static final int LAST_YEAR = 2100;

    /** Keeps a copy of the list. */
    public WhatIfScenario {
        changes = List.copyOf(changes);
    }

    /**
     * The scenario of {@code {"name": "...", "asOf": "2019-11-20", "changes": ["AGO ratification 2019-12-01", ...],
     * "parameters": {"horizon": "12 months", ...}}}, of which every key may be left out.
     *
     * @param rulebook whose parameters hold where the scenario names none
     * @param register by whose States and meetings changes are read, and at the end of whose record the scenario starts
     *     where it does not say
     * @throws PlainException with everything that is wrong, if something is
     */
    public static WhatIfScenario of(Map<?, ?> plain, Rulebook rulebook, Register register) {
        PlainReader reader = PlainReader.of(plain);
        Optional<String> name = reader.text("name");
        LocalDate asOf = asOf(reader).orElseGet(register::recordEnds);
        List<Change> changes = changes(reader, register);
        Parameters parameters = reader.object("parameters")
                .map(words -> ParametersInWords.read(words, rulebook.parameters()))
                .orElse(rulebook.parameters());
        reader.end();
        reader.orThrow();
        return new WhatIfScenario(name, asOf, changes, parameters);
    }

    private static Optional<LocalDate> asOf(PlainReader reader) {
        Optional<LocalDate> day = reader.value("asOf", "a day such as 2019-11-20", LocalDate::parse);
        if (day.isPresent() && (day.get().getYear() < FIRST_YEAR || day.get().getYear() > LAST_YEAR)) {
            reader.wrong("asOf", day.get() + " is not between the years " + FIRST_YEAR + " and " + LAST_YEAR + ".", "");
        }
        return day;
    }

    private static List<Change> changes(PlainReader reader, Register register) {
        List<Change> changes = new ArrayList<>();
        int place = 0;
        for (String text : reader.texts("changes")) {
            try {
                changes.add(Change.parse(text, register));
            } catch (ChangeException e) {
                reader.wrong(
                        "changes[" + place + "]",
                        e.start(),
                        "\"" + text + "\": " + e.rule(),
                        e.hint().orElse(""));
            }
            place++;
        }
        return changes;
    }

    /**
     * What {@link #of} reads: texts, lists and maps. It names every parameter, the standard ones too, so that it is the same
     * scenario whatever the parameters of the rulebook that reads it.
     */
    public Map<String, Object> toPlain() {
        Map<String, Object> plain = new LinkedHashMap<>();
        name.ifPresent(text -> plain.put("name", text));
        plain.put("asOf", asOf.toString());
        plain.put("changes", changes.stream().map(Change::toString).toList());
        plain.put("parameters", ParametersInWords.of(parameters));
        return Collections.unmodifiableMap(plain);
    }

    /**
     * What would follow.
     *
     * @throws ChangeException if a change cannot be; the message names the provision
     */
    public WhatIf outcome(Rulebook rulebook, Register register) {
        return outcome(origin(rulebook, register));
    }

    /** The assessment from which it starts. */
    public Assessment origin(Rulebook rulebook, Register register) {
        Rulebook judging = parameters.equals(rulebook.parameters()) ? rulebook : rulebook.with(parameters);
        return judging.assess(register, asOf);
    }

    /**
     * The same, where others start from the same assessment.
     *
     * @param origin as of the day from which this starts, by its parameters
     * @throws IllegalArgumentException if it is of another day or by others
     * @throws ChangeException if a change cannot be; the message names the provision
     */
    public WhatIf outcome(Assessment origin) {
        if (!startsFrom(origin)) {
            throw new IllegalArgumentException("the scenario starts on " + asOf + " and not from the assessment as of "
                    + origin.asOf() + ", or by other parameters. Maybe outcome(rulebook, register)?");
        }
        return WhatIf.of(origin).with(changes);
    }

    /** Whether an assessment is of the day from which this starts, and by its parameters. */
    public boolean startsFrom(Assessment origin) {
        return origin.asOf().equals(asOf) && origin.rulebook().parameters().equals(parameters);
    }

    /**
     * The register as it would be, for whoever only wants that.
     *
     * @throws ChangeException if a change cannot be; the message names the provision
     */
    public Register applyTo(Register register) {
        return Change.all(changes).applyTo(register);
    }
}
