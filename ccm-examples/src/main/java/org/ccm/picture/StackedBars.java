package org.ccm.picture;

import java.util.List;
import java.util.stream.Stream;

/**
 * Horizontal bars, each stacked from numbers, all on one scale. Their names stand before them, or above them if one is
 * long. A number stands inside its part of the bar; where that is too short, behind the bar, beside a sample of the
 * filling.
 */
final class StackedBars {

    private static final double ROW = 32;
    private static final double BAR = 26;
    private static final double SAMPLE = 14;
    private static final double PAD = 6;
    private static final double LONGEST_NAME = 200;

    /** A bar: its name, a number for each entry of the legend, and what stands at the right edge; may be empty. */
    record Bar(String name, List<Integer> numbers, String end) {

        Bar {
            if (numbers.stream().anyMatch(number -> number < 0)) {
                throw new IllegalArgumentException("The bar \"" + name + "\" has a number below zero: " + numbers
                        + ". Maybe one was subtracted twice?");
            }
        }

        int sum() {
            return numbers.stream().mapToInt(Integer::intValue).sum();
        }
    }

    private final Sheet sheet;
    private final List<Sheet.Entry> legend;
    private final List<Bar> bars;
    private final boolean namesAbove;
    private final double names;
    private final double ends;
    private final int most;
    private final double scale;

    /** Bars below what is on a sheet. */
    StackedBars(Sheet sheet, List<Sheet.Entry> legend, List<Bar> bars) {
        this.sheet = sheet;
        this.legend = legend;
        this.bars = bars;
        double longest = widest(bars.stream().map(Bar::name));
        namesAbove = longest > LONGEST_NAME;
        names = namesAbove ? 0 : longest + PAD;
        ends = widest(bars.stream().map(Bar::end)) * Lettering.BOLD + PAD;
        most = Math.max(1, bars.stream().mapToInt(Bar::sum).max().orElse(1));
        scale = scale();
    }

    private static double widest(Stream<String> texts) {
        return texts.mapToDouble(Lettering::width).max().orElse(0);
    }

    void draw() {
        sheet.legend(legend);
        sheet.skip(4);
        bars.forEach(this::draw);
    }

    private void draw(Bar bar) {
        if (namesAbove) {
            for (String line : Lettering.lines(bar.name(), Sheet.WIDTH - Sheet.LEFT)) {
                sheet.add(Sheet.text(Sheet.LEFT, sheet.height() + Sheet.MIDDLE, "start", line));
                sheet.skip(Lettering.LEADING);
            }
        }
        double middle = sheet.height() + BAR / 2;
        if (!namesAbove) {
            sheet.add(Sheet.text(names - PAD, middle, "end", bar.name()));
        }
        double x = names;
        for (int i = 0; i < legend.size(); i++) {
            drawPart(bar, i, x, middle);
            x += bar.numbers().get(i) * scale;
        }
        for (int i = 0; i < legend.size(); i++) {
            int number = bar.numbers().get(i);
            if (number > 0 && !fits(number, scale)) {
                drawBehind(legend.get(i).filling(), number, x, middle);
                x += behind(number);
            }
        }
        if (!bar.end().isEmpty()) {
            sheet.add(Sheet.text(Sheet.WIDTH, middle, "end", bar.end()).with("font-weight", "bold"));
        }
        sheet.skip(ROW);
    }

    private void drawPart(Bar bar, int part, double x, double middle) {
        int number = bar.numbers().get(part);
        if (number == 0) {
            return;
        }
        Sheet.Entry entry = legend.get(part);
        Filling filling = entry.filling();
        double width = number * scale;
        sheet.add(sheet.rect(x + 0.5, middle - BAR / 2 + 0.5, Math.max(1, width - 1), BAR - 1, filling)
                .with("stroke", filling.edge().paint())
                .add(new Element("title").text(bar.name() + ", " + entry.label() + ": " + number)));
        if (fits(number, scale)) {
            sheet.add(numberOn(filling, x + width / 2, middle, number));
        }
    }

    private void drawBehind(Filling filling, int number, double x, double middle) {
        sheet.add(sheet.rect(x + PAD, middle - SAMPLE / 2, SAMPLE, SAMPLE, filling)
                .with("stroke", filling.edge().paint()));
        sheet.add(Sheet.text(x + PAD + SAMPLE + 4, middle, "start", "" + number));
    }

    /** On a texture, a number has a rim in the bar's colour. */
    private static Element numberOn(Filling filling, double x, double y, int number) {
        Element text = Sheet.text(x, y, "middle", "" + number);
        if (filling.tone() == Tone.LAND) {
            return text;
        }
        text.with("fill", Tone.PAPER.paint());
        return filling.plain() ? text : Sheet.rimmed(text, filling.tone());
    }

    /** Units a piece, so that the longest bar and the numbers behind it fit; what is behind depends on the scale itself. */
    private double scale() {
        double room = Sheet.WIDTH - names - ends;
        double units = room / most;
        for (int i = 0; i < 4; i++) {
            for (Bar bar : bars) {
                double free = room - behind(bar, units);
                units = Math.min(units, Math.max(0.1, free / Math.max(1, bar.sum())));
            }
        }
        return units;
    }

    private static double behind(Bar bar, double units) {
        return bar.numbers().stream()
                .filter(number -> number > 0 && !fits(number, units))
                .mapToDouble(StackedBars::behind)
                .sum();
    }

    private static double behind(int number) {
        return PAD + SAMPLE + 4 + Lettering.width("" + number);
    }

    private static boolean fits(int number, double units) {
        return number * units >= Lettering.width("" + number) + 4;
    }
}
