package org.ccm.document;

import java.util.List;
import java.util.Optional;
import org.ccm.document.Document.Section;
import org.ccm.finding.Finding;
import org.ccm.finding.Kind;

/** Where the record disagrees with itself. */
final class Disagreements implements Chapter {

    @Override
    public Optional<Section> write(Folio folio) {
        List<Finding> conflicts = folio.findings(Kind.RECORD_CONFLICT);
        return Optional.of(new Section(
                "record",
                folio.phrases().of("section.record"),
                List.of(folio.text("record.conflicts", conflicts.size())),
                List.of(),
                folio.findingsTables("record", conflicts)));
    }
}
