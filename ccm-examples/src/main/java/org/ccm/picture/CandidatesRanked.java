package org.ccm.picture;

import java.util.List;

/**
 * Candidates for universalization (Article 21(1)) with the signals that make up their score: what speaks for joining to
 * the right of a line, what speaks against it to the left.
 *
 * @param caption title and text alternative
 * @param signals the names of all signals, in the order of the legend and of the bars
 * @param candidates the candidates, in the order in which they are to be shown
 * @param none a sentence for when there are no candidates
 */
public record CandidatesRanked(Caption caption, List<String> signals, List<Candidate> candidates, String none)
        implements Picture {

    private static final double BAR = 18;
    private static final List<Tone> TONES =
            List.of(Tone.BLUE, Tone.ORANGE, Tone.GREEN, Tone.PURPLE, Tone.CYAN, Tone.GREY);
    private static final List<Texture> TEXTURES =
            List.of(Texture.PLAIN, Texture.RISING, Texture.DOTS, Texture.FALLING, Texture.GRID, Texture.BARS);

    /**
     * A State and what makes up its score.
     *
     * @param name the State's name
     * @param score the score in words or digits, for example "7"
     * @param parts the weights
     */
    public record Candidate(String name, String score, List<Part> parts) {

        public Candidate {
            parts = List.copyOf(parts);
        }

        private int reach(int sign) {
            return parts.stream()
                    .mapToInt(part -> Math.max(0, sign * part.weight()))
                    .sum();
        }
    }

    /**
     * What one signal adds.
     *
     * @param signal its name, one of the picture's signals
     * @param weight what it adds; negative where it speaks against joining soon
     */
    public record Part(String signal, int weight) {}

    public CandidatesRanked {
        signals = List.copyOf(signals);
        candidates = List.copyOf(candidates);
        for (Candidate candidate : candidates) {
            for (Part part : candidate.parts()) {
                if (!signals.contains(part.signal())) {
                    throw new IllegalArgumentException("The signal \"" + part.signal() + "\" of " + candidate.name()
                            + " is not among the picture's signals. Maybe add it to them: " + signals + "?");
                }
            }
        }
    }

    @Override
    public String svg() {
        Sheet sheet = new Sheet(caption);
        if (candidates.isEmpty()) {
            sheet.paragraph(none);
            return sheet.svg();
        }
        sheet.legend(signals.stream()
                .filter(signal -> candidates.stream()
                        .flatMap(candidate -> candidate.parts().stream())
                        .anyMatch(part -> part.signal().equals(signal)))
                .map(signal -> new Sheet.Entry(filling(signal), signal))
                .toList());
        sheet.skip(8);
        int against = most(-1);
        double scale = Sheet.WIDTH / Math.max(1, against + most(1));
        double zero = against * scale;
        double top = sheet.height();
        Element axis = new Element("g");
        sheet.add(axis);
        for (Candidate candidate : candidates) {
            draw(sheet, candidate, zero, scale);
        }
        axis.add(Sheet.line(zero, top, zero, sheet.height() - 6, Tone.SOFT));
        return sheet.svg();
    }

    private int most(int sign) {
        return candidates.stream()
                .mapToInt(candidate -> candidate.reach(sign))
                .max()
                .orElse(0);
    }

    private void draw(Sheet sheet, Candidate candidate, double zero, double scale) {
        double score = Lettering.width(candidate.score());
        sheet.add(Sheet.text(Sheet.WIDTH, sheet.height() + Sheet.MIDDLE, "end", candidate.score())
                .with("font-weight", "bold"));
        for (String line : Lettering.lines(candidate.name(), Sheet.WIDTH - score - 20)) {
            sheet.add(Sheet.rimmed(Sheet.text(Sheet.LEFT, sheet.height() + Sheet.MIDDLE, "start", line), Tone.PAPER));
            sheet.skip(Lettering.LEADING);
        }
        double right = zero;
        double left = zero;
        for (String signal : signals) {
            for (Part part : candidate.parts()) {
                if (!part.signal().equals(signal)) {
                    continue;
                }
                double width = Math.abs(part.weight()) * scale;
                left -= part.weight() < 0 ? width : 0;
                double x = part.weight() < 0 ? left : right;
                right += part.weight() > 0 ? width : 0;
                sheet.add(sheet.rect(x + 0.5, sheet.height(), Math.max(1, width - 1), BAR, filling(signal))
                        .with("stroke", filling(signal).edge().paint())
                        .add(new Element("title").text(candidate.name() + ", " + signal + ": " + part.weight())));
            }
        }
        sheet.skip(BAR + 10);
    }

    /** Neighbours in the legend differ in colour and in texture; 36 signals have each their own. */
    private Filling filling(String signal) {
        int i = signals.indexOf(signal);
        return new Filling(TONES.get(i % TONES.size()), TEXTURES.get((i + i / TONES.size()) % TEXTURES.size()));
    }
}
