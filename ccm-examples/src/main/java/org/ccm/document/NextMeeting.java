package org.ccm.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ccm.document.Document.Cell;
import org.ccm.document.Document.Section;
import org.ccm.document.Document.Text;
import org.ccm.dossier.Dossier;
import org.ccm.dossier.Item;

/** The dossier for the next meeting: what it will have before it. */
final class NextMeeting implements Chapter {

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
                        "next-meeting.opens",
                        folio.wording().meeting(meeting),
                        meeting.opensOn(),
                        meeting.closesOn()))
                .orElseGet(() -> folio.text("next-meeting.none")));
        narrative.add(folio.text("next-meeting.items", items.size()));
        return Optional.of(new Section(
                "next-meeting",
                folio.phrases().of("section.next-meeting"),
                narrative,
                List.of(),
                folio.tables(
                        "next-meeting",
                        folio.columns("about", "state", "what"),
                        items,
                        Item::certainty,
                        item -> List.of(
                                Cell.of(folio.phrases()
                                        .of("dossier." + item.section().word())),
                                folio.state(item.state()),
                                folio.cell(item.sentence(), item.sources())))));
    }
}
