package org.ccm.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AllocationTest {

    @Test
    void what_is_allocated_is_measured() {
        List<byte[]> kept = new ArrayList<>();
        assertThat(Allocation.least(3, () -> kept.add(new byte[1_000_000]))).isBetween(1_000_000L, 1_010_000L);
        assertThat(kept).hasSize(3);
    }

    @Test
    void the_time_with_the_least_counts() {
        List<byte[]> kept = new ArrayList<>();
        assertThat(Allocation.least(3, () -> kept.add(new byte[kept.size() == 1 ? 10 : 1_000_000])))
                .isLessThan(10_000);
    }
}
