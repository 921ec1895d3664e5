package org.ccm.assessment;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ccm.engine.Justification;
import org.ccm.engine.WorkingMemory;
import org.ccm.finding.OwnFinding;
import org.ccm.language.LimitExceeded;
import org.ccm.language.RuleFailure;
import org.ccm.language.RuleSource;
import org.ccm.register.Register;

/** The process in which isolated rules run: it is told the rules once, and answers day by day what they conclude. */
final class IsolatedProcess {

    /** Before each answer: what follows. */
    enum Answer {
        /** The process is ready. */
        READY,
        /** Conclusions. */
        CONCLUSIONS,
        /** A rule spent more than it may: its name and a sentence. */
        LIMIT,
        /** A rule could not be applied: its name and a sentence. */
        FAILURE
    }

    private final DataInputStream in;
    private final DataOutputStream out;

    private IsolatedProcess(DataInputStream in, DataOutputStream out) {
        this.in = in;
        this.out = out;
    }

    /** Reads what to do from standard input and answers on standard output until that ends. */
    public static void main(String[] arguments) throws IOException {
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        // Nothing but answers goes out.
        System.setOut(System.err);
        new IsolatedProcess(new DataInputStream(new BufferedInputStream(System.in)), out).serve();
    }

    private void serve() throws IOException {
        IsolatedSettings settings = IsolatedSettings.readFrom(in);
        RuleSource[] sources =
                settings.files().stream().map(RuleSource.Content::asSource).toArray(RuleSource[]::new);
        Register register =
                settings.register().isEmpty() ? Register.reference() : Register.load(Path.of(settings.register()));
        try (Rulebook rulebook = Rulebook.standard()
                        .with(settings.parameters())
                        .plus(sources)
                        .with(settings.limits());
                WorkingMemory memory = rulebook.open()) {
            out.writeByte(Answer.READY.ordinal());
            out.flush();
            while (in.readBoolean()) {
                LocalDate day = LocalDate.ofEpochDay(in.readLong());
                LocalDate known = LocalDate.ofEpochDay(in.readLong());
                answer(rulebook, register, memory, day, known, settings.limits().time());
                out.flush();
            }
        }
    }

    private void answer(
            Rulebook rulebook,
            Register register,
            WorkingMemory memory,
            LocalDate day,
            LocalDate known,
            Duration longest)
            throws IOException {
        Watch watch = Watch.over(longest, this::late);
        try {
            memory.show(rulebook.facts(register, day, known), day);
        } catch (LimitExceeded e) {
            fail(Answer.LIMIT, e.rule(), e.getMessage());
            return;
        } catch (RuleFailure e) {
            fail(Answer.FAILURE, e.rule(), e.getMessage());
            return;
        } finally {
            watch.close();
        }
        List<IsolatedConclusion> conclusions = conclusions(memory);
        out.writeByte(Answer.CONCLUSIONS.ordinal());
        out.writeInt(conclusions.size());
        for (IsolatedConclusion conclusion : conclusions) {
            conclusion.writeTo(out);
        }
    }

    private static List<IsolatedConclusion> conclusions(WorkingMemory memory) {
        List<IsolatedConclusion> conclusions = new ArrayList<>();
        for (OwnFinding finding : memory.all(OwnFinding.class)) {
            for (Justification justification : memory.justifications(finding)) {
                conclusions.add(new IsolatedConclusion(
                        justification.rule().id(),
                        finding,
                        justification.matched().stream().map(Object::toString).toList()));
            }
        }
        return conclusions;
    }

    /** A rule that does not come back is named, as far as it can be told; then the process ends. */
    private void late(String rule) {
        try {
            fail(Answer.LIMIT, rule, "");
            out.flush();
        } catch (IOException e) {
            // Whoever asked has gone.
        }
        Runtime.getRuntime().halt(1);
    }

    private void fail(Answer answer, String rule, String message) throws IOException {
        out.writeByte(answer.ordinal());
        Frame.write(out, rule);
        Frame.write(out, message);
    }
}
