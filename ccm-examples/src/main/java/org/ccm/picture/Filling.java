package org.ccm.picture;

import java.util.Locale;

/** A colour and what lies on it. */
record Filling(Tone tone, Texture texture) {

    static Filling of(Tone tone) {
        return new Filling(tone, Texture.PLAIN);
    }

    boolean plain() {
        return texture == Texture.PLAIN;
    }

    /** The tone of its outline: its own, where that is seen well enough. */
    Tone edge() {
        return tone == Tone.LAND ? Tone.GREY : tone;
    }

    /** The value of {@code fill} in the picture whose ids begin so. */
    String paint(String prefix) {
        return plain() ? tone.paint() : "url(#" + id(prefix) + ")";
    }

    /** The pattern that {@link #paint} refers to. */
    Element pattern(String prefix) {
        return new Element("pattern")
                .with("id", id(prefix))
                .with("width", 6)
                .with("height", 6)
                .with("patternUnits", "userSpaceOnUse")
                .add(new Element("rect").with("width", 6).with("height", 6).with("fill", tone.paint()))
                .add(new Element("path")
                        .with("d", texture.path())
                        .with("stroke", Tone.PAPER.paint())
                        .with("stroke-width", texture == Texture.DOTS ? 1.6 : 1.2)
                        .with("stroke-linecap", texture == Texture.DOTS ? "round" : "butt"));
    }

    private String id(String prefix) {
        return prefix + "-" + (tone + "-" + texture).toLowerCase(Locale.ROOT);
    }
}
