package org.ccm.cli.answer;

import java.util.List;
import org.ccm.cli.output.Answer;
import org.ccm.cli.output.Fields;
import org.ccm.cli.output.Paper;
import org.ccm.scenario.Scenario;
import org.ccm.scenario.ScenarioResult;

/** Which scenarios come out as expected. */
public final class ScenariosAnswer implements Answer {

    private final List<ScenarioResult> results;

    /** Of scenarios that were run. */
    public ScenariosAnswer(List<ScenarioResult> results) {
        this.results = List.copyOf(results);
    }

    /** Whether all do. */
    public boolean passed() {
        return failed() == 0;
    }

    private long failed() {
        return results.stream().filter(result -> !result.passed()).count();
    }

    @Override
    public Fields fields() {
        return new Fields()
                .with("passed", results.size() - failed())
                .with("failed", failed())
                .with(
                        "scenarios",
                        results.stream()
                                .map(result -> scenario(result)
                                        .with(
                                                "failures",
                                                result.failures().stream()
                                                        .map(ScenariosAnswer::failure)
                                                        .toList()))
                                .toList());
    }

    private static Fields failure(ScenarioResult.Failure failure) {
        return new Fields().with("line", failure.line()).with("sentence", failure.sentence());
    }

    private static Fields scenario(ScenarioResult result) {
        Scenario scenario = result.scenario();
        return new Fields()
                .with("name", scenario.name())
                .with("file", scenario.file())
                .with("line", scenario.line())
                .with("article", scenario.article())
                .with("asOf", scenario.asOf())
                .with("passed", result.passed());
    }

    @Override
    public List<String> columns() {
        return List.of("name", "file", "line", "article", "asOf", "passed", "failures");
    }

    @Override
    public List<Fields> rows() {
        return results.stream()
                .map(result -> scenario(result)
                        .with(
                                "failures",
                                result.failures().stream()
                                        .map(ScenarioResult.Failure::sentence)
                                        .toList()))
                .toList();
    }

    @Override
    public List<String> warnings() {
        return List.of();
    }

    @Override
    public void print(Paper paper) {
        results.forEach(result -> result.text().lines().forEach(paper::unbroken));
        paper.unbroken((results.size() - failed()) + " passed, " + failed() + " failed.");
    }
}
