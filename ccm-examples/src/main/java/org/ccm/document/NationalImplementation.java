package org.ccm.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ccm.document.Document.Section;
import org.ccm.document.Document.Text;
import org.ccm.finding.Finding;
import org.ccm.finding.Kind;
import org.ccm.law.MeasureStatus;

/** Article 9: how States Parties implement the Convention in national law. */
final class NationalImplementation implements Chapter {

    @Override
    public Optional<Section> write(Folio folio) {
        List<Finding> none = folio.findings(Kind.IMPLEMENTING_LAW_NONE_REPORTED);
        List<Finding> progress = folio.findings(Kind.IMPLEMENTING_LAW_IN_PROGRESS);
        List<Finding> unknown = folio.findings(Kind.IMPLEMENTING_LAW_UNKNOWN);
        List<Text> narrative = new ArrayList<>();
        if (folio.scope().whole()) {
            var byStatus = folio.figures().nationalMeasures().byStatus();
            narrative.add(folio.text(
                    "national-implementation.law",
                    byStatus.get(MeasureStatus.SPECIFIC_LAW).total(),
                    byStatus.get(MeasureStatus.EXISTING_LAW_SUFFICIENT).total()));
        }
        narrative.add(folio.text("national-implementation.others", progress.size(), none.size(), unknown.size()));
        List<Finding> found = new ArrayList<>(none);
        found.addAll(progress);
        found.addAll(unknown);
        return Optional.of(new Section(
                "national-implementation",
                folio.phrases().of("section.national-implementation"),
                narrative,
                List.of(),
                folio.shortTables("national-implementation", "finding", found, finding -> folio.wording()
                        .kind(finding.kind()))));
    }
}
