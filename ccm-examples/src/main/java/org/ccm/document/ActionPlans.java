package org.ccm.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ccm.document.Document.Cell;
import org.ccm.document.Document.Section;
import org.ccm.document.Document.Table;
import org.ccm.figures.ActionIndicator;

/** How far the actions of the action plan in force are carried out, where the register can measure it. */
final class ActionPlans implements Chapter {

    @Override
    public Optional<Section> write(Folio folio) {
        List<ActionIndicator> indicators =
                folio.scope().whole() ? folio.figures().actionIndicators() : List.of();
        if (indicators.isEmpty()) {
            return Optional.empty();
        }
        List<ActionIndicator> measured =
                indicators.stream().filter(ActionIndicator::measured).toList();
        List<Table> tables = new ArrayList<>();
        if (!measured.isEmpty()) {
            tables.add(new Table(
                    folio.phrases().of("table.action-plans"),
                    false,
                    folio.columns("action", "what", "#number", "#of", "counted"),
                    measured.stream().map(indicator -> row(folio, indicator)).toList(),
                    folio.phrases().of("action-plans.others", indicators.size() - measured.size())));
        }
        return Optional.of(new Section(
                "action-plans",
                folio.phrases().of("section.action-plans"),
                List.of(folio.text(
                        "action-plans.measured",
                        indicators.size(),
                        measured.size(),
                        plan(folio, indicators.get(0).action().plan()))),
                List.of(),
                tables));
    }

    private static String plan(Folio folio, String plan) {
        return folio.phrases().has("plan." + plan) ? folio.phrases().of("plan." + plan) : plan;
    }

    private static List<Cell> row(Folio folio, ActionIndicator indicator) {
        return List.of(
                folio.cell(
                        indicator.action().plan() + " " + indicator.action().number(),
                        indicator.action().sources()),
                Cell.of(indicator.action().paraphrase().orElse("")),
                folio.number(indicator.numerator().orElseThrow()),
                folio.number(indicator.denominator().orElseThrow()),
                Cell.of(indicator.sentence()));
    }
}
