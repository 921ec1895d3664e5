package org.ccm.batch;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A line of JSON, taken apart into maps, lists, texts and numbers.
 *
 * @param values the object
 * @param columns where each value begins, from 1, by the way to it, for example {@code changes[1]}
 */
record JsonLine(Map<String, Object> values, Map<String, Integer> columns) {

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /**
     * Reads it.
     *
     * @throws ScenarioLineException if it is not one object of JSON
     */
    static JsonLine read(String line) {
        try (JsonParser parser = JSON.createParser(line)) {
            Map<String, Integer> columns = new HashMap<>();
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new ScenarioLineException(
                        "a scenario is an object.", 1, "Maybe {\"changes\": [\"AGO ratification 2027-01-01\"]}?");
            }
            Map<String, Object> values = object(parser, "", columns);
            if (parser.nextToken() != null) {
                throw new ScenarioLineException(
                        "something follows the object.", column(parser), "Maybe put it into a line of its own?");
            }
            return new JsonLine(values, columns);
        } catch (JsonEOFException e) {
            throw new ScenarioLineException("the line ends before the object does.", line.length() + 1, "");
        } catch (JacksonException e) {
            String message = e.getOriginalMessage();
            throw new ScenarioLineException(
                    "this is not JSON: " + message.lines().findFirst().orElse("") + ".",
                    e.getLocation() == null ? 1 : e.getLocation().getColumnNr(),
                    "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where a character of a text begins, or the line's begin for what is not there. */
    int column(String path, int start) {
        int column = columns.getOrDefault(path, 0);
        // A text begins with a quotation mark. Escapes are not made good for.
        return column == 0 ? 1 : values.isEmpty() || start == 0 && !path.endsWith("]") ? column : column + 1 + start;
    }

    private static Map<String, Object> object(JsonParser parser, String path, Map<String, Integer> columns)
            throws IOException {
        Map<String, Object> values = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            parser.nextToken();
            Object value = value(parser, path.isEmpty() ? key : path + "." + key, columns);
            if (value != null) {
                values.put(key, value);
            }
        }
        return values;
    }

    private static @Nullable Object value(JsonParser parser, String path, Map<String, Integer> columns)
            throws IOException {
        columns.put(path, column(parser));
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser, path, columns);
            case START_ARRAY -> list(parser, path, columns);
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getNumberValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> null;
        };
    }

    private static List<@Nullable Object> list(JsonParser parser, String path, Map<String, Integer> columns)
            throws IOException {
        List<@Nullable Object> values = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            values.add(value(parser, path + "[" + values.size() + "]", columns));
        }
        return values;
    }

    private static int column(JsonParser parser) {
        return parser.currentTokenLocation().getColumnNr();
    }
}
