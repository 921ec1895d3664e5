package org.ccm.picture;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.ccm.register.Register;
import org.ccm.state.State;

/**
 * Makes world.txt: takes the boundaries of Natural Earth, leaves out what is smaller than anybody sees, projects the rest
 * (Equal Earth, centred on 11 degrees east, so that Asia is whole), and finds a place for the mark of each small State.
 *
 * <p>Boundaries are simplified arc by arc (Visvalingam), so that neighbours still share them. An area belongs to a State
 * if the numeric code of ISO 3166-1, which is that of UN M49, is the State's in the reference register. All others are
 * "elsewhere": territories with a code of their own, areas without one, and two that Natural Earth draws with the State
 * that controls them, Crimea and what lies south of 27 degrees 40 minutes in Western Sahara. Antarctica is below the
 * edge of the map.
 */
final class WorldGeometry {

    private static final double CENTRE = 11;
    private static final double NORTH = 83.7;
    private static final double SOUTH = -56.5;
    private static final double SCALE = Sheet.WIDTH / 2 / EqualEarth.x(180, 0);

    /** Triangles smaller than this, in square units, are left out of an outline. */
    private static final double TOO_SMALL_A_BEND = 0.12;

    /** Islands smaller than this are left out, but for the largest one of a State. */
    private static final double TOO_SMALL_AN_ISLAND = 0.3;

    /** A State whose largest island is smaller than this, about 15,000 square kilometres, gets a mark. */
    private static final double TOO_SMALL_A_STATE = 5;

    /** Marks are at least so far apart. */
    private static final double APART = 6.8;

    /** Not in this geometry; the middle of Funafuti, from countries-10m.json of the same package. */
    private static final Map<String, double[]> POINTS = Map.of("TUV", new double[] {179.203, -8.509});

    private static final String ANTARCTICA = "010";
    private static final String RUSSIAN_FEDERATION = "643";
    private static final String MOROCCO = "504";
    private static final double NORTH_OF_WESTERN_SAHARA = 27 + 40.0 / 60;

    private record Point(double x, double y) {}

    private record Ring(List<Point> points) {

        double area() {
            double twice = 0;
            for (int i = 0; i < points.size(); i++) {
                Point a = points.get(i);
                Point b = points.get((i + 1) % points.size());
                twice += a.x() * b.y() - b.x() * a.y();
            }
            return Math.abs(twice) / 2;
        }

        Point middle() {
            double left = points.stream().mapToDouble(Point::x).min().orElseThrow();
            double right = points.stream().mapToDouble(Point::x).max().orElseThrow();
            double top = points.stream().mapToDouble(Point::y).min().orElseThrow();
            double bottom = points.stream().mapToDouble(Point::y).max().orElseThrow();
            return new Point((left + right) / 2, (top + bottom) / 2);
        }
    }

    /** The Equal Earth projection (Savric, Patterson, Jenny 2018). */
    private static final class EqualEarth {

        private static final double A1 = 1.340264;
        private static final double A2 = -0.081106;
        private static final double A3 = 0.000893;
        private static final double A4 = 0.003796;
        private static final double M = Math.sqrt(3) / 2;

        static double x(double longitude, double latitude) {
            double t = theta(latitude);
            double t2 = t * t;
            double t6 = t2 * t2 * t2;
            return Math.toRadians(longitude) * Math.cos(t) / (M * (A1 + 3 * A2 * t2 + t6 * (7 * A3 + 9 * A4 * t2)));
        }

        static double y(double latitude) {
            double t = theta(latitude);
            double t2 = t * t;
            double t6 = t2 * t2 * t2;
            return t * (A1 + A2 * t2 + t6 * (A3 + A4 * t2));
        }

        private static double theta(double latitude) {
            return Math.asin(M * Math.sin(Math.toRadians(latitude)));
        }
    }

    private final JsonNode atlas;
    private final List<List<Point>> arcs = new ArrayList<>();

    private WorldGeometry(JsonNode atlas) {
        this.atlas = atlas;
        JsonNode scale = atlas.get("transform").get("scale");
        JsonNode translate = atlas.get("transform").get("translate");
        for (JsonNode arc : atlas.get("arcs")) {
            List<Point> points = new ArrayList<>();
            long x = 0;
            long y = 0;
            double last = Double.NaN;
            for (JsonNode step : arc) {
                x += step.get(0).asLong();
                y += step.get(1).asLong();
                double east = near(
                        last,
                        east(x * scale.get(0).asDouble() + translate.get(0).asDouble()));
                points.add(placed(
                        east, y * scale.get(1).asDouble() + translate.get(1).asDouble()));
                last = east;
            }
            arcs.add(simplified(points));
        }
    }

    /** The file that the map is made from, as it was published. */
    static byte[] source() throws IOException {
        try (InputStream in = WorldGeometry.class.getResourceAsStream("countries-50m.json.gz")) {
            return new GZIPInputStream(new ByteArrayInputStream(in.readAllBytes())).readAllBytes();
        }
    }

    /** What world.txt is to hold. */
    static String text() throws IOException {
        return new WorldGeometry(new ObjectMapper().readTree(source())).world();
    }

    private static Point projected(double longitude, double latitude) {
        return placed(east(longitude), latitude);
    }

    private static Point placed(double east, double latitude) {
        return new Point(
                Sheet.WIDTH / 2 + SCALE * EqualEarth.x(east, latitude),
                SCALE * (EqualEarth.y(NORTH) - EqualEarth.y(latitude)));
    }

    /** Degrees to the east of the centre, from -180 to 180. */
    private static double east(double longitude) {
        double east = longitude - CENTRE;
        return east < -180 ? east + 360 : east;
    }

    /** An island on the edge of the map (St Lawrence) stays whole: it reaches a little over the edge. */
    private static double near(double last, double east) {
        return Math.abs(east - last) > 180 ? east + Math.copySign(360, last) : east;
    }

    private String world() {
        Map<String, String> codes = new HashMap<>();
        for (State state : Register.reference().states()) {
            codes.put(state.m49().orElseThrow(), state.code().value());
        }
        List<Ring> elsewhere = new ArrayList<>();
        Map<String, List<Ring>> states = new TreeMap<>();
        codes.values().forEach(code -> states.put(code, new ArrayList<>()));
        for (JsonNode area : atlas.get("objects").get("countries").get("geometries")) {
            String id = area.path("id").asText();
            if (id.equals(ANTARCTICA)) {
                continue;
            }
            List<Ring> rings = codes.containsKey(id) ? states.get(codes.get(id)) : elsewhere;
            for (JsonNode polygon :
                    area.get("type").asText().equals("Polygon") ? List.of(area.get("arcs")) : area.get("arcs")) {
                boolean disputed = id.equals(RUSSIAN_FEDERATION) && isCrimea(ring(polygon.get(0)));
                for (JsonNode references : polygon) {
                    Ring ring = ring(references);
                    if (id.equals(MOROCCO)) {
                        double parallel = placed(0, NORTH_OF_WESTERN_SAHARA).y();
                        add(cut(ring, parallel, -1), rings);
                        add(cut(ring, parallel, 1), elsewhere);
                    } else {
                        (disputed ? elsewhere : rings).add(ring);
                    }
                }
            }
        }
        Map<String, Point> spots = spots(states);
        StringBuilder text = new StringBuilder("""
                # The world in the Equal Earth projection, 640 units wide: code, place of a small State's mark, outline.
                # Made by WorldGeometry, in the tests, from Natural Earth 4.1.0 (public domain). Do not edit.
                """);
        text.append("height\t")
                .append(Element.number(SCALE * (EqualEarth.y(NORTH) - EqualEarth.y(SOUTH))))
                .append('\n');
        text.append("elsewhere\t").append(path(elsewhere)).append('\n');
        states.forEach((code, rings) -> {
            Point spot = spots.get(code);
            text.append(code)
                    .append('\t')
                    .append(spot == null ? "" : Element.number(spot.x()) + "," + Element.number(spot.y()))
                    .append('\t')
                    .append(path(rings))
                    .append('\n');
        });
        return text.toString();
    }

    private static boolean isCrimea(Ring ring) {
        Point low = projected(32, 44);
        Point high = projected(37, 46.5);
        return ring.points().stream()
                .allMatch(point ->
                        point.x() > low.x() && point.x() < high.x() && point.y() < low.y() && point.y() > high.y());
    }

    private static void add(Ring ring, List<Ring> to) {
        if (!ring.points().isEmpty()) {
            to.add(ring);
        }
    }

    /** What lies above (-1) or below (1) a parallel, which is level in this projection. */
    private static Ring cut(Ring ring, double parallel, int side) {
        List<Point> kept = new ArrayList<>();
        for (int i = 0; i < ring.points().size(); i++) {
            Point a = ring.points().get(i);
            Point b = ring.points().get((i + 1) % ring.points().size());
            boolean in = side * (a.y() - parallel) >= 0;
            if (in) {
                kept.add(a);
            }
            if (in != side * (b.y() - parallel) >= 0) {
                double share = (parallel - a.y()) / (b.y() - a.y());
                kept.add(new Point(a.x() + share * (b.x() - a.x()), parallel));
            }
        }
        return new Ring(kept);
    }

    private Ring ring(JsonNode references) {
        List<Point> points = new ArrayList<>();
        for (JsonNode reference : references) {
            int i = reference.asInt();
            List<Point> arc = new ArrayList<>(arcs.get(i < 0 ? ~i : i));
            if (i < 0) {
                Collections.reverse(arc);
            }
            points.addAll(arc.subList(points.isEmpty() ? 0 : 1, arc.size()));
        }
        points.remove(points.size() - 1);
        for (int i = 1; i < points.size(); i++) {
            if (Math.abs(points.get(i).x() - points.get(i - 1).x()) > Sheet.WIDTH / 2) {
                throw new IllegalStateException("An outline crosses the edge of the map. Maybe choose another centre?");
            }
        }
        return new Ring(points);
    }

    /** Leaves out the bend with the smallest triangle, again and again, until all are big enough. The ends stay. */
    private static List<Point> simplified(List<Point> arc) {
        List<Point> points = new ArrayList<>(arc);
        boolean closed = arc.get(0).equals(arc.get(arc.size() - 1));
        while (points.size() > (closed ? 5 : 2)) {
            int smallest = -1;
            double least = TOO_SMALL_A_BEND;
            for (int i = 1; i < points.size() - 1; i++) {
                double area = triangle(points.get(i - 1), points.get(i), points.get(i + 1));
                if (area < least) {
                    least = area;
                    smallest = i;
                }
            }
            if (smallest < 0) {
                break;
            }
            points.remove(smallest);
        }
        return points;
    }

    private static double triangle(Point a, Point b, Point c) {
        return Math.abs((b.x() - a.x()) * (c.y() - a.y()) - (c.x() - a.x()) * (b.y() - a.y())) / 2;
    }

    /** A path: absolute first points, then steps, all in tenths of a unit. */
    private static String path(List<Ring> rings) {
        double largest = rings.stream().mapToDouble(Ring::area).max().orElse(0);
        StringBuilder path = new StringBuilder();
        for (Ring ring : rings) {
            if (ring.area() < Math.min(largest, TOO_SMALL_AN_ISLAND)) {
                continue;
            }
            StringBuilder outline = new StringBuilder();
            Set<String> corners = new HashSet<>();
            long x = 0;
            long y = 0;
            for (Point point : ring.points()) {
                long toX = Math.round(point.x() * 10);
                long toY = Math.round(point.y() * 10);
                if (corners.isEmpty()) {
                    outline.append('M')
                            .append(number(toX))
                            .append(separated(toY))
                            .append('l');
                } else if (toX != x || toY != y) {
                    String step = number(toX - x);
                    boolean first = outline.charAt(outline.length() - 1) == 'l';
                    outline.append(first || step.startsWith("-") ? step : " " + step)
                            .append(separated(toY - y));
                }
                corners.add(toX + " " + toY);
                x = toX;
                y = toY;
            }
            if (corners.size() > 2) {
                path.append(outline).append('z');
            }
        }
        return path.toString();
    }

    private static String separated(long tenths) {
        return tenths < 0 ? number(tenths) : " " + number(tenths);
    }

    private static String number(long tenths) {
        String number = Element.number(tenths / 10.0);
        return number.replaceFirst("^(-?)0\\.", "$1.");
    }

    /** Where the marks are: in the middle of the largest island, moved apart where one would hide another. */
    private static Map<String, Point> spots(Map<String, List<Ring>> states) {
        Map<String, Point> home = new TreeMap<>();
        states.forEach((code, rings) -> {
            if (POINTS.containsKey(code)) {
                home.put(code, projected(POINTS.get(code)[0], POINTS.get(code)[1]));
            } else if (rings.stream().mapToDouble(Ring::area).allMatch(area -> area < TOO_SMALL_A_STATE)) {
                home.put(
                        code,
                        rings.stream()
                                .max(Comparator.comparingDouble(Ring::area))
                                .orElseThrow(() -> new IllegalStateException(
                                        code + " has no geometry. Maybe give it a point, with its source?"))
                                .middle());
            }
        });
        Map<String, Point> spots = new TreeMap<>(home);
        for (int round = 0; round < 500; round++) {
            for (String one : spots.keySet()) {
                Point at = spots.get(one);
                double x = at.x() + (home.get(one).x() - at.x()) * 0.02;
                double y = at.y() + (home.get(one).y() - at.y()) * 0.02;
                for (String other : spots.keySet()) {
                    double dx = x - spots.get(other).x();
                    double dy = y - spots.get(other).y();
                    double distance = Math.hypot(dx, dy);
                    if (!one.equals(other) && distance < APART) {
                        double push = (APART + 0.1 - distance) / 2 / Math.max(distance, 0.01);
                        x += dx * push;
                        y += dy * push;
                    }
                }
                spots.put(one, new Point(x, y));
            }
        }
        return spots;
    }
}
