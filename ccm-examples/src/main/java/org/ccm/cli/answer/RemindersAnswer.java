package org.ccm.cli.answer;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.ccm.agenda.Entry;
import org.ccm.agenda.Reminder;
import org.ccm.assessment.Assessment;
import org.ccm.cli.output.Answer;
import org.ccm.cli.output.Fields;
import org.ccm.cli.output.Ink;
import org.ccm.cli.output.Paper;
import org.ccm.cli.output.Table;
import org.ccm.state.StateCode;
import org.ccm.time.Certainty;

/** Which States should be written to, about what, and by whom. */
public final class RemindersAnswer implements Answer {

    private final Assessment assessment;
    private final Basis basis;
    private final LocalDate last;
    private final List<Reminder> reminders;

    /**
     * An answer.
     *
     * @param language the language of its words, in which the reminders are
     * @param last the last day of writing asked about, inclusive; the first is that of the assessment
     * @param reminders those to show
     */
    public RemindersAnswer(
            Assessment assessment, String register, Locale language, LocalDate last, List<Reminder> reminders) {
        this.assessment = assessment;
        this.basis = new Basis(assessment, register, language);
        this.last = last;
        this.reminders = List.copyOf(reminders);
    }

    @Override
    public Fields fields() {
        return basis.fields().with("until", last).with("reminders", rows()).with("warnings", warnings());
    }

    @Override
    public List<String> columns() {
        return List.of(
                "remindOn",
                "state",
                "name",
                "what",
                "dueOn",
                "daysLeft",
                "coordinators",
                "theme",
                "article",
                "certainty",
                "because",
                "id",
                "sources");
    }

    @Override
    public List<Fields> rows() {
        return reminders.stream().map(this::row).toList();
    }

    private Fields row(Reminder reminder) {
        Entry entry = reminder.entry();
        return new Fields()
                .with("remindOn", reminder.on())
                .with("state", reminder.state())
                .with("name", basis.name(reminder.state()))
                .with("what", entry.what())
                .with("dueOn", entry.from())
                .with("daysLeft", daysLeft(entry))
                .with("coordinators", reminder.coordinators())
                .with("theme", entry.theme())
                .with("article", entry.provision())
                .with("certainty", entry.certainty())
                .with("because", entry.because())
                .with("id", entry.id())
                .with("sources", entry.sources());
    }

    private long daysLeft(Entry entry) {
        return ChronoUnit.DAYS.between(assessment.asOf(), entry.from());
    }

    @Override
    public List<String> warnings() {
        return basis.warnings();
    }

    @Override
    public void print(Paper paper) {
        AnswerWords words = basis.words();
        String count = last.equals(assessment.asOf()) ? "reminders.on" : "reminders.between";
        basis.heading(paper, words.of("reminders.title"), words.of(count, reminders.size(), assessment.asOf(), last));
        if (reminders.isEmpty()) {
            return;
        }
        if (reminders.stream().anyMatch(reminder -> reminder.entry().certainty() == Certainty.UNVERIFIED)) {
            basis.legend(paper);
        }
        Table table = new Table(
                "  ",
                "",
                words.column("write-on"),
                words.column("code"),
                words.column("state"),
                words.column("#due"),
                words.column("#away"));
        for (Reminder reminder : reminders) {
            Entry entry = reminder.entry();
            table.row(
                    entry.certainty() == Certainty.ESTABLISHED ? Ink.PLAIN : Ink.YELLOW,
                    List.of(
                            Basis.mark(entry.certainty()),
                            reminder.on().toString(),
                            reminder.state().value(),
                            basis.name(reminder.state()),
                            entry.from().toString(),
                            words.of("ahead", words.days(daysLeft(entry)))),
                    words.of(
                            "reminders.about",
                            entry.what(),
                            entry.provision(),
                            words.theme(entry.theme().word()),
                            coordinators(reminder)));
        }
        paper.blank();
        paper.table(table);
    }

    private String coordinators(Reminder reminder) {
        return reminder.coordinators().isEmpty()
                ? basis.words().of("reminders.no-coordinator")
                : basis.words()
                        .of(
                                "reminders.coordinators",
                                String.join(
                                        ", ",
                                        reminder.coordinators().stream()
                                                .map(StateCode::value)
                                                .toList()));
    }
}
