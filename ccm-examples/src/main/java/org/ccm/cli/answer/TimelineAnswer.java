package org.ccm.cli.answer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ccm.cli.output.Answer;
import org.ccm.cli.output.Fields;
import org.ccm.cli.output.Ink;
import org.ccm.cli.output.Paper;
import org.ccm.cli.output.Table;
import org.ccm.finding.Finding;
import org.ccm.finding.Kind;
import org.ccm.register.Register;
import org.ccm.time.Certainty;
import org.ccm.timeline.Count;
import org.ccm.timeline.Life;
import org.ccm.timeline.Spell;
import org.ccm.timeline.Timeline;

/** When each finding stood, with which value; in text, for all kinds and States together, how many of each kind did. */
public final class TimelineAnswer implements Answer {

    private static final String INDENT = "  ";

    private final TimelineBasis basis;
    private final boolean each;

    /**
     * An answer.
     *
     * @param timeline the days, with what is asked for
     * @param name the register's name
     * @param language the language of its words
     * @param each whether text shows each finding
     */
    public TimelineAnswer(Timeline timeline, Register register, String name, Locale language, boolean each) {
        this.basis = new TimelineBasis(timeline, register, name, AnswerWords.in(language));
        this.each = each;
    }

    @Override
    public Fields fields() {
        return basis.fields()
                .with(
                        "lives",
                        basis.timeline().lives().stream()
                                .map(TimelineAnswer::fields)
                                .toList())
                .with("warnings", warnings());
    }

    private static Fields fields(Life life) {
        return new Fields()
                .with("id", life.id())
                .with("kind", life.kind().name())
                .with("state", life.state())
                .with(
                        "spells",
                        life.spells().stream().map(TimelineAnswer::fields).toList());
    }

    private static Fields fields(Spell spell) {
        Finding finding = spell.finding();
        return new Fields()
                .with("from", spell.from())
                .with("until", spell.until())
                .with("already", spell.already())
                .with("certainty", finding.certainty())
                .with("article", finding.provision().citation())
                .with("dueOn", finding.dueOn())
                .with("reportingYear", finding.reportingYear())
                .with(FindingFields.particulars(finding));
    }

    @Override
    public List<String> columns() {
        return List.of("id", "kind", "state", "from", "until", "certainty", "dueOn");
    }

    @Override
    public List<Fields> rows() {
        return basis.timeline().lives().stream()
                .flatMap(life -> life.spells().stream().map(spell -> row(life, spell)))
                .toList();
    }

    private static Fields row(Life life, Spell spell) {
        return new Fields()
                .with("id", life.id())
                .with("kind", life.kind().name())
                .with("state", life.state())
                .with("from", spell.from())
                .with("until", spell.until())
                .with("certainty", spell.finding().certainty())
                .with("dueOn", spell.finding().dueOn());
    }

    @Override
    public List<String> warnings() {
        return basis.warnings();
    }

    @Override
    public void print(Paper paper) {
        Timeline timeline = basis.timeline();
        basis.heading(
                paper,
                words().of("timeline.title"),
                words().of(
                                "timeline.count",
                                timeline.lives().size(),
                                words().days(timeline.days().size())));
        paper.note(words().of("legend"));
        if (each) {
            printEach(paper);
        } else {
            printKinds(paper);
        }
    }

    private AnswerWords words() {
        return basis.words();
    }

    private void printKinds(Paper paper) {
        paper.blank();
        for (Kind kind : basis.kinds()) {
            Timeline ofKind = basis.timeline().of(kind);
            paper.text(summary(kind, ofKind), INDENT, INDENT + INDENT, Ink.PLAIN);
        }
        paper.blank();
        paper.text(words().of("timeline.which"));
    }

    private String summary(Kind kind, Timeline ofKind) {
        Count count = ofKind.count();
        int established = ofKind.where(Certainty.ESTABLISHED).count().on(ofKind.to());
        int unverified = count.on(ofKind.to()) - established;
        List<String> end = new ArrayList<>();
        if (established > 0) {
            end.add(words().of("count.established", established));
        }
        if (unverified > 0) {
            end.add(words().of("count.unverified", unverified));
        }
        return words().of(
                        "timeline.kind",
                        words().kind(kind),
                        Integer.toString(ofKind.lives().size()),
                        Integer.toString(count.highest()),
                        count.highestOn(),
                        end.isEmpty() ? words().of("none") : String.join(", ", end));
    }

    private void printEach(Paper paper) {
        boolean oneState = basis.states().size() == 1;
        Drawing drawing = new Drawing(
                basis.timeline().from(), basis.timeline().to(), Math.max(20, paper.width() - 2 * INDENT.length()));
        if (oneState) {
            paper.note(words().of("timeline.legend", drawing.daysACharacter()));
            paper.blank();
            paper.heading(basis.name(basis.states().iterator().next()));
            paper.unbroken(INDENT + drawing.scale());
        }
        for (Kind kind : basis.kinds()) {
            List<Life> lives = basis.timeline().of(kind).lives();
            heading(paper, kind, lives);
            if (oneState) {
                paper.unbroken(INDENT
                        + drawing.line(lives.stream()
                                .flatMap(life -> life.spells().stream())
                                .toList()));
            }
            paper.table(table(lives, oneState));
        }
    }

    private void heading(Paper paper, Kind kind, List<Life> lives) {
        Set<String> articles = new LinkedHashSet<>();
        lives.forEach(life -> life.spells()
                .forEach(spell -> articles.add(spell.finding().provision().citation())));
        paper.blank();
        paper.heading(words().of("kind", words().kind(kind), String.join(", ", articles)));
    }

    private Table table(List<Life> lives, boolean oneState) {
        Table table = new Table(
                INDENT,
                "",
                words().column("code"),
                words().column("state"),
                words().column("from"),
                words().column("until"),
                words().column("due"),
                words().column("particulars"));
        for (Life life : lives) {
            for (Spell spell : life.spells()) {
                Finding finding = spell.finding();
                table.row(
                        finding.certainty() == Certainty.ESTABLISHED ? Ink.PLAIN : Ink.YELLOW,
                        Basis.mark(finding.certainty()),
                        oneState ? "" : life.state().value(),
                        oneState ? "" : basis.name(life.state()),
                        spell.already()
                                ? words().of("timeline.before", spell.from().toString())
                                : spell.from().toString(),
                        spell.until().map(Object::toString).orElseGet(() -> words().of("timeline.still")),
                        finding.dueOn().map(Object::toString).orElse(""),
                        FindingParticulars.of(finding, words()));
            }
        }
        return table;
    }
}
