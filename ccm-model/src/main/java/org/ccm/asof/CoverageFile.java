package org.ccm.asof;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.ccm.source.Coverage;

/** For which periods the parts of the record are complete. */
final class CoverageFile implements RecordFile {

    private final List<Coverage> coverages;

    CoverageFile(List<Coverage> coverages) {
        this.coverages = coverages;
    }

    @Override
    public void show(Moment moment, Consumer<Shown> shown) {
        for (RecordPart part : RecordPart.values()) {
            coverages.stream()
                    .filter(coverage -> part.coveredBy(coverage) && coverage.completeOn(moment.day()))
                    .findFirst()
                    .ifPresent(coverage -> shown.accept(new CompleteRecord(part, coverage)));
        }
    }

    @Override
    public void changeDays(Consumer<LocalDate> days) {
        coverages.forEach(coverage -> {
            coverage.completeFrom().ifPresent(days);
            coverage.completeThrough().ifPresent(last -> days.accept(last.plusDays(1)));
        });
    }
}
