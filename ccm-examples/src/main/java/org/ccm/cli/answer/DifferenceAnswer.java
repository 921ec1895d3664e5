package org.ccm.cli.answer;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ccm.cli.output.Answer;
import org.ccm.cli.output.Fields;
import org.ccm.cli.output.Paper;
import org.ccm.difference.Difference;
import org.ccm.difference.Shift;

/** What differs between two assessments, by move and kind, with the reasons. */
public final class DifferenceAnswer implements Answer {

    private final Basis before;
    private final Basis after;
    private final ShiftsShown shifts;

    /**
     * An answer.
     *
     * @param registerBefore the name of the first side's register
     * @param registerAfter the name of the second side's register
     * @param language the language of its words
     * @param asked the shifts that were asked about
     * @param all whether to show what has not changed, too
     */
    public DifferenceAnswer(
            Difference difference,
            String registerBefore,
            String registerAfter,
            Locale language,
            List<Shift> asked,
            boolean all) {
        this.before = new Basis(difference.before(), registerBefore, language);
        this.after = new Basis(difference.after(), registerAfter, language);
        this.shifts = ShiftsShown.of(after, asked, all);
    }

    @Override
    public Fields fields() {
        return new Fields()
                .with("before", before.fields())
                .with("after", after.fields())
                .with("counts", shifts.counts())
                .with("shifts", shifts.fields())
                .with("warnings", warnings());
    }

    @Override
    public List<String> columns() {
        return ShiftsShown.COLUMNS;
    }

    @Override
    public List<Fields> rows() {
        return shifts.rows();
    }

    @Override
    public List<String> warnings() {
        Set<String> warnings = new LinkedHashSet<>(before.warnings());
        warnings.addAll(after.warnings());
        return List.copyOf(warnings);
    }

    @Override
    public void print(Paper paper) {
        after.head(
                paper,
                after.words()
                        .of(
                                "difference.title",
                                before.assessment().asOf(),
                                title(before),
                                after.assessment().asOf(),
                                title(after)),
                shifts.summary());
        after.legend(paper);
        shifts.print(paper);
    }

    /** The register where there are two. */
    private String title(Basis side) {
        return before.register().equals(after.register()) ? "" : " (" + side.register() + ")";
    }
}
