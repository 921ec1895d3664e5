package org.ccm.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ccm.cli.Document.README;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.ccm.cli.Document.Block;
import org.ccm.figures.SignalName;
import org.ccm.figures.SignalWeights;
import org.ccm.finding.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the README shows is what happens. */
class ReadmeTest {

    private static final String PROMPT = "$ ccm-examples/ccm ";
    private static final Pattern COMMAND = Pattern.compile("(?m)^(?:\\$ )?ccm-examples/ccm ([^#\n]*)");
    private static final Map<String, Run> RUNS = new HashMap<>();
    private static final Pattern LINK = Pattern.compile("\\]\\(([^):]+)\\)");

    @TempDir
    private Path directory;

    static List<Block> consoles() {
        return README.blocks().stream().filter(block -> block.in("console")).toList();
    }

    /** Each block of Java with the output that follows it. */
    static List<List<Block>> programs() {
        List<Block> blocks = README.blocks();
        List<List<Block>> programs = new ArrayList<>();
        for (int i = 0; i + 1 < blocks.size(); i++) {
            if (blocks.get(i).in("java")) {
                programs.add(blocks.subList(i, i + 2));
            }
        }
        return programs;
    }

    static Stream<String> commands() {
        return COMMAND.matcher(README.text()).results().map(found -> found.group(1)
                .strip());
    }

    @ParameterizedTest
    @MethodSource("consoles")
    void a_command_prints_what_is_shown_below_it(Block console) {
        String[] parts = console.text().split("\n", 2);
        assertThat(parts[0]).startsWith(PROMPT);

        Run run = run(parts[0].substring(PROMPT.length()));

        // calendars end their lines as RFC 5545 says
        assertThat((run.out() + run.err()).replace("\r\n", "\n")).matches(Document.shown(parts[1]));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void every_command_is_one_that_there_is(String command) {
        Run run = run(command);

        boolean answered = !run.out().isEmpty() || command.contains("--output");
        assertThat(run.code()).as(run.err()).isEqualTo(answered ? 0 : 2);
        assertThat(run.err()).doesNotContain("--help");
    }

    /** Runs a command, once for all tests unless it writes a file: that lies in a directory of the test's own. */
    private Run run(String command) {
        return command.contains("--output")
                ? Run.line(command.replaceAll("--output (\\S+)", "--output " + directory + "/$1"))
                : RUNS.computeIfAbsent(command, Run::line);
    }

    @ParameterizedTest
    @MethodSource("programs")
    void a_program_prints_what_is_shown_below_it(List<Block> program) throws Exception {
        assertThat(program.get(1).language()).isEqualTo("text");

        assertThat(printedBy(program.get(0).text()))
                .matches(Pattern.compile(Document.shown(program.get(1).text()) + "(?s).*"));
    }

    private String printedBy(String program) throws Exception {
        String imports =
                program.lines().filter(line -> line.startsWith("import ")).collect(Collectors.joining("\n"));
        String body =
                program.lines().filter(line -> !line.startsWith("import ")).collect(Collectors.joining("\n"));
        Path source = directory.resolve("Snippet.java");
        Files.writeString(
                source, imports + "\npublic class Snippet { public static void main(String[] a) {\n" + body + "\n}}\n");
        assertThat(ToolProvider.getSystemJavaCompiler()
                        .run(null, null, null, "-cp", System.getProperty("java.class.path"), source.toString()))
                .isZero();
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (URLClassLoader classes = new URLClassLoader(
                new URL[] {directory.toUri().toURL()}, getClass().getClassLoader())) {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            classes.loadClass("Snippet").getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }

    @Test
    void it_shows_commands_and_programs() {
        assertThat(consoles()).hasSizeGreaterThanOrEqualTo(7);
        assertThat(programs()).hasSize(5);
        assertThat(commands()).hasSizeGreaterThanOrEqualTo(10);
    }

    @Test
    void its_weights_can_be_ranked_by() throws Exception {
        assertThat(README.blocks())
                .filteredOn(block -> block.language().equals("csv"))
                .singleElement()
                .satisfies(block -> {
                    Path file = Files.writeString(directory.resolve("mine.csv"), block.text());
                    assertThat(SignalWeights.load(file).of(SignalName.RECENT_PRODUCTION))
                            .isEqualTo(-8);
                    assertThat(Run.ccm("status", "--weights", file.toString()).code())
                            .isZero();
                });
    }

    @Test
    void its_links_lead_somewhere() {
        assertThat(LINK.matcher(README.text()).results().map(link -> Path.of("..", link.group(1))))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(file).exists());
    }

    @Test
    void its_ids_of_findings_are_of_kinds_that_there_are() {
        assertThat(Pattern.compile("\\b([a-z]+(?:-[a-z]+)+):[A-Z]{3}\\b")
                        .matcher(README.text())
                        .results()
                        .map(id -> Kind.find(id.group(1))))
                .isNotEmpty()
                .allSatisfy(kind -> assertThat(kind).isPresent());
    }

    @Test
    void it_names_the_version_that_the_build_makes() throws Exception {
        String parent = Files.readString(Path.of("pom.xml"));
        Matcher version = Pattern.compile("<version>([^<]+)</version>").matcher(parent);

        assertThat(version.find()).isTrue();
        assertThat(README.text())
                .contains("<version>" + version.group(1) + "</version>", "(org.ccm) " + version.group(1) + ",");
    }
}
