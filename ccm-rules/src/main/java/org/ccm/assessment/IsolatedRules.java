package org.ccm.assessment;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ccm.assessment.IsolatedProcess.Answer;
import org.ccm.language.LimitExceeded;
import org.ccm.language.RuleFailure;
import org.ccm.register.Register;
import org.jspecify.annotations.Nullable;

/**
 * The rules of analysts in a process of their own, seen from this one. The process is started when it is first asked,
 * and anew after it was ended.
 */
final class IsolatedRules implements AutoCloseable {

    /** A Java process has to start, and to compile the rules. */
    private static final Duration START = Duration.ofSeconds(60);

    private static final String ERRORS = "errors.txt";

    private static final int MOST_CONCLUSIONS = 1_000_000;

    private record Running(Process process, DataInputStream in, DataOutputStream out, Register register, Path folder) {}

    private final Rulebook rulebook;
    private final Isolation isolation;
    private final Class<?> program;
    private boolean closed;
    private @Nullable Running running;

    IsolatedRules(Rulebook rulebook, Isolation isolation) {
        this(rulebook, isolation, IsolatedProcess.class);
    }

    /**
     * The rules of a rulebook.
     *
     * @param program what runs in the process
     */
    IsolatedRules(Rulebook rulebook, Isolation isolation, Class<?> program) {
        this.program = program;
        this.rulebook = rulebook;
        this.isolation = isolation;
    }

    /** What the rules conclude of a day, with what was known on another. */
    synchronized List<IsolatedConclusion> conclusions(Register register, LocalDate day, LocalDate known) {
        if (closed) {
            throw new IllegalStateException("the rulebook is closed. Maybe it was used outside of its try block?");
        }
        try {
            Running process = running(register);
            process.out().writeBoolean(true);
            process.out().writeLong(day.toEpochDay());
            process.out().writeLong(known.toEpochDay());
            process.out().flush();
            return within(isolation.time().plusSeconds(2), () -> answer(process.in()));
        } catch (IOException e) {
            throw ended(e);
        } catch (RuntimeException e) {
            // After a failure nothing can be read from the memory there: the next day gets a fresh process.
            end();
            throw e;
        }
    }

    private Running running(Register register) throws IOException {
        Running process = running;
        if (process != null && process.register() == register) {
            return process;
        }
        end();
        Running started = start(register);
        running = started;
        IsolatedSettings settings = new IsolatedSettings(
                rulebook.parameters(),
                rulebook.limits().withTime(shorter(rulebook.limits().time(), isolation.time())),
                rulebook.files(),
                register == Register.reference() ? "" : started.folder().toString());
        within(START, () -> {
            settings.writeTo(started.out());
            return true;
        });
        within(START, () -> {
            if (started.in().readByte() != Answer.READY.ordinal()) {
                throw new IOException("the process of isolated rules does not say that it is ready");
            }
            return true;
        });
        return started;
    }

    private Running start(Register register) throws IOException {
        Path folder = Files.createTempDirectory("ccm-isolated");
        if (register != Register.reference()) {
            register.writeTo(folder);
        }
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + isolation.megabytes() + "m",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        absolute(System.getProperty("java.class.path")),
                        program.getName())
                .directory(folder.toFile())
                .redirectError(folder.resolve(ERRORS).toFile());
        builder.environment().clear();
        Process process = builder.start();
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        DataInputStream in = new DataInputStream(new BufferedInputStream(process.getInputStream()));
        return new Running(process, in, out, register, folder);
    }

    private List<IsolatedConclusion> answer(DataInputStream in) throws IOException {
        int answer = in.readByte();
        if (answer == Answer.CONCLUSIONS.ordinal()) {
            int number = Frame.count(in, MOST_CONCLUSIONS);
            List<IsolatedConclusion> conclusions = new ArrayList<>();
            for (int i = 0; i < number; i++) {
                conclusions.add(IsolatedConclusion.readFrom(in));
            }
            return conclusions;
        }
        String rule = Frame.read(in);
        String message = Frame.read(in);
        if (answer == Answer.FAILURE.ordinal()) {
            throw new RuleFailure(rule, message);
        }
        throw message.isEmpty() ? late(rule) : new LimitExceeded(rule, message);
    }

    private interface Reading<T> {
        T read() throws IOException;
    }

    /** Reads from the process, which is ended if it does not answer in time. */
    private <T> T within(Duration longest, Reading<T> reading) throws IOException {
        CompletableFuture<T> answer = CompletableFuture.supplyAsync(() -> {
            try {
                return reading.read();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        try {
            return answer.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            end();
            throw late("");
        } catch (InterruptedException e) {
            end();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the assessment was interrupted while isolated rules were at work", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UncheckedIOException io) {
                throw io.getCause();
            }
            if (e.getCause() instanceof RuntimeException known) {
                throw known;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    private LimitExceeded late(String rule) {
        return new LimitExceeded(
                rule,
                (rule.isEmpty() ? "a rule" : "rule \"" + rule + "\"") + " did not come back within "
                        + isolation.time().toMillis()
                        + " ms; its process was ended. Maybe the limit is too low for this machine?");
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    /** The process runs in a directory of its own, where relative paths lead nowhere. */
    private static String absolute(String classPath) {
        return Arrays.stream(classPath.split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** The first thing that the process said of its end, if it did. */
    private String lastWords() {
        Running process = running;
        if (process == null) {
            return "";
        }
        try (Stream<String> lines = Files.lines(process.folder().resolve(ERRORS))) {
            return lines.filter(line -> line.contains("rror") || line.contains("xception"))
                    .findFirst()
                    .map(line -> " It said: " + line.strip() + ".")
                    .orElse("");
        } catch (IOException e) {
            return "";
        }
    }

    private LimitExceeded ended(IOException cause) {
        String words = lastWords();
        end();
        return new LimitExceeded(
                "",
                "the process of isolated rules ended without an answer." + words
                        + " Maybe the rules needed more memory than "
                        + isolation.megabytes() + " MB"
                        + (cause instanceof EOFException ? "" : ": " + cause.getMessage())
                        + "?");
    }

    /** Ends the process for good. */
    @Override
    public synchronized void close() {
        closed = true;
        end();
    }

    private void end() {
        Running process = running;
        running = null;
        if (process != null) {
            process.process().destroyForcibly();
            delete(process.folder());
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            // The folder is among those that the machine cleans up itself.
        }
    }
}
