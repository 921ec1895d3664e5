package org.ccm.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.ccm.picture.World.Land;
import org.ccm.picture.World.Spot;
import org.ccm.register.Register;
import org.ccm.state.State;
import org.junit.jupiter.api.Test;

class WorldTest {

    private static final Path WORLD = Path.of("src/main/resources/org/ccm/picture/world.txt");

    @Test
    void the_geometry_is_that_of_the_published_package() throws IOException, NoSuchAlgorithmException {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(WorldGeometry.source());

        assertThat(HexFormat.of().formatHex(digest))
                .isEqualTo("04342cdc1e3016bcd7db1630de95684d67b79fe3c8c460321e87aef469502394");
    }

    @Test
    void the_map_is_what_is_made_of_the_geometry() throws IOException {
        Golden.compare(WORLD, WorldGeometry.text());
    }

    @Test
    void the_map_is_small_enough_to_be_put_into_a_page() {
        assertThat(Resource.text("world.txt").getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(100_000);
    }

    @Test
    void every_State_of_the_register_is_on_the_map_and_no_other() {
        assertThat(World.get().lands())
                .extracting(Land::code)
                .containsExactlyInAnyOrderElementsOf(
                        Register.reference().states().stream().map(State::code).toList())
                .hasSize(197);
    }

    @Test
    void every_State_is_big_enough_to_be_seen_or_has_a_mark() {
        assertThat(World.get().lands())
                .allMatch(land -> land.spot().isPresent() || land.path().length() > 20);
    }

    @Test
    void no_mark_hides_another() {
        List<Spot> spots = World.get().lands().stream()
                .flatMap(land -> land.spot().stream())
                .toList();

        for (Spot one : spots) {
            assertThat(spots)
                    .filteredOn(other -> Math.hypot(one.x() - other.x(), one.y() - other.y()) < 6)
                    .containsExactly(one);
        }
    }

    @Test
    void every_mark_is_on_the_map() {
        assertThat(World.get().lands().stream().flatMap(land -> land.spot().stream()))
                .allMatch(spot -> spot.x() > 4
                        && spot.x() < Sheet.WIDTH - 4
                        && spot.y() > 4
                        && spot.y() < World.get().height() - 4);
    }
}
