package org.ccm.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAmount;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Trigger;
import net.fortuna.ical4j.validate.ValidationResult;
import org.ccm.agenda.Agenda;
import org.ccm.agenda.Entry;
import org.ccm.agenda.LeadTimes;
import org.ccm.agenda.Theme;
import org.ccm.assessment.Rulebook;
import org.ccm.cli.calendar.CalendarFile;
import org.ccm.cli.calendar.EarlierCalendar;
import org.ccm.register.Register;
import org.ccm.source.Word;
import org.ccm.state.State;
import org.ccm.time.Certainty;
import org.ccm.wording.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** ccm calendar, read by another library than the one that writes it. */
class CalendarTest {

    @TempDir
    private Path directory;

    private static String written(String... options) {
        List<String> arguments = new ArrayList<>(List.of("calendar"));
        arguments.addAll(List.of(options));
        Run run = Run.ccm(arguments.toArray(String[]::new));
        assertThat(run.code()).as(run.err()).isZero();
        return run.out();
    }

    private static net.fortuna.ical4j.model.Calendar parsed(String text) {
        try {
            return new CalendarBuilder().build(new StringReader(text));
        } catch (IOException | ParserException e) {
            throw new AssertionError(text, e);
        }
    }

    /** Events by UID, each of which must be there once. */
    private static Map<String, VEvent> events(String text) {
        return parsed(text).getComponents(Component.VEVENT).stream()
                .map(VEvent.class::cast)
                .collect(Collectors.toMap(
                        event -> value(event, Property.UID).orElseThrow(),
                        event -> event,
                        (one, other) -> {
                            throw new AssertionError("twice: " + one);
                        },
                        TreeMap::new));
    }

    private static Optional<String> value(VEvent event, String property) {
        return event.getProperty(property).map(Property::getValue);
    }

    private static String line(Agenda agenda, Entry entry) {
        return entry.from() + " " + entry.to().plusDays(1) + " " + (entry.cancelled() ? "CANCELLED" : "CONFIRMED") + " "
                + agenda.title(entry) + " "
                + Wording.of(Locale.ENGLISH).theme(entry.theme().word()) + " "
                + (entry.certainty() == Certainty.UNVERIFIED) + " " + reminder(entry);
    }

    private static String reminder(Entry entry) {
        return entry.cancelled()
                ? "never"
                : "P-" + LeadTimes.standard().of(entry.occasion()).orElseThrow() + "D";
    }

    private static String line(VEvent event) {
        String summary = value(event, Property.SUMMARY).orElseThrow();
        return day(event, Property.DTSTART) + " " + day(event, Property.DTEND) + " "
                + value(event, Property.STATUS).orElseThrow() + " "
                + summary.replaceFirst("^Cancelled: ", "").replaceFirst(" \\(unverified\\)$", "") + " "
                + value(event, Property.CATEGORIES).orElseThrow() + " " + summary.endsWith(" (unverified)") + " "
                + reminder(event);
    }

    private static LocalDate day(VEvent event, String property) {
        return LocalDate.parse(value(event, property).orElseThrow(), DateTimeFormatter.BASIC_ISO_DATE);
    }

    private static String reminder(VEvent event) {
        return event.getAlarms().stream()
                .flatMap(alarm -> alarm.<Trigger>getProperty(Property.TRIGGER).stream())
                .map(trigger -> days(trigger.getDuration()))
                .findFirst()
                .orElse("never");
    }

    private static String days(TemporalAmount before) {
        return "P" + (before instanceof Period period ? period.getDays() : ((Duration) before).toDays()) + "D";
    }

    @ParameterizedTest
    @ValueSource(strings = {"2010-06-01", "2019-10-30", "2021-02-10", "2024-12-01", "2026-02-20"})
    void a_second_library_reads_the_dates_of_the_agenda_for_every_state(String day) {
        LocalDate asOf = LocalDate.parse(day);
        Agenda agenda = Agenda.of(Rulebook.standard().assess(Register.reference(), asOf), asOf.plusYears(2));
        Map<String, String> expected = agenda.entries().stream()
                .collect(Collectors.toMap(entry -> entry.id() + "@org.ccm", entry -> line(agenda, entry)));

        Map<String, String> found = new TreeMap<>();
        events(written("--as-of", day)).forEach((uid, event) -> found.put(uid, line(event)));

        assertThat(found).isNotEmpty().containsExactlyInAnyOrderEntriesOf(expected);
    }

    @Test
    void the_calendar_of_each_state_has_its_own_dates_and_meetings() {
        LocalDate asOf = Register.reference().recordEnds();
        Agenda agenda = Agenda.of(Rulebook.standard().assess(Register.reference(), asOf), asOf.plusYears(2));

        for (State state : Register.reference().states()) {
            Agenda part = agenda.only(Set.of(state.code()));
            String text = new CalendarFile(part, LeadTimes.standard(), state.name(), EarlierCalendar.none()).text();

            assertThat(events(text).values())
                    .as(state.name())
                    .map(CalendarTest::line)
                    .containsExactlyInAnyOrderElementsOf(agenda.entries().stream()
                            .filter(entry -> entry.state().isEmpty()
                                    || entry.state().get().equals(state.code()))
                            .map(entry -> line(agenda, entry))
                            .toList());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-10-30", "2026-02-20"})
    void the_second_library_finds_nothing_wrong(String day) {
        ValidationResult result = parsed(written("--as-of", day)).validate();

        assertThat(result.getEntries()).isEmpty();
    }

    @Test
    void lines_end_with_crlf_and_are_no_longer_than_75_octets() {
        String text = written("--as-of", "2026-02-20", "--until", "2036-02-20");

        assertThat(text)
                .endsWith("END:VCALENDAR\r\n")
                .doesNotContainPattern("[^\r]\n")
                .contains("Côte d'Ivoire");
        assertThat(text.split("\r\n")).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThanOrEqualTo(75));
    }

    @Test
    void the_same_question_has_the_same_answer_byte_by_byte_in_any_time_zone() {
        String here = written("--as-of", "2019-10-30");
        TimeZone before = TimeZone.getDefault();
        try {
            for (String zone : List.of("Pacific/Kiritimati", "America/Sao_Paulo", "Asia/Kathmandu")) {
                TimeZone.setDefault(TimeZone.getTimeZone(zone));
                assertThat(written("--as-of", "2019-10-30")).isEqualTo(here);
            }
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void a_later_calendar_keeps_uids_and_has_higher_numbers() {
        Map<String, VEvent> earlier = events(written("--as-of", "2019-10-30"));
        Map<String, VEvent> later = events(written("--as-of", "2020-06-30"));

        // every date that was ahead is in the later one, standing or cancelled
        assertThat(later.keySet())
                .containsAll(earlier.entrySet().stream()
                        .filter(event -> ahead(event.getValue(), LocalDate.of(2020, 6, 30)))
                        .map(Map.Entry::getKey)
                        .toList());
        assertThat(sequences(later)).singleElement().isEqualTo(18443);
        assertThat(sequences(earlier)).singleElement().isEqualTo(18199);
    }

    private static boolean ahead(VEvent event, LocalDate day) {
        LocalDate starts = day(event, Property.DTSTART);
        return !starts.isBefore(day) && starts.isBefore(day.plusYears(2));
    }

    private static Set<Integer> sequences(Map<String, VEvent> events) {
        return events.values().stream()
                .map(event -> Integer.valueOf(value(event, Property.SEQUENCE).orElseThrow()))
                .collect(Collectors.toSet());
    }

    @Test
    void a_fulfilled_duty_is_cancelled() {
        assertThat(line(events(written("--as-of", "2019-12-01")).get("initial-report:PHL@org.ccm")))
                .startsWith("2019-12-28 2019-12-29 CONFIRMED");
        assertThat(line(events(written("--as-of", "2019-12-20")).get("initial-report:PHL@org.ccm")))
                .startsWith("2019-12-28 2019-12-29 CANCELLED");
    }

    @Test
    void descriptions_say_why_by_which_provision_and_after_which_sources() {
        VEvent gambia = events(written("--as-of", "2019-10-30")).get("initial-report:GMB@org.ccm");

        assertThat(value(gambia, Property.DESCRIPTION).orElseThrow())
                .startsWith("The initial report of Gambia is due on 28 November 2019.\n"
                        + "Article 7(1) of the Convention on Cluster Munitions; as of 2019-10-30.\nSources:\n- ")
                .contains("[S:cmc-gmb-2018]");
        assertThat(value(gambia, Property.SUMMARY)).contains("Gambia: initial report due");
        assertThat(value(gambia, Property.DTSTAMP)).contains("20191030T000000Z");
        assertThat(value(gambia, Property.TRANSP)).contains("TRANSPARENT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--state|GMB|Gambia", "--group|ASEAN|ASEAN", "--theme|transparency|Transparency measures"})
    void a_calendar_is_named_for_what_it_has(String option) {
        String[] parts = option.split("\\|");

        assertThat(parsed(written("--as-of", "2019-10-30", parts[0], parts[1]))
                        .getProperty("X-WR-CALNAME")
                        .map(Property::getValue))
                .contains("Convention on Cluster Munitions: " + parts[2]);
    }

    @Test
    void lead_times_move_the_reminder_and_can_leave_it_out() {
        Map<String, VEvent> events = events(written(
                "--as-of",
                "2019-10-30",
                "--lead",
                "initial-report=14",
                "--lead",
                "meeting=none",
                "--lead",
                "deadline=0"));

        assertThat(reminder(events.get("initial-report:GMB@org.ccm"))).isEqualTo("P-14D");
        assertThat(reminder(events.get("meeting:2RC.1@org.ccm"))).isEqualTo("never");
        assertThat(reminder(events.get("clearance-deadline:HRV:1@org.ccm"))).isEqualTo("P0D");
    }

    @Test
    void what_was_ahead_in_the_calendar_to_replace_and_is_no_more_is_cancelled() {
        Path file = directory.resolve("ccm.ics");
        written("--as-of", "2019-10-30", "--output", file.toString());

        Map<String, VEvent> events =
                events(written("--as-of", "2019-11-20", "--state", "GMB", "--replaces", file.toString()));

        assertThat(value(events.get("initial-report:GMB@org.ccm"), Property.STATUS))
                .contains("CONFIRMED");
        assertThat(value(events.get("initial-report:PHL@org.ccm"), Property.STATUS))
                .contains("CANCELLED");
        assertThat(reminder(events.get("initial-report:PHL@org.ccm"))).isEqualTo("never");
        assertThat(day(events.get("initial-report:PHL@org.ccm"), Property.DTSTART))
                .isEqualTo("2019-12-28");
        assertThat(sequences(events)).singleElement().isEqualTo(18220);
    }

    @Test
    void what_is_past_in_the_calendar_to_replace_is_cancelled_only_if_fulfilled() {
        Path file = directory.resolve("ccm.ics");
        written("--as-of", "2019-01-15", "--output", file.toString());

        Map<String, VEvent> events = events(written("--as-of", "2021-06-01", "--replaces", file.toString()));

        // fulfilled long ago
        assertThat(value(events.get("initial-report:GMB@org.ccm"), Property.STATUS))
                .contains("CANCELLED");
        // passed unfulfilled, and held
        assertThat(events).doesNotContainKeys("stockpile-destruction-deadline:GNB:1@org.ccm", "meeting:9MSP@org.ccm");
    }

    @Test
    void what_stands_beyond_the_end_stays_as_it_is_in_the_calendar_to_replace() {
        Path file = directory.resolve("ccm.ics");
        written("--as-of", "2019-10-30", "--until", "2026-01-01", "--output", file.toString());

        Map<String, VEvent> events =
                events(written("--as-of", "2019-11-20", "--until", "2020-01-01", "--replaces", file.toString()));

        assertThat(value(events.get("annual-report:PRT:2024@org.ccm"), Property.STATUS))
                .contains("CONFIRMED");
        assertThat(value(events.get("clearance-deadline:DEU:1@org.ccm"), Property.STATUS))
                .contains("CONFIRMED");
    }

    @Test
    void events_of_others_in_the_calendar_to_replace_are_left_alone() throws IOException {
        Path file = directory.resolve("other.ics");
        Files.writeString(
                file,
                Stream.of(
                                "BEGIN:VCALENDAR",
                                "VERSION:2.0",
                                "PRODID:-//somebody//else//EN",
                                "BEGIN:VEVENT",
                                "UID:1234@example.org",
                                "DTSTAMP:20191030T000000Z",
                                "DTSTART;VALUE=DATE:20300101",
                                "SUMMARY:Holiday",
                                "END:VEVENT",
                                "BEGIN:VEVENT",
                                "UID:without-a-day@org.ccm",
                                "DTSTAMP:20191030T000000Z",
                                "SEQUENCE:99999",
                                "END:VEVENT",
                                "END:VCALENDAR",
                                "")
                        .collect(Collectors.joining("\r\n")));

        assertThat(written("--as-of", "2019-10-30", "--state", "GMB", "--replaces", file.toString()))
                .isEqualTo(written("--as-of", "2019-10-30", "--state", "GMB"));
    }

    @Test
    void a_calendar_written_again_has_a_higher_number() throws IOException {
        Path file = directory.resolve("ccm.ics");
        written("--as-of", "2019-10-30", "--output", file.toString());
        written("--as-of", "2019-10-30", "--replaces", file.toString(), "--output", file.toString());

        assertThat(sequences(events(Files.readString(file)))).containsExactly(18200);
    }

    @Test
    void a_change_of_standing_is_confirmed_on_its_day() {
        Path file = directory.resolve("ccm.ics");
        written("--as-of", "2019-05-01", "--state", "GMB", "--output", file.toString());

        assertThat(events(written("--as-of", "2019-06-01", "--state", "GMB", "--replaces", file.toString())))
                .extractingByKey("entry-into-force:GMB@org.ccm")
                .satisfies(event -> assertThat(value(event, Property.STATUS)).contains("CONFIRMED"));
    }

    @Test
    void what_was_cancelled_in_the_calendar_to_replace_is_forgotten() throws IOException {
        Path file = directory.resolve("ccm.ics");
        String[] again = {"--state", "PHL", "--replaces", file.toString(), "--output", file.toString(), "--as-of"};
        written("--as-of", "2019-12-01", "--state", "PHL", "--output", file.toString());

        written(Stream.concat(Stream.of(again), Stream.of("2019-12-20")).toArray(String[]::new));
        assertThat(value(events(Files.readString(file)).get("initial-report:PHL@org.ccm"), Property.STATUS))
                .contains("CANCELLED");

        written(Stream.concat(Stream.of(again), Stream.of("2019-12-20")).toArray(String[]::new));
        assertThat(events(Files.readString(file))).doesNotContainKey("initial-report:PHL@org.ccm");
        assertThat(sequences(events(Files.readString(file)))).containsExactly(18251);
    }

    @ParameterizedTest
    @ValueSource(strings = {"clearance", "clearance_risk", "clearance_risk_education"})
    void the_beginning_of_a_theme_is_enough(String theme) {
        assertThat(parsed(written("--as-of", "2019-10-30", "--theme", theme))
                        .getProperty("X-WR-CALNAME")
                        .map(Property::getValue))
                .contains("Convention on Cluster Munitions: Clearance and risk education");
    }

    @Test
    void the_help_names_all_themes() {
        assertThat(Run.ccm("calendar", "--help").out().replaceAll("\\s+", " "))
                .contains(String.join(", ", Word.all(Theme.class)) + ".");
    }

    @Test
    void a_day_after_the_end_of_the_record_is_answered_with_a_warning() {
        Run run = Run.ccm("calendar", "--as-of", "2026-06-01", "--state", "PRT");

        assertThat(run.code()).isZero();
        assertThat(run.err()).startsWith("Warning: The record ends on 2026-02-20");
        assertThat(events(run.out())).containsKey("annual-report:PRT:2026@org.ccm");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // what is wrong | and what is said
                "--until 2019-10-29 --as-of 2019-10-30 | --until: 2019-10-29 lies before 2019-10-30",
                "--until tomorrow | Maybe year, month and day with hyphens?",
                "--theme transparancy | Maybe transparency?",
                "--theme c | Maybe clearance_risk_education or cooperation_assistance?",
                "--theme klingon | universalization, stockpile_destruction, clearance_risk_education, victim_assistance,",
                "--group ASAEN | Maybe ASEAN?",
                "--state GNW | Maybe GNB (Guinea-Bissau)?",
                "--lead initial-rport=29 | Maybe initial-report?",
                "--lead initial-report | does not say how many days ahead to remind. Maybe initial-report=29, or initial-report=none?",
                "--lead initial-report=-29 | Maybe initial-report=29, or initial-report=none?",
                "--replaces no-such.ics | there is no file no-such.ics. Maybe leave the option out the first time?",
                "--replaces pom.xml | is no calendar (RFC 5545)",
                "--replaces src | cannot be read",
                "--output no/such/directory.ics | there is no directory for no/such/directory.ics. Maybe make it first?",
            })
    void a_mistake_is_answered_with_a_way_out(String mistake) {
        String[] parts = mistake.split(" \\| ");
        Run run = Run.ccm(("calendar " + parts[0]).split(" "));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("ccm: ").contains(parts[1], "Maybe ").hasLineCount(1);
    }
}
