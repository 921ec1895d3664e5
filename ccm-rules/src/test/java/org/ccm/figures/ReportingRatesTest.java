package org.ccm.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalInt;
import org.ccm.knownanswers.Reference;
import org.ccm.provision.Duty;
import org.ccm.source.Confidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportingRatesTest {

    private static final ReportingRates MINUTES =
            Figures.of(Reference.on("2019-11-20").assessment()).reportingRates();

    @Test
    void initial_reports_are_received_missing_or_unverified() {
        ReportingRate initial = MINUTES.initial().orElseThrow();
        assertThat(initial.due()).isEqualTo(104);
        assertThat(initial.received()).isEqualTo(new Tally(95, 0));
        assertThat(initial.missing()).isEqualTo(new Tally(8, 1)); // the one is Guinea-Bissau, of the draft
        assertThat(initial.share()).isEqualTo(95 / 104.0);
    }

    @Test
    void annual_reports_are_counted_by_the_calendar_year_they_cover() {
        ReportingRate annual = MINUTES.annual(2018).orElseThrow();
        assertThat(annual.reportingYear()).isEqualTo(OptionalInt.of(2018));
        assertThat(annual.missing().established()).isEqualTo(3); // NER, PRY and ZAF are listed as missing
        assertThat(MINUTES.annual(2019)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2013-01-01", "2019-11-20", "2026-02-20"})
    void the_regions_add_up_to_the_whole(String day) {
        ReportingRates rates = Figures.of(Reference.on(day).assessment()).reportingRates();
        assertThat(rates.rates())
                .filteredOn(rate -> rate.region().isEmpty())
                .isNotEmpty()
                .allSatisfy(whole -> assertThat(rates.rates())
                        .filteredOn(rate -> rate.region().isPresent()
                                && rate.duty() == whole.duty()
                                && rate.reportingYear().equals(whole.reportingYear()))
                        .extracting(ReportingRate::due)
                        .satisfies(parts -> assertThat(
                                        parts.stream().mapToInt(part -> part).sum())
                                .isEqualTo(whole.due())));
    }

    @Test
    void a_region_has_rates_of_its_own() {
        assertThat(MINUTES.initial("Africa").orElseThrow().due()).isEqualTo(32);
        assertThat(MINUTES.annual(2018, "Africa").orElseThrow().region()).isEqualTo(Optional.of("Africa"));
        assertThat(MINUTES.initial("Atlantis")).isEmpty();
    }

    @Test
    void a_report_counts_from_its_due_date_on_even_when_it_was_received_before() {
        SmallRegister register = SmallRegister.ofStateParty().initialReport("2012-05-01", Confidence.SINGLE);
        assertThat(register.on("2012-09-27").reportingRates().initial()).isEmpty();
        assertThat(register.on("2012-09-28")
                        .reportingRates()
                        .initial()
                        .orElseThrow()
                        .received())
                .isEqualTo(new Tally(1, 0));
    }

    @Test
    void a_receipt_without_a_source_is_received_and_unverified() {
        ReportingRates rates = SmallRegister.ofStateParty()
                .initialReport("2012-05-01", Confidence.UNSOURCED)
                .on("2013-01-01")
                .reportingRates();
        assertThat(rates.initial().orElseThrow().received()).isEqualTo(new Tally(0, 1));
    }

    @Test
    void a_State_that_has_left_is_in_no_rate() {
        assertThat(Figures.of(Reference.on("2025-03-05").assessment())
                        .reportingRates()
                        .initial("Europe")
                        .orElseThrow()
                        .due())
                .isEqualTo(1
                        + Figures.of(Reference.on("2025-03-06").assessment())
                                .reportingRates()
                                .initial("Europe")
                                .orElseThrow()
                                .due());
    }

    @Test
    void the_rates_speak_of_reports_only() {
        assertThat(MINUTES.rates())
                .extracting(ReportingRate::duty)
                .containsOnly(Duty.INITIAL_REPORT, Duty.ANNUAL_REPORT);
    }
}
