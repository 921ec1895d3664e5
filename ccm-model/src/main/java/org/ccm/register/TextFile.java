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
 * A file of text: UTF-8, with or without a byte order mark, ended by LF, CR LF or CR. Never more than
 * {@value #LARGEST} bytes are read, whatever the file holds.
 */
final class TextFile {

    /** The largest file that is read, in bytes: a hundred times the largest of the reference register. */
    static final int LARGEST = 16 * 1024 * 1024;

    /** The longest line that is read, in bytes. */
    static final int LONGEST_LINE = 64 * 1024;

    private TextFile() {}

    /** The text with all lines ended by LF; or null, after the reading was told what is wrong with the file as a whole. */
    static @Nullable String read(String file, InputStream in, Reading reading) throws IOException {
        byte[] bytes = in.readNBytes(LARGEST + 1);
        int begin = bytes.length > 2 && bytes[0] == (byte) 0xef && bytes[1] == (byte) 0xbb && bytes[2] == (byte) 0xbf
                ? 3
                : 0;
        Problem problem = problemOfBytes(file, bytes, begin);
        String text = new String(bytes, begin, bytes.length - begin, StandardCharsets.UTF_8);
        if (problem == null) {
            problem = problemOfText(file, text, bytes, begin);
        }
        if (problem != null) {
            reading.add(problem);
            return null;
        }
        return lineBreaks(text);
    }

    /** One pass over the bytes, which are quicker to look at than characters. */
    private static @Nullable Problem problemOfBytes(String file, byte[] bytes, int begin) {
        int lineBegin = begin;
        for (int i = begin; i < bytes.length; i++) {
            byte b = bytes[i];
            if (b < ' ' && b >= 0 || b == 0x7f) {
                if (b == '\n' || b == '\r') {
                    if (i - lineBegin > LONGEST_LINE) {
                        return longLine(file, bytes, begin, lineBegin);
                    }
                    lineBegin = i + 1;
                } else if (b != '\t') {
                    return control(file, bytes, begin, i);
                }
            }
        }
        if (bytes.length - lineBegin > LONGEST_LINE) {
            return longLine(file, bytes, begin, lineBegin);
        }
        return bytes.length <= LARGEST
                ? null
                : Problem.ofFile(file, "the file is larger than " + LARGEST + " bytes, the most that is read.", "");
    }

    private static @Nullable Problem problemOfText(String file, String text, byte[] bytes, int begin) {
        if (text.isBlank()) {
            return Problem.ofFile(file, "the file is empty; it needs at least the header.", "");
        }
        int bad = text.indexOf('\ufffd') < 0 ? -1 : firstBadByte(bytes, begin);
        return bad < 0 ? null : notUtf8(file, bytes, begin, bad);
    }

    private static Problem longLine(String file, byte[] bytes, int begin, int place) {
        return Problem.ofLine(
                file,
                lineOf(before(bytes, begin, place)),
                "the line is longer than " + LONGEST_LINE + " bytes, the most that is read.",
                "Maybe a line break is missing?");
    }

    private static Problem control(String file, byte[] bytes, int begin, int place) {
        boolean nul = bytes[place] == 0;
        return ofByte(
                file,
                bytes,
                begin,
                place,
                nul ? " is a NUL byte." : " is a control character.",
                nul ? "Maybe the file was saved as UTF-16, or is no text?" : "");
    }

    private static Problem notUtf8(String file, byte[] bytes, int begin, int bad) {
        return ofByte(
                file,
                bytes,
                begin,
                bad,
                String.format(", byte 0x%02x, is not UTF-8.", bytes[bad]),
                "Maybe the file was saved as Windows-1252?");
    }

    private static Problem ofByte(String file, byte[] bytes, int begin, int place, String rule, String hint) {
        String before = before(bytes, begin, place);
        int character = before.length() - before.lastIndexOf('\n');
        return Problem.ofLine(file, lineOf(before), "character " + character + " of the line" + rule, hint);
    }

    private static String before(byte[] bytes, int begin, int place) {
        return lineBreaks(new String(bytes, begin, place - begin, StandardCharsets.UTF_8));
    }

    /** The line on which a text ends. */
    private static int lineOf(String text) {
        int line = 1;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            line++;
        }
        return line;
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
}
