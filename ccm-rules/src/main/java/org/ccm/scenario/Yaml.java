package org.ccm.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ccm.language.Span;
import org.ccm.scenario.Item.Entries;
import org.ccm.scenario.Item.Entry;
import org.ccm.scenario.Item.Listing;
import org.ccm.scenario.Item.Nothing;
import org.ccm.scenario.Item.Text;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Reads YAML as items that know where they stand. No other class knows which library does. */
final class Yaml {

    /** What the library says, and what probably helps. */
    private static final Map<String, String> HINTS = Map.of(
            "that cannot start any token", "Maybe blanks in place of a tab, or quotation marks around the text?",
            "mapping values are not allowed here",
                    "Maybe a text with \": \" in it needs quotation marks, or the line is indented too far?",
            "expected <block end>", "Maybe the lines are not indented alike?",
            "could not find expected ':'", "Maybe \": \" is missing after a key?",
            "found unexpected end of stream", "Maybe a quotation mark or a bracket is not closed?",
            "expected ',' or ']'", "Maybe a comma or the closing bracket is missing?",
            "expected ',' or '}'", "Maybe a comma or the closing bracket is missing?",
            "found another document", "Maybe one list of scenarios, without the line \"---\"?",
            "undefined alias", "Maybe quotation marks around a text that begins with \"*\"?");

    private final ScenarioText file;

    private Yaml(ScenarioText file) {
        this.file = file;
    }

    /** The one document of the file; empty where it has none, or after saying what is wrong. */
    static Optional<Item> read(ScenarioText file) {
        return new Yaml(file).read();
    }

    private Optional<Item> read() {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file.file())
                .setAllowDuplicateKeys(true)
                .setAllowNonScalarKeys(true)
                .build();
        try {
            Optional<Item> item =
                    new Compose(settings).composeString(file.text()).map(this::item);
            return file.sound() ? item : Optional.empty();
        } catch (StackOverflowError e) {
            return tooDeep();
        } catch (MarkedYamlEngineException e) {
            Mark mark = e.getProblemMark().or(e::getContextMark).orElse(null);
            int offset = mark == null ? 0 : offset(mark);
            String problem = String.valueOf(e.getProblem());
            file.wrong(
                    ScenarioFault.NOT_YAML,
                    new Span(offset, offset + 1),
                    "the text is not YAML here: " + problem.replaceAll("\\. \\(.*", "") + ".",
                    hint(problem));
        } catch (ReaderException e) {
            int offset = file.text().offsetByCodePoints(0, e.getPosition());
            file.wrong(
                    ScenarioFault.NOT_TEXT,
                    new Span(offset, offset + 1),
                    String.format(
                            "here stands U+%04X, a control character, which YAML does not take.", e.getCodePoint()),
                    e.getCodePoint() == 0 ? "Maybe the file was saved as UTF-16, or is no text?" : "");
        } catch (YamlEngineException e) {
            file.wrong(
                    ScenarioFault.NOT_YAML,
                    new Span(0, 1),
                    "the text is not YAML: "
                            + String.valueOf(e.getMessage()).lines().findFirst().orElse("") + ".",
                    "");
        }
        return Optional.empty();
    }

    /** The library goes as deep as the brackets do, and whoever wrote the file may be up to no good. */
    private Optional<Item> tooDeep() {
        file.wrong(ScenarioFault.NOT_YAML, new Span(0, 1), "brackets or lists are nested too deep to be read.", "");
        return Optional.empty();
    }

    private static String hint(String problem) {
        return HINTS.entrySet().stream()
                .filter(hint -> problem.contains(hint.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private Item item(Node node) {
        Span span = span(node);
        if (node.getAnchor().isPresent()) {
            file.wrong(
                    ScenarioFault.NOT_YAML,
                    span,
                    "anchors (\"&\") and aliases (\"*\") are not taken: what a scenario says stands in it.",
                    "Maybe write it out?");
            return new Nothing(span);
        }
        if (node instanceof MappingNode mapping) {
            return entries(mapping, span);
        }
        if (node instanceof SequenceNode sequence) {
            return new Listing(sequence.getValue().stream().map(this::item).toList(), span);
        }
        ScalarNode scalar = (ScalarNode) node;
        boolean plain = scalar.isPlain();
        return plain && scalar.getTag().equals(Tag.NULL)
                ? new Nothing(span)
                : new Text(scalar.getValue(), plain && !scalar.getValue().contains("\n"), span);
    }

    private Item entries(MappingNode mapping, Span span) {
        List<Entry> entries = new ArrayList<>();
        for (NodeTuple tuple : mapping.getValue()) {
            if (tuple.getKeyNode() instanceof ScalarNode key) {
                entries.add(new Entry(new Text(key.getValue(), key.isPlain(), span(key)), item(tuple.getValueNode())));
            } else {
                file.wrong(
                        ScenarioFault.WRONG_SHAPE,
                        span(tuple.getKeyNode()),
                        "a key is a word, and this is a list or has keys itself.",
                        "Maybe a dash or a bracket too many?");
            }
        }
        return new Entries(entries, span);
    }

    private Span span(Node node) {
        int start = node.getStartMark().map(this::offset).orElse(0);
        int end = node.getEndMark().map(this::offset).orElse(start);
        return new Span(start, Math.max(end, start));
    }

    /** The library counts code points. */
    private int offset(Mark mark) {
        String text = file.text();
        return text.offsetByCodePoints(0, Math.min(mark.getIndex(), text.codePointCount(0, text.length())));
    }
}
