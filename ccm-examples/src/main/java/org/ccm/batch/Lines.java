package org.ccm.batch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The lines of a stream with their numbers, one after the other; blank ones are counted and passed over. */
final class Lines implements Iterator<Lines.Line> {

    /** So long a line is read; whoever needs more has probably forgotten the line ends. */
    static final int LONGEST = 1_000_000;

    /**
     * A line.
     *
     * @param number from 1
     * @param text what stands in it
     * @param problem why it could not be read; then the text is empty
     */
    record Line(long number, String text, Optional<ScenarioLineException> problem) {}

    private final InputStream in;
    private long number;
    private boolean ended;
    private @Nullable Line next;

    /** Reads a stream that is buffered. */
    Lines(InputStream in) {
        this.in = in;
    }

    @Override
    public boolean hasNext() {
        while (next == null && !ended) {
            Line line = read();
            next = line.problem().isEmpty() && line.text().isBlank() ? null : line;
        }
        return next != null;
    }

    @Override
    public Line next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Line line = next;
        next = null;
        return line;
    }

    private Line read() {
        number++;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        long length = 0;
        try {
            int one = in.read();
            while (one != '\n' && one != -1) {
                if (++length <= LONGEST) {
                    bytes.write(one);
                }
                one = in.read();
            }
            ended = one == -1;
        } catch (IOException e) {
            throw new UncheckedIOException("line " + number + " cannot be read: " + e.getMessage(), e);
        }
        return length > LONGEST
                ? unreadable(
                        "the line is longer than " + LONGEST + " bytes.",
                        "Maybe each scenario needs a line of its own?")
                : text(bytes.toByteArray());
    }

    private Line text(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            // The mark with which some editors begin a file says nothing.
            return new Line(
                    number, number == 1 && text.startsWith("\ufeff") ? text.substring(1) : text, Optional.empty());
        } catch (CharacterCodingException e) {
            return unreadable("the line is not UTF-8.", "Maybe save the file as UTF-8?");
        }
    }

    private Line unreadable(String rule, String hint) {
        return new Line(number, "", Optional.of(new ScenarioLineException(rule, 0, hint)));
    }
}
