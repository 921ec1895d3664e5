package org.ccm.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ccm.agenda.Agenda;
import org.ccm.assessment.Assessment;
import org.ccm.assessment.Rulebook;
import org.ccm.cli.calendar.CalendarFile;
import org.ccm.cli.calendar.EarlierCalendar;
import org.ccm.cli.output.Terminal;
import org.ccm.register.Register;
import org.ccm.wording.Wording;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The dates ahead as a calendar. */
@Command(
        name = "calendar",
        description = "The dates ahead as a calendar to import (iCalendar, RFC 5545), with reminders; what no longer"
                + " stands is cancelled in it.")
final class CalendarCommand implements Callable<Integer> {

    private static final int YEARS_AHEAD = 2;

    private final Terminal terminal;

    @Mixin
    private DayAsked asOf = new DayAsked();

    @Mixin
    private RegisterAsked asked = new RegisterAsked();

    @Mixin
    private LanguageAsked language = new LanguageAsked();

    @Mixin
    private DatesAsked dates = new DatesAsked();

    @Option(
            names = "--until",
            paramLabel = "DATE",
            description = "The last day of the calendar (default: two years after --as-of).")
    private @Nullable String until;

    @Option(
            names = "--replaces",
            paramLabel = "OLD.ics",
            description = "A calendar written before: what was ahead in it and is not in this one is cancelled.")
    private @Nullable Path replaces;

    @Option(names = "--output", paramLabel = "FILE", description = "Where to write it (default: standard output).")
    private @Nullable Path output;

    CalendarCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        dates.checkOptions();
        language.locale();
        Optional<LocalDate> end = Optional.ofNullable(until).map(text -> Day.parse("--until", text));
        asOf.check();
        EarlierCalendar earlier = replaces == null ? EarlierCalendar.none() : read(replaces);
        Register register = asked.register();
        LocalDate day = asOf.in(register);
        LocalDate last = end.orElse(day.plusYears(YEARS_AHEAD));
        if (last.isBefore(day)) {
            throw new BadInput("--until: " + last + " lies before " + day + ", the day from which the calendar looks"
                    + " ahead. Maybe --as-of " + last + "?");
        }
        Assessment assessment = Rulebook.standard().assess(register, day);
        assessment.warnings().forEach(warning -> terminal.err().println("Warning: " + warning));
        Agenda agenda = dates.in(Agenda.of(assessment, last, earlier.dates(), language.locale()));
        write(new CalendarFile(agenda, dates.leadTimes(), dates.title(agenda, Wording.of(language.locale())), earlier)
                .text());
        return 0;
    }

    private static EarlierCalendar read(Path file) {
        try {
            return EarlierCalendar.parse(Files.readString(file));
        } catch (NoSuchFileException e) {
            throw new BadInput("--replaces: there is no file " + file + ". Maybe leave the option out the first time?");
        } catch (CharacterCodingException e) {
            throw new BadInput("--replaces: " + file + " is not a text in UTF-8. Maybe another file?");
        } catch (IllegalArgumentException e) {
            throw new BadInput(
                    "--replaces: " + file + " cannot be replaced: " + e.getMessage() + ". Maybe another file?");
        } catch (IOException e) {
            throw new BadInput("--replaces: " + file + " cannot be read: " + e.getMessage() + ". Maybe another file?");
        }
    }

    private void write(String calendar) {
        if (output == null) {
            terminal.out().print(calendar);
            terminal.out().flush();
            return;
        }
        try {
            Files.writeString(output, calendar);
        } catch (NoSuchFileException e) {
            throw new BadInput("--output: there is no directory for " + output + ". Maybe make it first?");
        } catch (IOException e) {
            throw new UncheckedIOException(output + " cannot be written", e);
        }
    }
}
