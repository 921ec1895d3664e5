package org.ccm.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** What holds for every picture. */
class PictureTest {

    private static final Pattern REFERENCE = Pattern.compile("url\\(#([^)]*)\\)");

    private static final List<Picture> ALL = Samples.all();

    private static List<Picture> all() {
        return ALL;
    }

    private static List<Picture> none() {
        return Samples.none();
    }

    private static Stream<Picture> short_ones() {
        return Stream.of(
                Samples.votes(3),
                Samples.reports(3),
                Samples.candidates(2),
                Samples.deadlines(4),
                Samples.adherence(3));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("all")
    void a_picture_says_what_it_is_to_those_who_do_not_see_it(Picture picture) {
        Element svg = Drawn.of(picture).svg();
        String prefix = picture.caption().prefix();

        assertThat(svg.getAttribute("role")).isEqualTo("img");
        assertThat(svg.getAttribute("aria-labelledby")).isEqualTo(prefix + "-title " + prefix + "-desc");
        assertThat(byId(svg, prefix + "-title").getTextContent())
                .isEqualTo(picture.caption().title());
        assertThat(byId(svg, prefix + "-desc").getTextContent())
                .isEqualTo(picture.caption().description());
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("all")
    void a_picture_scales(Picture picture) {
        Element svg = Drawn.of(picture).svg();

        assertThat(svg.getAttribute("viewBox")).matches("0 0 640 \\d+");
        assertThat(svg.hasAttribute("width")).isFalse();
        assertThat(svg.hasAttribute("height")).isFalse();
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("all")
    void ids_begin_with_the_prefix_and_are_unique(Picture picture) {
        List<String> ids = Drawn.of(picture).all("*").stream()
                .map(element -> element.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();

        assertThat(ids)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.startsWith(picture.caption().prefix() + "-"));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("all")
    void what_is_referred_to_is_in_the_picture(Picture picture) {
        Set<String> ids = new HashSet<>();
        Drawn.of(picture).all("pattern").forEach(pattern -> ids.add(pattern.getAttribute("id")));
        Set<String> used = new HashSet<>();
        Matcher reference = REFERENCE.matcher(picture.svg());
        while (reference.find()) {
            used.add(reference.group(1));
        }

        assertThat(used).isEqualTo(ids);
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("all")
    void a_picture_runs_nothing_and_fetches_nothing(Picture picture) {
        assertThat(picture.svg().replace("http://www.w3.org/2000/svg", ""))
                .doesNotContain("http", "href", "<script", "<style", "style=", "<image", "<foreignObject");
        for (Element element : Drawn.of(picture).all("*")) {
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                assertThat(element.getAttributes().item(i).getNodeName()).doesNotStartWith("on");
            }
        }
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("all")
    void every_colour_follows_the_page(Picture picture) {
        for (Element element : Drawn.of(picture).all("*")) {
            for (String paint : List.of("fill", "stroke")) {
                assertThat(element.getAttribute(paint))
                        .matches("|none|var\\(--ccm-[a-z]+, #[0-9a-f]{6}\\)|url\\(#.*\\)");
            }
        }
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("all")
    void no_text_leaves_the_picture(Picture picture) {
        Drawn drawn = Drawn.of(picture);
        for (Element text : drawn.all("text")) {
            if (text.getElementsByTagName("tspan").getLength() > 0) {
                continue;
            }
            double width = Lettering.width(text.getTextContent());
            double x = Double.parseDouble(text.getAttribute("x"));
            double left =
                    switch (text.getAttribute("text-anchor")) {
                        case "middle" -> x - width / 2;
                        case "end" -> x - width;
                        default -> x;
                    };
            assertThat(left).as(text.getTextContent()).isGreaterThanOrEqualTo(0);
            assertThat(left + width).as(text.getTextContent()).isLessThanOrEqualTo(Sheet.WIDTH + 0.1);
            assertThat(Double.parseDouble(text.getAttribute("y"))).isBetween(0.0, drawn.height());
        }
    }

    @Test
    void the_same_values_give_the_same_picture() {
        assertThat(Samples.all().stream().map(Picture::svg))
                .containsExactlyElementsOf(ALL.stream().map(Picture::svg).toList());
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("none")
    void where_there_is_nothing_to_show_a_sentence_says_so(Picture picture) {
        Drawn drawn = Drawn.of(picture);

        assertThat(drawn.lines()).hasSize(1).allMatch(line -> line.startsWith("No ") && line.endsWith("."));
        assertThat(drawn.all("rect")).isEmpty();
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("short_ones")
    void a_picture_is_the_approved_one(Picture picture) throws IOException {
        Golden.compare(picture.caption().prefix() + ".svg", picture.svg() + "\n");
    }

    @Test
    void a_file_of_its_own_brings_its_colours() {
        Drawn file = Drawn.of(Samples.votes(1).file());

        assertThat(file.all("style")).singleElement().satisfies(style -> assertThat(style.getTextContent())
                .contains("prefers-color-scheme: dark"));
    }

    @Test
    void words_are_words_and_not_markup() {
        VotesByYear votes = new VotesByYear(
                new Caption("v", "<b>Votes</b> & \"more\"", "a > b\u0000"),
                new VotesByYear.Labels("<yes>", "no", "abstaining", "absent"),
                List.of(new VotesByYear.Votes(2019, 1, 0, 0, 0)),
                "");

        Drawn drawn = Drawn.of(votes);
        assertThat(byId(drawn.svg(), "v-title").getTextContent()).isEqualTo("<b>Votes</b> & \"more\"");
        assertThat(byId(drawn.svg(), "v-desc").getTextContent()).isEqualTo("a > b");
        assertThat(drawn.lines()).contains("<yes>");
    }

    @Test
    void a_prefix_that_cannot_begin_an_id_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Caption("1 map", "Title", "Description"))
                .withMessageContaining("\"1 map\"")
                .withMessageContaining("Maybe");
    }

    @Test
    void a_picture_without_a_description_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Caption("map", "Title", " "))
                .withMessageContaining("Maybe");
    }

    @Test
    void pictures_know_codes_of_States_and_nothing_else_of_the_Convention() throws IOException {
        try (Stream<Path> sources = Files.list(Path.of("src/main/java/org/ccm/picture"))) {
            for (Path source : sources.toList()) {
                assertThat(Files.readAllLines(source))
                        .filteredOn(line -> line.startsWith("import "))
                        .allMatch(
                                line -> line.matches(
                                        "import (java\\.(io|nio|time|util)\\..*|org\\.ccm\\.(picture\\..*|state\\.StateCode)|org\\.jspecify\\..*);"));
            }
        }
    }

    private static Element byId(Element svg, String id) {
        return new Drawn(svg)
                .all("*").stream()
                        .filter(element -> element.getAttribute("id").equals(id))
                        .findFirst()
                        .orElseThrow();
    }
}
