package org.ccm.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ccm.document.Document.Cell;
import org.ccm.document.Document.Section;
import org.ccm.document.Document.Table;
import org.ccm.document.Document.Text;
import org.ccm.dossier.Dossier;
import org.ccm.dossier.Item;
import org.ccm.time.Certainty;

/** The dossier for the next meeting: what it will have before it. */
final class NextMeeting implements Chapter {

    private static final Set<org.ccm.dossier.Section> SAID =
            Set.of(org.ccm.dossier.Section.PROMISES, org.ccm.dossier.Section.PROGNOSES);

    @Override
    public Optional<Section> write(Folio folio) {
        Dossier dossier = Dossier.of(folio.assessment(), folio.phrases().locale());
        List<Item> items = dossier.items().stream()
                .filter(item -> folio.scope().has(item.state()))
                .toList();
        List<Text> narrative = new ArrayList<>();
        narrative.add(dossier.next()
                .map(meeting -> folio.cite(
                        meeting.sources(),
                        meeting.opensOn().isAfter(folio.asOf()) ? "next-meeting.opens" : "next-meeting.in-session",
                        folio.wording().meeting(meeting),
                        meeting.opensOn(),
                        meeting.closesOn()))
                .orElseGet(() -> folio.text("next-meeting.none")));
        long established = items.stream()
                .filter(item -> item.certainty() == Certainty.ESTABLISHED)
                .count();
        narrative.add(folio.text("next-meeting.items", established, folio.more(items.size() - established)));
        List<Table> tables = new ArrayList<>(matters(folio, items));
        tables.addAll(folio.tables(
                "next-meeting-said",
                folio.columns("about", "state", "what"),
                items.stream().filter(item -> SAID.contains(item.section())).toList(),
                Item::certainty,
                item -> List.of(
                        about(folio, item), folio.state(item.state()), folio.cell(item.sentence(), item.sources()))));
        return Optional.of(
                new Section("next-meeting", folio.phrases().of("section.next-meeting"), narrative, List.of(), tables));
    }

    /** What the sections above have with its reasons: here only how much of it, and of whom. */
    private static List<Table> matters(Folio folio, List<Item> items) {
        Map<List<Object>, List<Item>> alike = items.stream()
                .filter(item -> !SAID.contains(item.section()))
                .collect(Collectors.groupingBy(
                        item -> List.of(item.section(), item.certainty()), LinkedHashMap::new, Collectors.toList()));
        return folio.tables(
                "next-meeting",
                folio.columns("about", "#number", "states"),
                List.copyOf(alike.values()),
                together -> together.get(0).certainty(),
                together -> List.of(
                        about(folio, together.get(0)),
                        folio.number(together.size()),
                        Cell.of(folio.names(together.stream().map(Item::state).collect(Collectors.toSet())))));
    }

    private static Cell about(Folio folio, Item item) {
        return Cell.of(folio.phrases().of("dossier." + item.section().word()));
    }
}
