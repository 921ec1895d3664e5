package org.ccm.asof;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.ccm.consent.OtherTreaty;
import org.ccm.consent.OtherTreatyStanding;
import org.ccm.consent.OtherTreatyStatus;
import org.ccm.time.Certainty;
import org.ccm.time.Occurrence;

/** The States Parties to the Anti-Personnel Mine Ban Convention. */
final class MineBanFile implements RecordFile {

    private final List<OtherTreatyStanding> rows;

    MineBanFile(List<OtherTreatyStanding> standings) {
        this.rows = standings.stream()
                .filter(row -> row.treaty() == OtherTreaty.APMBC && row.status() != OtherTreatyStatus.SIGNATORY)
                .filter(row -> row.status() == OtherTreatyStatus.PARTY
                        || row.withdrawalEffectiveOn().isPresent())
                .toList();
    }

    @Override
    public void show(Moment moment, Consumer<Shown> shown) {
        for (OtherTreatyStanding row : rows) {
            Optional<Certainty> consented = consented(row, moment);
            if (consented.isPresent() && !moment.shows(row.withdrawalEffectiveOn())) {
                shown.accept(new MineBanParty(
                        row.state(), consented.get().and(row.confidence().certainty()), row));
            }
        }
    }

    /** Of a party whose day of consent is not known it is not established since when it is one. */
    private static Optional<Certainty> consented(OtherTreatyStanding row, Moment moment) {
        if (row.consentedOn().isEmpty()) {
            return row.status() == OtherTreatyStatus.PARTY ? Optional.of(Certainty.UNVERIFIED) : Optional.empty();
        }
        return row.consentedOn()
                .map(moment::occurrence)
                .filter(occurrence -> occurrence != Occurrence.NOT_YET)
                .map(Occurrence::certainty);
    }

    @Override
    public void changeDays(Consumer<LocalDate> days) {
        for (OtherTreatyStanding row : rows) {
            row.consentedOn().ifPresent(period -> {
                days.accept(period.first());
                days.accept(period.last());
            });
            row.withdrawalEffectiveOn().ifPresent(days);
        }
    }
}
