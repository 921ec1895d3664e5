package org.ccm.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** ccm report. */
class ReportCommandTest {

    private static final Map<String, String> WRITTEN = new ConcurrentHashMap<>();

    /** What the command prints; each is run once. */
    private static String report(String arguments) {
        return WRITTEN.computeIfAbsent(
                arguments, asked -> Run.line("report " + asked).out());
    }

    @ParameterizedTest
    @CsvSource({
        // the opening day of the Second Review Conference
        "report-2020-11-25.md, report --as-of 2020-11-25",
        // the end of the record
        "report-record-ends.md, report",
        // a State's own page
        "report-GNB-2020-11-25.md, report --as-of 2020-11-25 --state GNB",
    })
    void a_report_is_as_recorded(String golden, String command) throws IOException {
        Run run = Run.line(command);

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        Golden.compare(golden, run.out());
    }

    @Test
    void every_note_that_is_cited_stands_at_the_end_and_is_cited() {
        String report = report("--as-of 2020-11-25");

        assertThat(numbers(report, "\\[\\^(\\d+)\\](?!:)")).isEqualTo(numbers(report, "(?m)^\\[\\^(\\d+)\\]:"));
    }

    private static Set<Integer> numbers(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult found) -> Integer.valueOf(found.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "report --as-of 2020-11-25",
                "report --as-of 2009-01-15",
                "report --as-of 2030-12-31",
                "report --group ASEAN",
                "report --state GNB --state ZAF --as-of 2019-11-20",
                "report --state NRU --as-of 2022-01-01",
                "report --theme transparency",
            })
    void json_obeys_the_schema(String command) {
        JsonNode report = Answers.json(command.split(" "));

        assertThat(Answers.violations("report", report)).isEmpty();
    }

    @Test
    void json_and_markdown_say_the_same() {
        JsonNode report = Answers.json("report", "--as-of", "2020-11-25");
        String markdown = report("--as-of 2020-11-25");

        assertThat(Answers.each(report.get("sections"))
                        .flatMap(section -> Answers.each(section.get("narrative")))
                        .map(text -> text.get("text").asText()))
                .isNotEmpty()
                .allSatisfy(sentence -> assertThat(markdown).contains(sentence));
        assertThat(Answers.each(report.get("sections"))
                        .flatMap(section -> Answers.each(section.get("tables")))
                        .mapToInt(table -> table.get("rows").size())
                        .sum())
                .isEqualTo((int) markdown.lines()
                                .filter(line -> line.startsWith("| "))
                                .count()
                        - (int) markdown.lines()
                                .filter(line -> line.startsWith("|---") || line.startsWith("|-"))
                                .count());
    }

    @Test
    void a_report_on_a_group_is_about_its_members_only() {
        String report =
                Run.ccm("report", "--as-of", "2020-11-25", "--group", "ASEAN").out();

        assertThat(report)
                .startsWith("# ASEAN and the Convention on Cluster Munitions as of 25 November 2020")
                .contains("Philippines", "Viet Nam")
                .doesNotContain("Guinea-Bissau", "South Africa");
    }

    @Test
    void a_report_on_a_theme_has_that_section_only() {
        JsonNode report = Answers.json("report", "--as-of", "2020-11-25", "--theme", "clearance");

        assertThat(Answers.each(report.get("sections"))
                        .map(section -> section.get("id").asText()))
                .containsExactly("clearance", "unverified");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # coordinator | sections
            CHL | universalization
            AUS | stockpile-destruction
            IRQ | transparency
            CHE | next-meeting
            """)
    void a_coordinator_gets_the_sections_of_its_themes(String coordinator, String section) {
        JsonNode report = Answers.json("report", "--as-of", "2020-11-25", "--coordinator", coordinator);

        assertThat(Answers.each(report.get("sections"))
                        .map(found -> found.get("id").asText()))
                .first()
                .isEqualTo(section);
        assertThat(Answers.each(report.get("sections"))
                        .map(found -> found.get("id").asText()))
                .isSubsetOf(section, "unverified");
    }

    @Test
    void a_state_that_coordinates_nothing_is_told_who_does() {
        Run run = Run.ccm("report", "--as-of", "2020-11-25", "--coordinator", "NOR");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .contains("\"NOR\" coordinates no theme on record on 2020-11-25. Maybe one of ")
                .contains("CHL, ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # day | what it says
            2010-08-01 | The record has no contact with States by this day.
            2010-08-01 | There is no State for which a country coalition may be sought
            2010-08-01 | No use is on record by this day. No State
            2010-08-01 | No State Party is on record as having cluster munition victims.
            2020-11-25 | 32 States Parties have a law made for the Convention on record
            2020-11-25 | Few contacts are recorded: this is unverified.
            """)
    void nothing_on_record_is_not_told_as_nothing_wrong(String day, String sentence) {
        assertThat(report("--as-of " + day)).contains(sentence);
    }

    @Test
    void the_page_of_a_state_has_what_is_on_record_about_it_under_every_theme() {
        assertThat(Run.ccm("report", "--as-of", "2020-11-25", "--state", "MNE").out())
                .contains(
                        "| International cooperation and assistance | country coalition (established), Article 4; partner: not named")
                .contains("| National implementation measures | ");
        assertThat(Run.ccm("report", "--as-of", "2020-11-25", "--state", "NOR").out())
                .contains("| National implementation measures | specific law")
                .contains(" | 2008 |");
    }

    @Test
    void a_report_on_a_day_after_the_record_says_that_it_ends_before() {
        Run run = Run.ccm("report", "--as-of", "2028-01-01");

        assertThat(run.out()).contains("The record ends on 20 February 2026, before 1 January 2028");
        assertThat(run.err()).contains("Warning: The record ends on 2026-02-20");
    }

    @Test
    void a_set_has_a_page_a_state_and_links_that_lead_to_them(@TempDir Path directory) throws IOException {
        Run run = Run.ccm("report", "--as-of", "2020-11-25", "--pages", directory.toString());

        assertThat(run.code()).as(run.err()).isZero();
        try (Stream<Path> pages = Files.list(directory.resolve("states"))) {
            assertThat(pages).hasSize(197);
        }
        assertThat(Pattern.compile("\\]\\((states/\\w+\\.md)\\)")
                        .matcher(Files.readString(directory.resolve("index.md")))
                        .results()
                        .map(link -> link.group(1))
                        .distinct())
                .hasSizeGreaterThan(50)
                .allSatisfy(link -> assertThat(directory.resolve(link)).exists());
        assertThat(Pattern.compile("!\\[[^]]*]\\((pictures/[\\w-]+\\.svg)\\)")
                        .matcher(Files.readString(directory.resolve("index.md")))
                        .results()
                        .map(link -> link.group(1)))
                .hasSize(7)
                .allSatisfy(link -> assertThat(directory.resolve(link)).exists());
        Golden.compare(
                "../../../../../../../../docs/adherence-2020-11-25.svg",
                Files.readString(directory.resolve("pictures/index-map.svg")));
    }

    @Test
    void a_report_is_written_where_it_is_asked_for(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("report.json");

        Run run = Run.ccm("report", "--as-of", "2020-11-25", "--format", "json", "--output", file.toString());

        assertThat(run.out()).isEmpty();
        assertThat(Answers.read(Files.readString(file)).get("asOf").asText()).isEqualTo("2020-11-25");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "report --theme reporting | --theme: a report has no section \"reporting\". Maybe one of",
                "report --group ASEAM | has the name \"ASEAM\". Maybe ASEAN?",
                "report --group ASEAN --state GNB | exclude each other",
                "report --state GNB --theme clearance | Maybe leave them out, or name several States?",
                "report --theme clearance --coordinator CHL | exclude each other",
                "report --format pdf | \"pdf\" is none of markdown,",
                "report --language de | \"de\" is none of en, fr, es.",
                "report --output no-such-directory/report.md | Maybe make it first?",
                "report --pages here --output report.md | Maybe leave these out?",
            })
    void a_mistake_is_told(String command, String message) {
        Run run = Run.line(command);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(message);
        assertThat(run.out()).isEmpty();
    }
}
