package org.ccm.document.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.ccm.picture.Picture;

/** The style sheet and the script that every page carries, and the hashes by which its policy allows them. */
final class Style {

    /** Sorts tables by their columns; without it the page lacks nothing else. */
    static final String SCRIPT = resource("/org/ccm/document/html/page.js");

    private static final String SHEET = Picture.palette() + resource("/org/ccm/document/html/page.css");

    private Style() {}

    /** The style sheet of a page, which on paper has the title above each but the first sheet. */
    static String headedBy(String title) {
        return SHEET + "@page { @top-left { content: \"" + escaped(title)
                + "\"; } }\n@page :first { @top-left { content: none; } }\n";
    }

    /** The hash of a text as a content security policy names it. */
    static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Letters of any script as they are; whatever else could end a string of a style sheet as its number. */
    private static String escaped(String text) {
        StringBuilder css = new StringBuilder();
        text.codePoints().forEach(point -> {
            if (Character.isLetterOrDigit(point) || point == ' ') {
                css.appendCodePoint(point);
            } else {
                css.append('\\').append(Integer.toHexString(point)).append(' ');
            }
        });
        return css.toString();
    }

    private static String resource(String name) {
        try (InputStream in = Style.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + name + " is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
