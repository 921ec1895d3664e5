package org.ccm.asof;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.ccm.law.MeasureStatus;
import org.ccm.law.NationalMeasure;
import org.ccm.state.StateCode;

/** How one State implements the Convention in national law (Article 9). */
final class NationalMeasureFile implements RecordFile {

    private final StateCode state;
    private final LatestInformation<MeasureStatus, NationalMeasure> status = new LatestInformation<>();

    NationalMeasureFile(StateCode state, List<NationalMeasure> rows) {
        this.state = state;
        rows.forEach(row -> status.add(row.inForceFrom(), row.asOf(), row.status(), row));
    }

    @Override
    public void show(Moment moment, Consumer<Shown> shown) {
        status.on(moment)
                .forEach(latest -> shown.accept(
                        new NationalMeasureOnRecord(state, latest.says(), latest.certainty(), latest.rows())));
    }

    @Override
    public void changeDays(Consumer<LocalDate> days) {
        status.changeDays(days);
    }
}
