package org.ccm.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.ccm.knownanswers.Reference;
import org.ccm.state.StateCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GroupGapTest {

    private static GroupGap on(String day, String group) {
        return Figures.of(Reference.on(day).assessment()).groupGap(group).orElseThrow();
    }

    @Test
    void in_South_East_Asia_the_gap_was_significant() {
        GroupGap asean = on("2019-11-20", "ASEAN");
        assertThat(asean.members()).isEqualTo(10);
        assertThat(asean.statesParties()).containsExactly(StateCode.of("LAO"), StateCode.of("PHL"));
        assertThat(asean.signatories()).containsExactly(StateCode.of("IDN"));
        assertThat(asean.outside()).hasSize(7);
        assertThat(asean.gap()).isEqualTo(8);
    }

    @Test
    void Africa_had_the_highest_number_of_signatories() {
        assertThat(Figures.of(Reference.on("2019-11-20").assessment()).groupGaps())
                .filteredOn(gap -> gap.kind() == GroupGap.Kind.UN_REGION)
                .filteredOn(gap -> gap.signatories().size() >= 10)
                .extracting(GroupGap::name)
                .containsExactly("Africa");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-10-25, ASEAN, 10",
        "2025-10-26, ASEAN, 11", // the first day of Timor-Leste
        "2020-01-31, EU, 28", // the last day of the United Kingdom
        "2020-02-01, EU, 27",
        "2009-01-01, CARICOM, 14" // memberships without dates always hold
    })
    void members_are_those_of_the_day(String day, String group, int members) {
        assertThat(on(day, group).members()).isEqualTo(members);
    }

    @Test
    void a_member_that_has_withdrawn_counts_as_nothing_but_a_member() {
        GroupGap before = on("2025-03-05", "EU");
        GroupGap after = on("2025-03-06", "EU");
        assertThat(after.withdrawn()).containsExactly(StateCode.of("LTU"));
        assertThat(after.members()).isEqualTo(before.members());
        assertThat(after.gap()).isEqualTo(before.gap());
        assertThat(after.statesParties()).hasSize(before.statesParties().size() - 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2008-12-03", "2019-11-20", "2026-02-20"})
    void every_State_is_in_one_UN_region_and_in_one_list_there(String day) {
        List<StateCode> states = Figures.of(Reference.on(day).assessment()).groupGaps().stream()
                .filter(gap -> gap.kind() == GroupGap.Kind.UN_REGION)
                .flatMap(gap -> Stream.of(gap.statesParties(), gap.signatories(), gap.outside(), gap.withdrawn()))
                .flatMap(List::stream)
                .toList();
        assertThat(states).doesNotHaveDuplicates().hasSize(197);
    }

    @Test
    void regions_stand_before_regional_groups_and_organizations() {
        assertThat(Figures.of(Reference.on("2019-11-20").assessment()).groupGaps())
                .extracting(GroupGap::kind)
                .isSorted()
                .extracting(GroupGap.Kind::word)
                .contains("un-region", "regional-group", "organization");
    }
}
