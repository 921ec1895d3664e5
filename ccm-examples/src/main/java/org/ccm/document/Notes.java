package org.ccm.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ccm.register.Register;
import org.ccm.source.Source;
import org.ccm.source.SourceId;

/** Numbers the sources of a document in the order in which it first cites them. */
final class Notes {

    private final Map<SourceId, Source> known;
    private final Map<SourceId, Integer> numbers = new LinkedHashMap<>();

    Notes(Register register) {
        this.known = register.sources().stream().collect(Collectors.toMap(Source::id, source -> source));
    }

    /** Words and the sources they rest on. */
    Document.Text cite(String words, Collection<SourceId> sources) {
        return new Document.Text(
                words,
                sources.stream()
                        .distinct()
                        .map(source -> numbers.computeIfAbsent(source, id -> numbers.size() + 1))
                        .sorted()
                        .toList());
    }

    /** The sources cited so far. */
    List<Document.Note> all() {
        List<Document.Note> notes = new ArrayList<>();
        numbers.forEach((id, number) -> notes.add(note(id, number)));
        return notes;
    }

    private Document.Note note(SourceId id, int number) {
        Source source = known.get(id);
        return source == null
                ? new Document.Note(number, id.value(), id.value(), "")
                : new Document.Note(
                        number,
                        id.value(),
                        Stream.of(source.title(), source.publisher(), source.date())
                                .filter(part -> !part.isBlank())
                                .collect(Collectors.joining(", ")),
                        source.location().orElse(""));
    }
}
