package org.ccm.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ccm.picture.AdherenceMap.Place;
import org.ccm.picture.AdherenceMap.Standing;
import org.ccm.register.Register;
import org.ccm.state.State;
import org.ccm.state.StateCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;

class AdherenceMapTest {

    @Test
    void every_State_of_the_register_is_drawn_under_its_name() {
        List<String> names =
                Register.reference().states().stream().map(State::name).toList();

        assertThat(Drawn.of(Samples.map(197)).titles()).containsAll(names);
        assertThat(names).hasSize(197);
    }

    @ParameterizedTest
    @EnumSource(Standing.class)
    void a_small_State_has_a_mark(Standing standing) {
        Drawn map = Drawn.of(Samples.map(Map.of(StateCode.of("TUV"), new Place("Tuvalu", standing))));

        assertThat(map.titles()).containsExactly("Tuvalu");
    }

    @Test
    void the_marks_of_no_two_standings_are_alike() {
        List<String> shapes = List.of(Standing.values()).stream()
                .map(standing -> Samples.map(Map.of(StateCode.of("TUV"), new Place("Tuvalu", standing))))
                .map(AdherenceMapTest::shapeOfTheMark)
                .toList();

        assertThat(shapes).doesNotHaveDuplicates();
    }

    private static String shapeOfTheMark(AdherenceMap map) {
        Element mark = Drawn.of(map).all("title").stream()
                .filter(title -> title.getTextContent().equals("Tuvalu"))
                .map(title -> (Element) title.getParentNode())
                .findFirst()
                .orElseThrow();
        boolean hollow = mark.getAttribute("fill").equals(Tone.PAPER.paint());
        return mark.getTagName() + mark.getAttribute("d") + (hollow ? " hollow" : "");
    }

    @Test
    void States_of_one_standing_are_drawn_in_its_colour() {
        Drawn map = Drawn.of(Samples.map(Map.of(
                StateCode.of("BGR"), new Place("Bulgaria", Standing.PARTY),
                StateCode.of("IDN"), new Place("Indonesia", Standing.SIGNATORY))));

        Map<String, String> fills = map.all("title").stream()
                .skip(1)
                .collect(Collectors.toMap(
                        Element::getTextContent,
                        title -> ((Element) title.getParentNode().getParentNode()).getAttribute("fill")));
        assertThat(fills)
                .containsEntry("Bulgaria", Tone.BLUE.paint())
                .containsEntry("Indonesia", "url(#map-orange-rising)");
    }

    @Test
    void a_State_about_which_nothing_is_said_is_drawn_in_the_neutral_tone() {
        long neutral = Drawn.of(Samples.map(0)).all("path").stream()
                .filter(path -> path.getAttribute("fill").equals(Tone.LAND.paint()))
                .count();
        long withOne = Drawn.of(Samples.map(1)).all("path").stream()
                .filter(path -> path.getAttribute("fill").equals(Tone.LAND.paint()))
                .count();

        assertThat(withOne).isEqualTo(neutral - 1);
    }

    @Test
    void the_note_stands_below_the_legend() {
        assertThat(Drawn.of(Samples.map(3)).lines())
                .startsWith("State Party", "signatory", "not party", "no information")
                .anyMatch(line -> line.startsWith("Names imply"));
    }

    @Test
    void a_page_can_hold_the_map() {
        assertThat(Samples.map(197).svg().length()).isLessThan(130_000);
    }
}
