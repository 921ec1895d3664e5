package org.ccm.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.ccm.agenda.Agenda;
import org.ccm.agenda.LeadTimes;
import org.ccm.agenda.Reminder;
import org.ccm.agenda.Reminders;
import org.ccm.assessment.Assessment;
import org.ccm.assessment.Rulebook;
import org.ccm.cli.answer.RemindersAnswer;
import org.ccm.cli.output.Terminal;
import org.ccm.register.Register;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Who should be written to. */
@Command(
        name = "reminders",
        description = "Which States should be written to on a day, about which dates, and who coordinates the theme.")
final class RemindersCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private Question question = new Question();

    @Mixin
    private DatesAsked dates = new DatesAsked();

    @Option(
            names = "--within",
            paramLabel = "DAYS",
            description = "Also those to be written on so many days after it (default: 0).")
    private String within = "0";

    RemindersCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        dates.checkOptions();
        int days = days();
        LeadTimes leadTimes = dates.leadTimes();
        Register register = question.register();
        LocalDate first = question.day(register);
        LocalDate last = first.plusDays(days);
        try (Rulebook rulebook = question.rulebook(terminal)) {
            Assessment assessment = question.assess(rulebook, register);
            Agenda agenda =
                    dates.in(Agenda.of(assessment, last.plusDays(leadTimes.longest()), Map.of(), question.language()));
            List<Reminder> reminders = Reminders.of(agenda, leadTimes).between(first, last);
            question.format()
                    .show(
                            new RemindersAnswer(
                                    assessment, question.registerName(), question.language(), last, reminders),
                            terminal);
            return 0;
        }
    }

    private int days() {
        if (!within.matches("\\d{1,4}")) {
            throw new BadInput("--within: \"" + within + "\" is not a number of days, up to 9999. Maybe 7?");
        }
        return Integer.parseInt(within);
    }
}
