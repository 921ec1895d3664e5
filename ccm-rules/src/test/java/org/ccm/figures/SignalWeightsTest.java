package org.ccm.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignalWeightsTest {

    @TempDir
    private Path directory;

    private Path file(String text) throws IOException {
        return Files.writeString(directory.resolve("mine.csv"), text);
    }

    @Test
    void every_signal_has_a_standard_weight_that_says_why() {
        assertThat(SignalWeights.standard().all())
                .containsOnlyKeys(SignalName.values())
                .allSatisfy((signal, weight) -> assertThat(weight.why()).isNotBlank());
    }

    @Test
    void a_workshop_weighs_less_than_a_meeting_and_a_weak_commitment_less_than_a_firm_one() {
        SignalWeights weights = SignalWeights.standard();
        assertThat(weights.of(SignalName.ATTENDED_WORKSHOP)).isLessThan(weights.of(SignalName.ATTENDED_AS_OBSERVER));
        assertThat(weights.of(SignalName.WEAK_COMMITMENT)).isLessThan(weights.of(SignalName.COMMITMENT));
        assertThat(weights.of(SignalName.LATEST_RESERVATION)).isLessThan(weights.of(SignalName.EARLIER_RESERVATION));
    }

    @Test
    void a_file_changes_the_weights_it_names() throws IOException {
        SignalWeights weights =
                SignalWeights.load(file("signal,weight,why\nattended-workshop,3,\"the year, as it was\"\n"));
        assertThat(weights.weight(SignalName.ATTENDED_WORKSHOP))
                .isEqualTo(new SignalWeights.Weight(3, "the year, as it was"));
        assertThat(weights.of(SignalName.COMMITMENT))
                .isEqualTo(SignalWeights.standard().of(SignalName.COMMITMENT));
    }

    @Test
    void the_standard_weights_stay_as_they_are() throws IOException {
        int before = SignalWeights.standard().of(SignalName.COMMITMENT);
        SignalWeights.load(file("signal,weight,why\ncommitment,77,test\n"));
        SignalWeights.standard().with(SignalName.COMMITMENT, 78, "test");
        assertThat(SignalWeights.standard().of(SignalName.COMMITMENT)).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "comitment,4,why | mine.csv:2, column signal: \"comitment\" is no signal. Maybe commitment?",
                "xyz,4,why | mine.csv:2, column signal: \"xyz\" is no signal. Maybe one of vote-in-favour,",
                "commitment,1001,why | column weight: \"1001\" does not lie between -1000 and 1000. Maybe a digit",
                "commitment,-2147483648,why | does not lie between -1000 and 1000. Maybe a digit",
                "commitment,four,why | mine.csv:2, column weight: \"four\" is no whole number. Maybe 1, or -1",
                "commitment,4, | mine.csv:2, column why: a weight says why. Maybe",
                "commitment,4 | mine.csv:2: the row has not three cells. Maybe",
                "commitment,4,a,b | mine.csv:2: the row has not three cells. Maybe"
            })
    void a_row_that_breaks_a_rule_is_named_with_its_line(String row, String message) throws IOException {
        Path file = file("signal,weight,why\n" + row + "\n");
        assertThatThrownBy(() -> SignalWeights.load(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    @Test
    void all_problems_are_told_at_once() throws IOException {
        Path file = file("signal,weight\ncommitment,4,why\ncommitment,5,why\nshift,x,\n");
        assertThatThrownBy(() -> SignalWeights.load(file))
                .hasMessageContaining("mine.csv:1: the header is not signal,weight,why.")
                .hasMessageContaining("mine.csv:3, column signal: \"commitment\" has a weight already.")
                .hasMessageContaining("mine.csv:4, column signal: \"shift\" is no signal.");
    }

    @Test
    void problems_can_be_read_one_by_one() throws IOException {
        Path file = file("signal,weight,why\ncommitment,x,\n");
        assertThatThrownBy(() -> SignalWeights.load(file))
                .isInstanceOfSatisfying(WeightsException.class, broken -> assertThat(broken.problems())
                        .extracting(problem -> problem.file()
                                + problem.line().getAsInt()
                                + problem.column().orElseThrow())
                        .containsExactly("mine.csv2why", "mine.csv2weight"));
    }

    @Test
    void an_empty_file_is_a_problem() throws IOException {
        Path file = file("");
        assertThatThrownBy(() -> SignalWeights.load(file))
                .hasMessageContaining("mine.csv: the file is empty. Maybe begin with a line signal,weight,why?");
    }

    @Test
    void semicolons_are_a_problem() throws IOException {
        Path file = file("signal;weight;why\n");
        assertThatThrownBy(() -> SignalWeights.load(file))
                .hasMessageContaining("Maybe the cells are separated by something else than commas?");
    }

    @Test
    void the_mark_that_spreadsheets_write_first_is_passed_over() throws IOException {
        SignalWeights weights = SignalWeights.load(file("\ufeffsignal,weight,why\ncommitment,5,test\n"));
        assertThat(weights.of(SignalName.COMMITMENT)).isEqualTo(5);
    }

    @Test
    void an_open_quotation_mark_is_a_problem() throws IOException {
        Path file = file("signal,weight,why\ncommitment,4,\"" + "x".repeat(20_000_000) + "\n");
        assertThatThrownBy(() -> SignalWeights.load(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Maybe a quotation mark is missing?");
    }

    @Test
    void a_file_that_is_not_there_or_not_UTF_8_is_told() throws IOException {
        assertThatThrownBy(() -> SignalWeights.load(directory.resolve("none.csv")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("none.csv cannot be read. Maybe");
        Path latin = Files.write(
                directory.resolve("latin.csv"), new byte[] {'s', 'i', 'g', 'n', 'a', 'l', (byte) 0xe9, ',', '\n'});
        assertThatThrownBy(() -> SignalWeights.load(latin))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("Maybe the file is not there, or not UTF-8?");
    }
}
