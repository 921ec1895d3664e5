package org.ccm.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Horizontal bars, each stacked from numbers, all on one scale. A number stands inside its part of the bar; where that is
 * too short, behind the bar, beside a sample of the filling.
 */
final class StackedBars {

    private static final double ROW = 32;
    private static final double BAR = 26;
    private static final double SAMPLE = 14;
    private static final double PAD = 6;

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
    private final double names;
    private final double ends;
    private final int most;
    private final double scale;

    /** Bars below what is on a sheet. */
    StackedBars(Sheet sheet, List<Sheet.Entry> legend, List<Bar> bars) {
        this.sheet = sheet;
        this.legend = legend;
        this.bars = bars;
        names = widest(bars.stream().map(Bar::name)) + PAD;
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
        double top = sheet.height();
        double middle = top + BAR / 2;
        sheet.add(Sheet.text(names - PAD, middle, "end", bar.name()));
        double x = names;
        List<Integer> behind = new ArrayList<>();
        for (int i = 0; i < legend.size(); i++) {
            int number = bar.numbers().get(i);
            if (number == 0) {
                continue;
            }
            double width = number * scale;
            Filling filling = legend.get(i).filling();
            sheet.add(sheet.rect(x + 0.5, top + 0.5, Math.max(1, width - 1), BAR - 1, filling)
                    .with("stroke", filling.edge().paint())
                    .add(new Element("title")
                            .text(bar.name() + ", " + legend.get(i).label() + ": " + number)));
            if (fits(number, scale)) {
                sheet.add(numberOn(filling, x + width / 2, middle, number));
            } else {
                behind.add(i);
            }
            x += width;
        }
        for (int i : behind) {
            x += PAD;
            sheet.add(sheet.rect(
                            x,
                            middle - SAMPLE / 2,
                            SAMPLE,
                            SAMPLE,
                            legend.get(i).filling())
                    .with("stroke", legend.get(i).filling().edge().paint()));
            x += SAMPLE + 4;
            sheet.add(Sheet.text(x, middle, "start", "" + bar.numbers().get(i)));
            x += Lettering.width("" + bar.numbers().get(i));
        }
        if (!bar.end().isEmpty()) {
            sheet.add(Sheet.text(Sheet.WIDTH, middle, "end", bar.end()).with("font-weight", "bold"));
        }
        sheet.skip(ROW);
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
                .mapToDouble(number -> PAD + SAMPLE + 4 + Lettering.width("" + number))
                .sum();
    }

    private static boolean fits(int number, double units) {
        return number * units >= Lettering.width("" + number) + 4;
    }
}
