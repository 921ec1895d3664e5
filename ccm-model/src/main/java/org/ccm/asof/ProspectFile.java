package org.ccm.asof;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.ccm.clearance.ClearanceEvent;
import org.ccm.norm.Possession;
import org.ccm.source.Fact;
import org.ccm.state.StateCode;
import org.ccm.time.PartialDate;

/** What one State would have to do under Articles 3 and 4 if it joined: stocks it is listed with, contamination reported. */
final class ProspectFile implements RecordFile {

    private final StateCode state;
    private final LatestInformation<Boolean, Fact> stocks = new LatestInformation<>();
    private final LatestInformation<Boolean, Fact> contamination = new LatestInformation<>();

    ProspectFile(StateCode state, StateRows rows) {
        this.state = state;
        for (Possession row : rows.possessions) {
            holds(row).ifPresent(held -> stocks.add(row.asOf(), row.asOf(), held, row));
        }
        for (ClearanceEvent row : rows.clearance) {
            PartialDate period = row.happenedOn().orElse(DutyEvent.BEFORE_THE_RECORD);
            contaminated(row).ifPresent(reported -> contamination.add(period, period, reported, row));
        }
    }

    private static Optional<Boolean> holds(Possession row) {
        return switch (row.kind()) {
            case STOCKPILER -> Optional.of(true);
            case PAST_STOCKPILER -> Optional.of(false);
            case PRODUCER, PAST_PRODUCER, USER, PAST_USER -> Optional.empty();
        };
    }

    private static Optional<Boolean> contaminated(ClearanceEvent row) {
        return switch (row.kind()) {
            case CONTAMINATION_REPORTED -> Optional.of(true);
            case REPORTED_FREE, CLEARANCE_COMPLETED -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    @Override
    public void show(Moment moment, Consumer<Shown> shown) {
        show("3", stocks, moment, shown);
        show("4", contamination, moment, shown);
    }

    private void show(
            String article, LatestInformation<Boolean, Fact> information, Moment moment, Consumer<Shown> shown) {
        information.on(moment).stream()
                .filter(LatestInformation.Latest::says)
                .forEach(
                        latest -> shown.accept(new ProspectiveDuty(state, article, latest.certainty(), latest.rows())));
    }

    @Override
    public void changeDays(Consumer<LocalDate> days) {
        stocks.changeDays(days);
        contamination.changeDays(days);
    }
}
