package org.ccm.register;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a file of text: UTF-8, with or without a byte order mark, ended by LF, CR LF or CR. Never more than
 * {@value #LARGEST} bytes are read, whatever the file holds.
 */
final class TextFile {

    /** The largest file that is read, in bytes: a hundred times the largest of the reference register. */
    static final int LARGEST = 16 * 1024 * 1024;

    /** The longest line that is read, in characters. */
    static final int LONGEST_LINE = 64 * 1024;

    private final String text;
    private int next;
    private int line;

    private TextFile(String text) {
        this.text = text;
    }

    /** Reads a file; or returns null, after the reading was told what is wrong with the file as a whole. */
    static @Nullable TextFile read(String file, InputStream in, Reading reading) throws IOException {
        byte[] bytes = in.readNBytes(LARGEST + 1);
        int begin = bytes.length > 2 && bytes[0] == (byte) 0xef && bytes[1] == (byte) 0xbb && bytes[2] == (byte) 0xbf
                ? 3
                : 0;
        String text = lineBreaks(new String(bytes, begin, bytes.length - begin, StandardCharsets.UTF_8));
        Problem problem = problem(file, text, bytes, begin);
        if (problem != null) {
            reading.add(problem);
            return null;
        }
        return new TextFile(text);
    }

    private static @Nullable Problem problem(String file, String text, byte[] bytes, int begin) {
        Problem longLine = longLine(file, text);
        if (longLine != null) {
            return longLine;
        }
        if (bytes.length > LARGEST) {
            return Problem.ofFile(file, "the file is larger than " + LARGEST + " bytes, the most that is read.", "");
        }
        if (text.isBlank()) {
            return Problem.ofFile(file, "the file is empty; it needs at least the header.", "");
        }
        if (text.indexOf('\ufffd') >= 0) {
            int bad = firstBadByte(bytes, begin);
            if (bad >= 0) {
                return notUtf8(file, bytes, begin, bad);
            }
        }
        int control = controlCharacter(bytes);
        if (control >= 0) {
            boolean nul = bytes[control] == 0;
            return ofByte(
                    file,
                    bytes,
                    begin,
                    control,
                    nul ? " is a NUL byte." : " is a control character.",
                    nul ? "Maybe the file was saved as UTF-16, or is no text?" : "");
        }
        return null;
    }

    private static @Nullable Problem longLine(String file, String text) {
        int line = 1;
        int from = 0;
        while (from <= text.length()) {
            int to = text.indexOf('\n', from);
            int end = to < 0 ? text.length() : to;
            if (end - from > LONGEST_LINE) {
                return Problem.ofLine(
                        file,
                        line,
                        "the line is longer than " + LONGEST_LINE + " characters, the most that is read.",
                        "Maybe a line break is missing?");
            }
            from = end + 1;
            line++;
        }
        return null;
    }

    private static Problem notUtf8(String file, byte[] bytes, int begin, int bad) {
        boolean utf16 = bad == 0 && bytes.length > 1 && (bytes[1] == (byte) 0xfe || bytes[1] == (byte) 0xff);
        return ofByte(
                file,
                bytes,
                begin,
                bad,
                String.format(", byte 0x%02x, is not UTF-8.", bytes[bad]),
                "Maybe the file was saved as " + (utf16 ? "UTF-16?" : "Windows-1252?"));
    }

    private static Problem ofByte(String file, byte[] bytes, int begin, int place, String rule, String hint) {
        String before = lineBreaks(new String(bytes, begin, place - begin, StandardCharsets.UTF_8));
        int line = 1;
        for (int i = before.indexOf('\n'); i >= 0; i = before.indexOf('\n', i + 1)) {
            line++;
        }
        int character = before.length() - before.lastIndexOf('\n');
        return Problem.ofLine(file, line, "character " + character + " of the line" + rule, hint);
    }

    private static String lineBreaks(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** Place of the first byte that is not UTF-8, or -1. */
    private static int firstBadByte(byte[] bytes, int begin) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes, begin, bytes.length - begin);
        CharBuffer out = CharBuffer.allocate(8192);
        CoderResult result = CoderResult.OVERFLOW;
        while (result.isOverflow()) {
            out.clear();
            result = decoder.decode(in, out, true);
        }
        return result.isError() ? in.position() : -1;
    }

    /** Place of the first control character other than line breaks and tabs, or -1; bytes are quicker than characters. */
    private static int controlCharacter(byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            byte b = bytes[i];
            if (b < ' ' && b >= 0 && b != '\n' && b != '\r' && b != '\t' || b == 0x7f) {
                return i;
            }
        }
        return -1;
    }

    /** The next line that is not empty, or null after the last. */
    @Nullable String nextLine() {
        while (next < text.length()) {
            int to = text.indexOf('\n', next);
            int end = to < 0 ? text.length() : to;
            String found = text.substring(next, end);
            next = end + 1;
            line++;
            if (!found.isEmpty()) {
                return found;
            }
        }
        return null;
    }

    /** Number of the line that {@link #nextLine} returned last, counted from 1. */
    int line() {
        return line;
    }
}
