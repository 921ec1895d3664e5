package org.ccm.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ccm.state.StateCode;

/**
 * The shapes of the world's lands in the Equal Earth projection, as they stand in world.txt. Made from Natural Earth,
 * which is in the public domain, by WorldGeometry in this module's tests.
 *
 * @param height how high the map is that is as wide as a sheet, in units
 * @param elsewhere areas of no State of the register, of territories shown apart, and of disputed ones: a path
 * @param lands States by code
 */
record World(double height, String elsewhere, List<Land> lands) {

    /**
     * A State's land.
     *
     * @param code the State
     * @param path its outline; may be empty
     * @param spot where the mark of a small State is drawn; empty for one that is big enough to be seen
     */
    record Land(StateCode code, String path, Optional<Spot> spot) {}

    /** A point on the sheet, in units from its upper left corner. */
    record Spot(double x, double y) {

        static Spot of(String words) {
            int comma = words.indexOf(',');
            return new Spot(
                    Double.parseDouble(words.substring(0, comma)), Double.parseDouble(words.substring(comma + 1)));
        }
    }

    private static final class Once {
        private static final World READ = read(Resource.text("world.txt"));
    }

    /** The world, read when it is first asked for. */
    static World get() {
        return Once.READ;
    }

    private static World read(String text) {
        double height = 0;
        String elsewhere = "";
        List<Land> lands = new ArrayList<>();
        for (String line : text.lines().filter(row -> !row.startsWith("#")).toList()) {
            String[] cells = line.split("\t", -1);
            switch (cells[0]) {
                case "height" -> height = Double.parseDouble(cells[1]);
                case "elsewhere" -> elsewhere = cells[1];
                default ->
                    lands.add(new Land(
                            StateCode.of(cells[0]),
                            cells[2],
                            Optional.of(cells[1])
                                    .filter(spot -> !spot.isEmpty())
                                    .map(Spot::of)));
            }
        }
        return new World(height, elsewhere, List.copyOf(lands));
    }
}
