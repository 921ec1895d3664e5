package org.ccm.language;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads a rule file: what it says, as far as its grammar is right, and everything in its grammar that is wrong. What
 * the words mean is not looked at.
 */
final class RuleReader {

    private RuleReader() {}

    /**
     * What was read.
     *
     * @param file empty if the file could not be read at all: too large, not text
     * @param diagnostics everything wrong, in the order of the file; empty if nothing is
     */
    record Result(Optional<RuleFile> file, List<Diagnostic> diagnostics) {}

    /**
     * Reads a file.
     *
     * @param statute whether it is one of the library's own, which may make facts with {@code new}
     */
    static Result read(RuleSource.Content content, boolean statute) {
        if (content.bytes().length > RuleSource.LARGEST) {
            return refused(
                    content.file(),
                    Fault.FILE_TOO_LARGE,
                    String.format(Locale.ROOT, "the file has more than %,d bytes.", RuleSource.LARGEST),
                    "Maybe it is not a rule file, or can be divided?");
        }
        ByteBuffer bytes = ByteBuffer.wrap(content.bytes());
        CharBuffer characters = CharBuffer.allocate(content.bytes().length + 1);
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult result = decoder.decode(bytes, characters, true);
        String decoded = characters.flip().toString();
        int nul = decoded.indexOf('\0');
        if (nul >= 0) {
            return notText(content, decoded.substring(0, nul), "which no text has");
        }
        if (result.isError()) {
            return notText(content, decoded, "which is not UTF-8");
        }
        return read(
                new RuleText(content.file(), decoded.startsWith("\ufeff") ? decoded.substring(1) : decoded), statute);
    }

    private static Result notText(RuleSource.Content content, String before, String why) {
        int offset = before.getBytes(StandardCharsets.UTF_8).length;
        long line = 1 + before.chars().filter(c -> c == '\n').count();
        return refused(
                content.file(),
                Fault.NOT_TEXT,
                String.format(
                        Locale.ROOT,
                        "the file is not a text in UTF-8: byte %,d, in line %,d, is %02X, %s.",
                        offset + 1,
                        line,
                        content.bytes()[offset],
                        why),
                "Maybe it is not a rule file, or is to be saved as UTF-8?");
    }

    private static Result refused(String file, Fault fault, String message, String hint) {
        Problems problems = new Problems(new RuleText(file, ""));
        problems.report(fault, new Span(0, 0), message, hint);
        return new Result(Optional.empty(), problems.diagnostics());
    }

    private static Result read(RuleText text, boolean statute) {
        Problems problems = new Problems(text);
        Lexer lexer = new Lexer(text, problems);
        List<Token> tokens = lexer.tokens();
        RuleFile file = new FileParser(text, tokens, lexer.comments(), problems, statute).file();
        return new Result(Optional.of(file), problems.diagnostics());
    }
}
