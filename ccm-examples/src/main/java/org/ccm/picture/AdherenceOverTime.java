package org.ccm.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How the number of States Parties grew: in steps by deposit, as publications count, and in force, as obligations and
 * invoices count; and the target.
 *
 * @param caption title and text alternative
 * @param labels what the lines are called
 * @param byDeposit the first day with each number by deposit
 * @param inForce the first day with each number in force
 * @param asOf the day up to which the lines are drawn; steps after it are left out
 * @param target the target; empty where there is none
 * @param none a sentence for when there are no steps
 */
public record AdherenceOverTime(
        Caption caption,
        Labels labels,
        List<Step> byDeposit,
        List<Step> inForce,
        LocalDate asOf,
        Optional<Target> target,
        String none)
        implements Picture {

    private static final double HEIGHT = 330;
    private static final double AXIS = 48;
    private static final double MARK = 8;

    /** Names of the two lines, with the numbers reached if they are to be read, for example "by deposit: 112". */
    public record Labels(String byDeposit, String inForce) {}

    /** From the day on there are so many States Parties, until the next step. */
    public record Step(LocalDate on, int number) {}

    /**
     * A number to be reached by a day.
     *
     * @param dueOn the day
     * @param number how many States Parties
     * @param label for example "130 by 25 November 2020"
     */
    public record Target(LocalDate dueOn, int number, String label) {}

    public AdherenceOverTime {
        byDeposit = upTo(asOf, byDeposit);
        inForce = upTo(asOf, inForce);
    }

    private static List<Step> upTo(LocalDate asOf, List<Step> steps) {
        return steps.stream().filter(step -> !step.on().isAfter(asOf)).toList();
    }

    @Override
    public String svg() {
        Sheet sheet = new Sheet(caption);
        List<Step> steps = Stream.concat(byDeposit.stream(), inForce.stream()).toList();
        if (steps.isEmpty()) {
            sheet.paragraph(none);
            return sheet.svg();
        }
        legend(sheet);
        sheet.skip(14);
        int most = Math.max(
                steps.stream().mapToInt(Step::number).max().orElse(0),
                target.map(Target::number).orElse(0));
        LocalDate first = steps.stream().map(Step::on).sorted().findFirst().orElse(asOf);
        LocalDate last = target.map(Target::dueOn).filter(asOf::isBefore).orElse(asOf);
        TimeScale time = TimeScale.around(first, last, AXIS, Sheet.WIDTH - MARK);
        double top = sheet.height();
        double bottom = top + HEIGHT;
        int step = step(most);
        double unit = HEIGHT / (Math.ceil((double) most / step) * step);
        for (int i = 0; i * unit <= HEIGHT + 0.5; i += step) {
            double y = bottom - i * unit;
            sheet.add(Sheet.line(AXIS, y, Sheet.WIDTH, y, i == 0 ? Tone.SOFT : Tone.HAIR));
            sheet.add(Sheet.text(AXIS - 6, y, "end", "" + i).with("fill", Tone.SOFT.paint()));
        }
        Element years = new Element("g");
        time.draw(years, years, bottom, bottom + 8);
        sheet.add(years);
        target.ifPresent(goal -> draw(sheet, goal, time, bottom - goal.number() * unit, bottom));
        sheet.add(steps(inForce, time, bottom, unit, Tone.ORANGE).with("stroke-dasharray", "7 4"));
        sheet.add(steps(byDeposit, time, bottom, unit, Tone.BLUE));
        sheet.skip(HEIGHT + Lettering.LEADING + 2);
        return sheet.svg();
    }

    private void legend(Sheet sheet) {
        List<Element> samples = new ArrayList<>();
        entry(sheet, samples, Tone.BLUE, "", labels.byDeposit());
        entry(sheet, samples, Tone.ORANGE, "7 4", labels.inForce());
        target.ifPresent(goal -> entry(sheet, samples, Tone.INK, "2 4", goal.label()));
        samples.forEach(sheet::add);
    }

    private static void entry(Sheet sheet, List<Element> samples, Tone tone, String dashes, String label) {
        boolean first = true;
        for (String line : Lettering.lines(label, Sheet.WIDTH - 50)) {
            double middle = sheet.height() + Sheet.MIDDLE;
            sheet.skip(Lettering.LEADING);
            if (first) {
                Element sample = Sheet.line(0, middle, 40, middle, tone).with("stroke-width", 3);
                samples.add(dashes.isEmpty() ? sample : sample.with("stroke-dasharray", dashes));
            }
            samples.add(Sheet.text(50, middle, "start", line));
            first = false;
        }
    }

    private static void draw(Sheet sheet, Target goal, TimeScale time, double y, double bottom) {
        double x = time.x(goal.dueOn());
        sheet.add(Sheet.line(AXIS, y, Sheet.WIDTH, y, Tone.INK)
                .with("stroke-width", 2)
                .with("stroke-dasharray", "2 4"));
        sheet.add(Sheet.line(x, y, x, bottom, Tone.INK).with("stroke-width", 1).with("stroke-dasharray", "2 4"));
        sheet.add(new Element("circle")
                .with("cx", x)
                .with("cy", y)
                .with("r", 6)
                .with("fill", Tone.PAPER.paint())
                .with("stroke", Tone.INK.paint())
                .with("stroke-width", 2)
                .add(new Element("title").text(goal.label())));
    }

    private Element steps(List<Step> steps, TimeScale time, double bottom, double unit, Tone tone) {
        StringBuilder path = new StringBuilder();
        for (Step step : steps) {
            String x = Element.number(time.x(step.on()));
            path.append(path.isEmpty() ? "M" + x + " " + Element.number(bottom) : "H" + x)
                    .append('V')
                    .append(Element.number(bottom - step.number() * unit));
        }
        if (!path.isEmpty()) {
            path.append('H').append(Element.number(time.x(asOf)));
        }
        return new Element("path")
                .with("d", path.toString())
                .with("fill", "none")
                .with("stroke", tone.paint())
                .with("stroke-width", 3);
    }

    /** From one line of the grid to the next: a round number, so that there are four to seven of them. */
    private static int step(int most) {
        int step = 1;
        for (int i = 0; most / step > 7; i++) {
            step = i % 3 == 1 ? step / 2 * 5 : step * 2;
        }
        return step;
    }
}
