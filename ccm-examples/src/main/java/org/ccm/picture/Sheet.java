package org.ccm.picture;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ccm.picture.World.Spot;

/**
 * A picture while it is drawn, from top to bottom: 640 units wide, and as high as what is on it. The fillings used are
 * defined before they are referred to.
 */
final class Sheet {

    static final double WIDTH = 640;

    /** From the top of a line of text down to its middle, on which letters of any size are centred. */
    static final double MIDDLE = Lettering.LEADING / 2;

    /** Letters may reach a little over their place to the left. */
    static final double LEFT = 2;

    private static final double SWATCH = 18;
    private static final double GAP = 8;

    /** What a colour, or a mark, stands for. */
    record Entry(Filling filling, String label) {}

    private final Caption caption;
    private final Set<Filling> used = new LinkedHashSet<>();
    private final Element content = new Element("g");
    private double height;

    Sheet(Caption caption) {
        this.caption = caption;
    }

    /** How far down the sheet is filled. */
    double height() {
        return height;
    }

    /** Leaves so much room below what is on the sheet. */
    void skip(double units) {
        height += units;
    }

    Sheet add(Element element) {
        content.add(element);
        return this;
    }

    /** The value of {@code fill} for a filling, which is defined on the sheet from then on. */
    String paint(Filling filling) {
        if (!filling.plain()) {
            used.add(filling);
        }
        return filling.paint(caption.prefix());
    }

    Element rect(double x, double y, double width, double height, Filling filling) {
        return new Element("rect")
                .with("x", x)
                .with("y", y)
                .with("width", width)
                .with("height", height)
                .with("fill", paint(filling));
    }

    static Element line(double x1, double y1, double x2, double y2, Tone tone) {
        return new Element("path")
                .with(
                        "d",
                        "M" + Element.number(x1) + " " + Element.number(y1) + "L" + Element.number(x2) + " "
                                + Element.number(y2))
                .with("stroke", tone.paint());
    }

    /** Text with its middle on {@code y}; the anchor is start, middle or end. */
    static Element text(double x, double y, String anchor, String words) {
        Element text = new Element("text").with("x", x).with("y", y);
        if (!anchor.equals("start")) {
            text.with("text-anchor", anchor);
        }
        return text.text(words);
    }

    /** Text with a rim in the colour behind it, so that lines behind the text do not cut it. */
    static Element rimmed(Element text, Tone behind) {
        return text.with("stroke", behind.paint())
                .with("stroke-width", 5)
                .with("stroke-linejoin", "round")
                .with("paint-order", "stroke");
    }

    /** Adds lines of text over the whole width below what is on the sheet; none for an empty text. */
    void paragraph(String words) {
        if (words.isBlank()) {
            return;
        }
        double start = height;
        Element text = text(LEFT, height + MIDDLE, "start", "").with("fill", Tone.SOFT.paint());
        for (String line : Lettering.lines(words, WIDTH - LEFT)) {
            text.add(new Element("tspan")
                    .with("x", LEFT)
                    .with("dy", height == start ? "0" : "1.3em")
                    .text(line));
            height += Lettering.LEADING;
        }
        add(text);
        height += 4;
    }

    /**
     * Adds a legend below what is on the sheet, in as many columns as there is room for.
     *
     * @return the middle of each entry's sample
     */
    List<Spot> legend(List<Entry> entries) {
        double widest = entries.stream()
                .mapToDouble(entry -> SWATCH + GAP + Lettering.width(entry.label()) + GAP)
                .max()
                .orElse(WIDTH);
        int columns = (int) Math.max(1, Math.min(entries.size(), Math.floor(WIDTH / widest)));
        List<Spot> samples = new ArrayList<>();
        int lines = 0;
        for (int i = 0; i < entries.size(); i++) {
            if (i % columns == 0) {
                height += lines * Lettering.LEADING + 2;
                lines = 0;
            }
            lines = Math.max(lines, draw(entries.get(i), i % columns * WIDTH / columns, samples));
        }
        height += lines * Lettering.LEADING + 6;
        return samples;
    }

    /** How many lines it takes. */
    private int draw(Entry entry, double x, List<Spot> samples) {
        samples.add(new Spot(x + SWATCH / 2, height + GAP / 2 + SWATCH / 2));
        add(rect(x + 1, height + GAP / 2 + 1, SWATCH - 2, SWATCH - 2, entry.filling())
                .with("stroke", entry.filling().edge().paint()));
        List<String> lines = Lettering.lines(entry.label(), WIDTH - SWATCH - GAP);
        for (int i = 0; i < lines.size(); i++) {
            add(text(x + SWATCH + GAP, height + MIDDLE + i * Lettering.LEADING, "start", lines.get(i)));
        }
        return lines.size();
    }

    /** The sheet as an {@code svg} element. */
    String svg() {
        String title = caption.prefix() + "-title";
        String description = caption.prefix() + "-desc";
        Element svg = new Element("svg")
                .with("xmlns", "http://www.w3.org/2000/svg")
                .with("class", "ccm-picture")
                .with("viewBox", "0 0 " + Element.number(WIDTH) + " " + Element.number(Math.ceil(height)))
                .with("role", "img")
                .with("aria-labelledby", title + " " + description)
                .with("font-family", "system-ui, sans-serif")
                .with("font-size", Lettering.SIZE)
                .with("dominant-baseline", "central")
                .with("fill", Tone.INK.paint());
        svg.add(new Element("title").with("id", title).text(caption.title()));
        svg.add(new Element("desc").with("id", description).text(caption.description()));
        if (!used.isEmpty()) {
            Element definitions = new Element("defs");
            used.forEach(filling -> definitions.add(filling.pattern(caption.prefix())));
            svg.add(definitions);
        }
        StringBuilder out = new StringBuilder();
        svg.add(content).write(out);
        return out.toString();
    }
}
