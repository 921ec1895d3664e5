package org.ccm.picture;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ccm.picture.World.Spot;
import org.ccm.state.StateCode;

/**
 * Where every State stands under the Convention, on a map of the world in the Equal Earth projection, which shows areas in
 * their true proportion. A State too small to be seen is drawn as a mark, whose shape tells its standing as the colour
 * does; where marks would hide each other, they are moved apart.
 *
 * <p>The map makes no claim about any territory: there are no lines but hairlines between lands of one colour, and areas
 * that the geometry shows apart from the States of the register, or that are disputed, are drawn in a neutral tone.
 *
 * @param caption title and text alternative
 * @param legend what the standings are called, with their numbers if they are to be read, for example "State Party: 111";
 *     a standing without a word is left out of the legend
 * @param places the States; one that is missing here is drawn in the neutral tone
 * @param elsewhere what the neutral tone stands for; may be empty
 * @param note a sentence below the legend, for example about the legal status of territories; may be empty
 */
public record AdherenceMap(
        Caption caption, Map<Standing, String> legend, Map<StateCode, Place> places, String elsewhere, String note)
        implements Picture {

    private static final double MARK = 3;

    /** Where a State stands under the Convention. */
    public enum Standing {
        /** The Convention is in force for it. */
        PARTY(Filling.of(Tone.BLUE)),
        /** It has deposited its instrument, and the Convention is not yet in force for it. */
        CONTRACTING(new Filling(Tone.CYAN, Texture.GRID)),
        /** It has signed and deposited no instrument. */
        SIGNATORY(new Filling(Tone.ORANGE, Texture.RISING)),
        /** It has done neither. */
        NOT_PARTY(Filling.of(Tone.STONE)),
        /** Its withdrawal has taken effect. */
        WITHDRAWN(new Filling(Tone.PURPLE, Texture.FALLING));

        private final Filling filling;

        Standing(Filling filling) {
            this.filling = filling;
        }
    }

    /**
     * A State on the map.
     *
     * @param name its name
     * @param standing where it stands
     */
    public record Place(String name, Standing standing) {}

    public AdherenceMap {
        legend = Map.copyOf(legend);
        places = Map.copyOf(places);
    }

    @Override
    public String svg() {
        World world = World.get();
        Sheet sheet = new Sheet(caption);
        Element lands = new Element("g")
                .with("stroke", Tone.PAPER.paint())
                .with("stroke-width", 0.4)
                .with("stroke-linejoin", "round");
        sheet.add(lands);
        lands.add(new Element("path")
                .with("d", world.elsewhere())
                .with("fill", Tone.LAND.paint())
                .with("stroke", Tone.LAND.paint()));
        Map<Standing, Element> groups = new EnumMap<>(Standing.class);
        List<Element> marks = new ArrayList<>();
        for (World.Land land : world.lands()) {
            Place place = places.get(land.code());
            if (place == null) {
                lands.add(new Element("path").with("d", land.path()).with("fill", Tone.LAND.paint()));
                continue;
            }
            Element title = new Element("title").text(place.name());
            land.spot().ifPresent(spot -> marks.add(mark(place.standing(), spot).add(title)));
            if (!land.path().isEmpty()) {
                groups.computeIfAbsent(place.standing(), standing -> new Element("g")
                                .with("fill", sheet.paint(standing.filling)))
                        .add(new Element("path").with("d", land.path()).add(title));
            }
        }
        groups.values().forEach(lands::add);
        marks.forEach(sheet::add);
        sheet.skip(world.height());
        legend(sheet);
        sheet.paragraph(note);
        return sheet.svg();
    }

    private void legend(Sheet sheet) {
        List<Sheet.Entry> entries = new ArrayList<>();
        List<Standing> named = new ArrayList<>();
        for (Standing standing : Standing.values()) {
            Optional.ofNullable(legend.get(standing)).ifPresent(word -> {
                entries.add(new Sheet.Entry(standing.filling, word));
                named.add(standing);
            });
        }
        if (!elsewhere.isBlank()) {
            entries.add(new Sheet.Entry(Filling.of(Tone.LAND), elsewhere));
        }
        List<Spot> swatches = sheet.legend(entries);
        for (int i = 0; i < named.size(); i++) {
            sheet.add(mark(named.get(i), swatches.get(i)));
        }
    }

    /** A shape for each standing; the rim sets it off from the land around it. */
    private static Element mark(Standing standing, Spot spot) {
        Tone tone = standing.filling.tone();
        return switch (standing) {
            case PARTY -> circle(spot, MARK, tone, Tone.PAPER, 0.8);
            case NOT_PARTY -> circle(spot, MARK - 0.4, Tone.PAPER, Tone.GREY, 1.6);
            case SIGNATORY -> shape(spot, "m-3 -3h6v6h-6z", tone);
            case CONTRACTING -> shape(spot, "m0 -3.8l3.8 3.8l-3.8 3.8l-3.8 -3.8z", tone);
            case WITHDRAWN -> shape(spot, "m0 -3.6l3.8 6.4h-7.6z", tone);
        };
    }

    private static Element circle(Spot spot, double radius, Tone fill, Tone rim, double width) {
        return new Element("circle")
                .with("cx", spot.x())
                .with("cy", spot.y())
                .with("r", radius)
                .with("fill", fill.paint())
                .with("stroke", rim.paint())
                .with("stroke-width", width);
    }

    private static Element shape(Spot spot, String outline, Tone tone) {
        return new Element("path")
                .with("d", "M" + Element.number(spot.x()) + " " + Element.number(spot.y()) + outline)
                .with("fill", tone.paint())
                .with("stroke", Tone.PAPER.paint())
                .with("stroke-width", 0.8);
    }
}
