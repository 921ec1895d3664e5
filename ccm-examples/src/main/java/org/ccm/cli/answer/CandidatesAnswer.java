package org.ccm.cli.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ccm.assessment.Assessment;
import org.ccm.cli.output.Answer;
import org.ccm.cli.output.Fields;
import org.ccm.cli.output.Ink;
import org.ccm.cli.output.Paper;
import org.ccm.cli.output.Table;
import org.ccm.figures.Candidate;
import org.ccm.figures.CandidateRanking;
import org.ccm.figures.Figures;
import org.ccm.figures.RankedSignal;
import org.ccm.figures.SignalWeights;
import org.ccm.source.SourceId;
import org.ccm.state.StateCode;

/** Where States stand, and the candidates for joining, ranked by a sum that can be checked signal by signal. */
public final class CandidatesAnswer implements Answer {

    /** A candidate with its rank among all; equal sums have equal ranks. */
    private record Ranked(int rank, Candidate candidate) {}

    private final StatusAnswer status;
    private final SignalWeights weights;
    private final List<Ranked> shown;

    /**
     * An answer.
     *
     * @param states the States to list where they are candidates; all where it is empty
     */
    public CandidatesAnswer(StatusAnswer status, Assessment assessment, SignalWeights weights, Set<StateCode> states) {
        this.status = status;
        this.weights = weights;
        this.shown = ranked(Figures.of(assessment).candidateRanking(weights)).stream()
                .filter(ranked -> states.isEmpty()
                        || states.contains(ranked.candidate().state().code()))
                .toList();
    }

    private static List<Ranked> ranked(CandidateRanking ranking) {
        List<Ranked> ranked = new ArrayList<>();
        for (Candidate candidate : ranking.candidates()) {
            int before = ranked.size() - 1;
            boolean equal = before >= 0 && ranked.get(before).candidate().established() == candidate.established();
            ranked.add(new Ranked(equal ? ranked.get(before).rank() : before + 2, candidate));
        }
        return ranked;
    }

    @Override
    public Fields fields() {
        return status.fields()
                .with(
                        "weights",
                        weights.all().entrySet().stream()
                                .map(weight -> new Fields()
                                        .with("signal", weight.getKey())
                                        .with("weight", weight.getValue().value())
                                        .with("why", weight.getValue().why()))
                                .toList())
                .with("candidates", shown.stream().map(this::fields).toList());
    }

    private Fields fields(Ranked ranked) {
        return head(ranked)
                .with(
                        "signals",
                        ranked.candidate().signals().stream()
                                .map(CandidatesAnswer::signal)
                                .toList());
    }

    private Fields head(Ranked ranked) {
        Candidate candidate = ranked.candidate();
        return new Fields()
                .with("rank", ranked.rank())
                .with("state", candidate.state().code())
                .with("name", words().state(candidate.state()))
                .with("score", candidate.established())
                .with("unverifiedScore", candidate.unverified())
                .with("limbs", candidate.limbs().keySet());
    }

    private static Fields signal(RankedSignal signal) {
        return new Fields()
                .with("signal", signal.name())
                .with("on", signal.on())
                .with("about", signal.about())
                .with("weight", signal.weight())
                .with("certainty", signal.certainty())
                .with("credentialsDisputed", signal.credentialsDisputed())
                .with("sources", signal.sources());
    }

    @Override
    public List<String> columns() {
        return List.of(
                "rank",
                "state",
                "name",
                "score",
                "unverifiedScore",
                "limbs",
                "signal",
                "on",
                "about",
                "weight",
                "certainty",
                "credentialsDisputed",
                "sources");
    }

    /** The signals, each with its candidate; a candidate without any has a row too. */
    @Override
    public List<Fields> rows() {
        List<Fields> rows = new ArrayList<>();
        for (Ranked ranked : shown) {
            ranked.candidate().signals().forEach(signal -> rows.add(head(ranked).with(signal(signal))));
            if (ranked.candidate().signals().isEmpty()) {
                rows.add(head(ranked));
            }
        }
        return rows;
    }

    @Override
    public List<String> warnings() {
        return status.warnings();
    }

    @Override
    public void print(Paper paper) {
        status.basis().heading(paper, words().of("candidates.title"), words().of("candidates.ranked"));
        status.basis().legend(paper);
        paper.blank();
        Table table = new Table(
                "  ",
                words().column("#rank"),
                words().column("code"),
                words().column("state"),
                words().column("#sum"),
                "#?",
                words().column("limbs"));
        for (Ranked ranked : shown) {
            Candidate candidate = ranked.candidate();
            table.row(
                    Ink.BOLD,
                    List.of(
                            Integer.toString(ranked.rank()),
                            candidate.state().code().value(),
                            words().state(candidate.state()),
                            Integer.toString(candidate.established()),
                            candidate.unverified() == 0 ? "" : Integer.toString(candidate.unverified()),
                            candidate.limbs().entrySet().stream()
                                    .map(limb -> words().word(limb.getKey()) + Basis.mark(limb.getValue()))
                                    .collect(Collectors.joining(", "))),
                    candidate.signals().stream().map(this::text).collect(Collectors.joining("; ")));
        }
        paper.table(table);
        paper.blank();
        paper.note(weighed());
    }

    private AnswerWords words() {
        return status.basis().words();
    }

    private String text(RankedSignal signal) {
        return (signal.weight() > 0 ? "+" : "") + signal.weight() + Basis.mark(signal.certainty()) + " "
                + words().word(signal.name()) + " " + signal.on()
                + " ["
                + (signal.sources().isEmpty()
                        ? words().of("no-source")
                        : signal.sources().stream().map(SourceId::value).collect(Collectors.joining("; ")))
                + "]";
    }

    private String weighed() {
        String all = weights.all().entrySet().stream()
                .map(weight ->
                        words().word(weight.getKey()) + " " + weight.getValue().value())
                .collect(Collectors.joining(", "));
        return words().of("candidates.weights", all);
    }
}
