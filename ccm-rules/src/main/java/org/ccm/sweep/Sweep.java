package org.ccm.sweep;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A map over many inputs: each is answered by itself on some thread, and the results come in the order of the inputs, as
 * from a plain loop. Only a few inputs more than there are threads are under way at a time, so that memory does not grow
 * with their number. Immutable; it holds no thread between two calls.
 *
 * <pre>{@code
 * List<Integer> parties = Sweep.onAllCores().map(scenarios, scenario ->
 *         Figures.of(scenario.outcome(rulebook, register).assessment()).partyCounts().byDeposit());
 * }</pre>
 *
 * <p>The function must not keep anything from one input to the next. Registers, rulebooks, assessments, changes and
 * scenarios can be shared by all: they are immutable or thread-safe.
 *
 * @param threads how many inputs are answered at a time
 */
public record Sweep(int threads) {

    /** So many inputs a thread are taken ahead, for the others to go on while one takes long. */
    private static final int AHEAD = 4;

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if there is not at least one thread
     */
    public Sweep {
        if (threads < 1) {
            throw new IllegalArgumentException(threads + " threads cannot do anything. Maybe 1?");
        }
    }

    /** As many threads as the machine has cores for this process. */
    public static Sweep onAllCores() {
        return new Sweep(Runtime.getRuntime().availableProcessors());
    }

    /** So many threads. */
    public static Sweep on(int threads) {
        return new Sweep(threads);
    }

    /**
     * The results for some inputs, in their order.
     *
     * @throws RuntimeException what the function threw for the first input, in their order, for which it threw something;
     *     inputs that were not begun by then are left
     */
    public <I, R> List<R> map(Collection<? extends I> inputs, Function<? super I, ? extends R> function) {
        List<R> results = new ArrayList<>(inputs.size());
        run(inputs.iterator(), function, results::add);
        return results;
    }

    /**
     * Hands the results for some inputs on, in their order, each as soon as it and all before it are there.
     *
     * @param inputs asked for the next one on the calling thread, when there is a place for it; while that takes, no result
     *     is handed on
     * @param function called on other threads
     * @param results called on the calling thread
     * @throws RuntimeException what the function threw for the first input, in their order, for which it threw something;
     *     the results before it have been handed on. What inputs or results throw comes through too. Either way nothing is
     *     under way any more
     * @throws CancellationException if the calling thread is interrupted; it stays so
     */
    public <I, R> void run(
            Iterator<? extends I> inputs, Function<? super I, ? extends R> function, Consumer<? super R> results) {
        ExecutorService workers = Executors.newFixedThreadPool(threads, daemons());
        Deque<Future<R>> underWay = new ArrayDeque<>();
        boolean finished = false;
        try {
            while (inputs.hasNext() || !underWay.isEmpty()) {
                while (underWay.size() < threads * (long) AHEAD && inputs.hasNext()) {
                    I input = inputs.next();
                    underWay.add(workers.submit(() -> function.apply(input)));
                    handOn(underWay, results);
                }
                if (!underWay.isEmpty()) {
                    results.accept(result(underWay.remove()));
                }
            }
            finished = true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("the sweep was interrupted");
        } finally {
            end(workers, finished);
        }
    }

    /** What is ready need not wait until as many inputs are under way as can be. */
    private static <R> void handOn(Deque<Future<R>> underWay, Consumer<? super R> results) throws InterruptedException {
        while (!underWay.isEmpty() && underWay.element().isDone()) {
            results.accept(result(underWay.remove()));
        }
    }

    private static <R> R result(Future<R> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            if (cause instanceof RuntimeException refused) {
                throw refused;
            }
            // A function throws nothing else.
            throw (Error) cause;
        }
    }

    /** After a failure waits for what is under way, so that nothing goes on behind the caller's back. */
    private static void end(ExecutorService workers, boolean finished) {
        if (finished) {
            workers.shutdown();
            return;
        }
        workers.shutdownNow();
        boolean interrupted = Thread.interrupted();
        try {
            workers.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            interrupted = true;
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Threads that do not keep a program alive that is to end. */
    private static ThreadFactory daemons() {
        AtomicInteger number = new AtomicInteger();
        return work -> {
            Thread thread = new Thread(work, "sweep-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }
}
