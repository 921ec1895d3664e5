package org.ccm.batch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ccm.assessment.Rulebook;
import org.ccm.assessment.RulebookSettings;
import org.ccm.examples.OwnParameters;
import org.ccm.figures.Figures;
import org.ccm.figures.NumberReached;
import org.ccm.register.Register;
import org.ccm.sweep.Sweep;
import org.ccm.sweep.WhatIfScenario;
import org.junit.jupiter.api.Test;

/** The map of docs/sweeps.md, as an engine would send it to other machines. */
class ElsewhereTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final List<String> LINES = List.of(
            "{\"name\": \"a\", \"asOf\": \"2019-11-20\", \"changes\": [\"GNB initial-report 2019-12-01\"]}",
            "{\"name\": \"b\", \"asOf\": \"2019-11-20\", \"changes\": [\"AGO ratification 2020-01-15\"]}",
            "  ",
            "{\"name\": \"c\", \"asOf\": \"2019-11-20\", \"changes\": [\"FRA ratification 2020-01-15\"]}",
            "{\"name\": \"d\", \"asOf\": \"2023-11-20\", \"changes\": [\"ZWE accession 2023-11-21\"]}");

    /** What engines ask of a closure. */
    private interface Closure extends Function<List<String>, List<String>>, Serializable {}

    private static Closure answers(String tables, String settings) {
        return lines -> {
            try {
                ScenarioLines scenarios = ScenarioLines.of(
                        RulebookSettings.of(JSON.readValue(settings, Map.class)).rulebook(),
                        Register.ofTables(JSON.readValue(
                                tables, new TypeReference<Map<String, List<Map<String, String>>>>() {})));
                return lines.stream()
                        .filter(line -> !line.isBlank())
                        .map(line -> scenarios.answer(1, line).text())
                        .toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    private static Closure sent(Closure closure) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(closure);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (Closure) in.readObject();
        }
    }

    @Test
    void a_closure_that_carries_only_text_answers_elsewhere_as_here_however_lines_are_divided() throws Exception {
        Rulebook own = OwnParameters.rulebook();
        ScenarioLines here = ScenarioLines.of(own, Register.reference());
        Closure there = sent(answers(
                JSON.writeValueAsString(Register.reference().tables()),
                JSON.writeValueAsString(own.settings().toPlain())));

        List<String> plain = LINES.stream()
                .filter(line -> !line.isBlank())
                .map(line -> here.answer(1, line).text())
                .toList();
        assertThat(there.apply(LINES)).isEqualTo(plain).hasSize(LINES.size() - 1);
        assertThat(Stream.of(LINES.subList(0, 1), LINES.subList(1, LINES.size()))
                        .flatMap(part -> there.apply(part).stream()))
                .containsExactlyElementsOf(plain);
    }

    @Test
    void in_java_the_map_is_a_sweep() {
        Rulebook rulebook = Rulebook.standard();
        Register register = Register.reference();
        List<WhatIfScenario> scenarios = Stream.of("AGO ratification 2026-03-01", "ZWE accession 2026-03-02")
                .map(change -> WhatIfScenario.of(Map.of("changes", List.of(change)), rulebook, register))
                .toList();

        List<NumberReached> days = Sweep.onAllCores().map(scenarios, scenario -> Figures.of(
                        scenario.outcome(rulebook, register).assessment())
                .reached(113));

        assertThat(days.stream().map(reached -> reached.byDepositOn().orElseThrow()))
                .containsExactly(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 2));
    }
}
