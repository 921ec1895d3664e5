package org.ccm.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * An element of XML: a name, attributes in the order in which they were given, and what is inside. Whatever text it is
 * given is escaped; what XML cannot hold at all is left out.
 */
final class Element {

    private final String name;
    private final StringBuilder attributes = new StringBuilder();
    private final List<Element> children = new ArrayList<>();
    private String text = "";

    Element(String name) {
        this.name = name;
    }

    Element with(String attribute, String value) {
        attributes
                .append(' ')
                .append(attribute)
                .append("=\"")
                .append(escaped(value))
                .append('"');
        return this;
    }

    /** A number is written with at most one decimal: a tenth of a unit is less than anybody sees. */
    Element with(String attribute, double value) {
        return with(attribute, number(value));
    }

    Element text(String value) {
        text = escaped(value);
        return this;
    }

    Element add(Element child) {
        children.add(child);
        return this;
    }

    /** One line an element, so that two pictures can be compared line by line. */
    void write(StringBuilder out) {
        out.append('<').append(name).append(attributes);
        if (children.isEmpty() && text.isEmpty()) {
            out.append("/>");
            return;
        }
        out.append('>').append(text);
        for (Element child : children) {
            out.append('\n');
            child.write(out);
        }
        out.append("</").append(name).append('>');
    }

    /** Whether a character stands for itself; most texts, and all outlines of lands, have no other. */
    private static boolean plain(int c) {
        return c >= ' ' && c < 0xD800 && c != '&' && c != '<' && c != '>' && c != '"';
    }

    static String number(double value) {
        long tenths = Math.round(value * 10);
        String sign = tenths < 0 ? "-" : "";
        long size = Math.abs(tenths);
        return sign + size / 10 + (size % 10 == 0 ? "" : "." + size % 10);
    }

    private static String escaped(String value) {
        if (value.chars().allMatch(Element::plain)) {
            return value;
        }
        StringBuilder safe = new StringBuilder(value.length());
        value.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\t', '\n', '\r' -> safe.append(' ');
                default -> {
                    if (c >= ' ' && !(c >= 0xD800 && c <= 0xDFFF) && c != 0xFFFE && c != 0xFFFF) {
                        safe.appendCodePoint(c);
                    }
                }
            }
        });
        return safe.toString();
    }
}
