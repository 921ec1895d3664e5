package org.ccm.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/**
 * What JMH has measured, as it writes it in JSON.
 *
 * @param milliseconds for each benchmark what one operation takes; its name is that of class and method and the values of
 *     its parameters, for example {@code SessionBenchmark.fact 10}
 * @param jdk the version of the JDK that ran them
 */
record Measured(Map<String, Double> milliseconds, String jdk) {

    static Measured read(String json) throws IOException {
        Map<String, Double> milliseconds = new TreeMap<>();
        String jdk = "";
        for (JsonNode run : new JsonMapper().readTree(json)) {
            milliseconds.put(name(run), milliseconds(run.path("primaryMetric")));
            jdk = run.path("jdkVersion").asText();
        }
        return new Measured(milliseconds, jdk);
    }

    private static String name(JsonNode run) {
        StringBuilder name =
                new StringBuilder(run.path("benchmark").asText().replaceFirst("^.*\\.(?=\\w+\\.\\w+$)", ""));
        run.path("params").forEach(value -> name.append(' ').append(value.asText()));
        return name.toString();
    }

    private static double milliseconds(JsonNode metric) {
        double score = metric.path("score").asDouble();
        String unit = metric.path("scoreUnit").asText();
        return switch (unit) {
            case "us/op" -> score / 1_000;
            case "ms/op" -> score;
            case "s/op" -> score * 1_000;
            case "ops/ms" -> 1 / score;
            default ->
                throw new IllegalArgumentException("no time follows from a score in \"" + unit
                        + "\". Maybe @OutputTimeUnit in microseconds or milliseconds?");
        };
    }
}
