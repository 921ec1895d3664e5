package org.ccm.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Standard output. Once writing to it has failed, it takes no more; a reader that has gone, as in {@code ccm assess |
 * head -1}, is no failure.
 */
final class Pipe extends FilterOutputStream {

    private @Nullable IOException broken;

    Pipe(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        if (broken == null) {
            try {
                out.write(bytes, from, length);
            } catch (IOException e) {
                broken = e;
                // Whoever asks the writer in front can then stop early.
                throw e;
            }
        }
    }

    /** What went wrong, if the reader has not just gone. */
    Optional<String> failure() {
        return Optional.ofNullable(broken)
                .map(exception -> String.valueOf(exception.getMessage()))
                .filter(message -> !message.toLowerCase(Locale.ROOT).contains("pipe"));
    }
}
