package org.ccm.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** A sweep is a map. */
class SweepTest {

    private static List<Integer> numbers(int count) {
        return IntStream.range(0, count).boxed().toList();
    }

    @Property(tries = 100)
    void the_results_are_those_of_a_plain_loop_in_its_order(
            @ForAll List<Integer> inputs, @ForAll @IntRange(min = 1, max = 9) int threads) {
        assertThat(Sweep.on(threads).map(inputs, input -> input * 3L))
                .isEqualTo(inputs.stream().map(input -> input * 3L).toList());
    }

    @Test
    void an_input_that_takes_long_keeps_its_place() {
        assertThat(Sweep.on(3).map(numbers(30), input -> {
                    pause(input % 7 == 0 ? 20 : 0);
                    return input;
                }))
                .isEqualTo(numbers(30));
    }

    @Test
    void as_many_inputs_as_there_are_threads_are_answered_at_a_time() {
        CyclicBarrier together = new CyclicBarrier(5);

        assertThat(Sweep.on(5).map(numbers(10), input -> {
                    try {
                        together.await(30, TimeUnit.SECONDS);
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                    return input;
                }))
                .hasSize(10);
    }

    @Test
    void no_more_inputs_are_taken_than_a_few_for_each_thread() {
        AtomicInteger taken = new AtomicInteger();
        AtomicInteger handedOn = new AtomicInteger();
        List<Integer> waiting = new ArrayList<>();
        Iterator<Integer> inputs = IntStream.range(0, 100_000)
                .map(input -> taken.incrementAndGet())
                .iterator();

        Sweep.on(2).run(inputs, input -> input, result -> {
            waiting.add(taken.get() - handedOn.getAndIncrement());
        });

        assertThat(waiting).hasSize(100_000).allMatch(most -> most <= 8);
    }

    @Test
    void what_is_thrown_for_an_input_comes_through_after_the_results_before_it_and_ends_the_sweep() {
        List<Integer> results = new ArrayList<>();
        AtomicInteger begun = new AtomicInteger();

        assertThatThrownBy(() -> Sweep.on(2)
                        .run(
                                numbers(100_000).iterator(),
                                input -> {
                                    begun.incrementAndGet();
                                    if (input >= 50) {
                                        throw new IllegalStateException("input " + input);
                                    }
                                    return input;
                                },
                                results::add))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("input 50");
        assertThat(results).isEqualTo(numbers(50));
        assertThat(begun).hasValueLessThan(100);
    }

    @Test
    void an_error_comes_through_too() {
        assertThatThrownBy(() -> Sweep.on(1).map(numbers(3), input -> {
                    throw new AssertionError("input " + input);
                }))
                .isInstanceOf(AssertionError.class)
                .hasMessage("input 0");
    }

    @Test
    void nothing_is_under_way_once_a_failure_is_told() {
        AtomicInteger underWay = new AtomicInteger();

        assertThatThrownBy(() -> Sweep.on(4).map(numbers(100), input -> {
                    if (input == 0) {
                        throw new IllegalStateException("first");
                    }
                    underWay.incrementAndGet();
                    busy(20);
                    return underWay.decrementAndGet();
                }))
                .hasMessage("first");
        assertThat(underWay).hasValue(0);
    }

    @Test
    void what_the_inputs_and_the_taker_of_results_throw_comes_through() {
        Iterator<Integer> broken = new Iterator<>() {
            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public Integer next() {
                throw new IllegalStateException("no input");
            }
        };

        assertThatThrownBy(() -> Sweep.on(2).run(broken, input -> input, result -> {}))
                .hasMessage("no input");
        assertThatThrownBy(() -> Sweep.on(2).run(numbers(10).iterator(), input -> input, result -> {
                    throw new IllegalStateException("no place");
                }))
                .hasMessage("no place");
    }

    @Test
    void who_is_interrupted_while_waiting_stays_so_and_leaves_nothing_behind() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch stopped = new CountDownLatch(1);
        List<Object> seen = new ArrayList<>();
        Thread caller = new Thread(() -> {
            try {
                Sweep.on(1).map(numbers(3), input -> {
                    begun.countDown();
                    try {
                        Thread.sleep(TimeUnit.MINUTES.toMillis(1));
                    } catch (InterruptedException e) {
                        stopped.countDown();
                    }
                    return input;
                });
            } catch (CancellationException e) {
                seen.add(Thread.currentThread().isInterrupted());
            }
        });

        caller.start();
        begun.await();
        caller.interrupt();
        caller.join();

        assertThat(stopped.getCount()).isZero();
        assertThat(seen).containsExactly(true);
    }

    @Test
    void nothing_in_gives_nothing_out() {
        assertThat(Sweep.onAllCores().map(List.<Integer>of(), input -> input)).isEmpty();
    }

    @Test
    void there_is_at_least_one_thread() {
        assertThat(Sweep.onAllCores().threads()).isPositive();
        assertThatThrownBy(() -> Sweep.on(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("0 threads cannot do anything. Maybe 1?");
    }

    private static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Cannot be interrupted. */
    private static void busy(long milliseconds) {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(milliseconds);
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }
}
