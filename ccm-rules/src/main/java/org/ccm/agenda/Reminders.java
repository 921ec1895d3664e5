package org.ccm.agenda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.ccm.register.Register;

/**
 * Which State should be written to on which day, about what, and by whom. Of meetings nobody is reminded by letter.
 *
 * <pre>{@code
 * LocalDate day = LocalDate.of(2019, 10, 30);
 * Agenda agenda = Agenda.of(Rulebook.standard().assess(Register.reference(), day), day.plusYears(2));
 * Reminders.of(agenda, LeadTimes.standard()).on(day);   // Gambia, initial report due on 2019-11-28, by Iraq
 * }</pre>
 */
public final class Reminders {

    private final List<Reminder> all;

    private Reminders(List<Reminder> all) {
        this.all = all;
    }

    /** The reminders of the dates that stand in an agenda. */
    public static Reminders of(Agenda agenda, LeadTimes leadTimes) {
        Register register = agenda.assessment().register();
        List<Reminder> reminders = new ArrayList<>();
        for (Entry entry : agenda.standing()) {
            OptionalInt ahead = leadTimes.of(entry.occasion());
            if (entry.state().isPresent() && ahead.isPresent()) {
                LocalDate on = entry.from().minusDays(ahead.getAsInt());
                reminders.add(new Reminder(on, entry, entry.theme().coordinators(register, on)));
            }
        }
        reminders.sort(Comparator.comparing(Reminder::on)
                .thenComparing(reminder -> reminder.entry().from())
                .thenComparing(reminder -> reminder.entry().id()));
        return new Reminders(List.copyOf(reminders));
    }

    /** Those to be written on a day. */
    public List<Reminder> on(LocalDate day) {
        return between(day, day);
    }

    /** Those to be written from one day to another, both inclusive, by day. */
    public List<Reminder> between(LocalDate first, LocalDate last) {
        return all.stream()
                .filter(reminder ->
                        !reminder.on().isBefore(first) && !reminder.on().isAfter(last))
                .toList();
    }
}
