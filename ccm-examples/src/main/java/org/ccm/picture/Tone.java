package org.ccm.picture;

import java.util.Locale;

/**
 * A colour of the pictures: the name of a custom property, and its value in light where a page does not define it. The
 * hues can be told apart with any of the common colour blindnesses; light and dark values stand in palette.css.
 */
enum Tone {
    /** What is done, in force, or said yes to. */
    BLUE("#1b6ca8"),
    /** Close to it, not yet there. */
    CYAN("#0f7c8a"),
    /** Under way, or no longer on time. */
    ORANGE("#a85600"),
    /** Fulfilled. */
    GREEN("#1f7a4d"),
    /** Ended, or set apart. */
    PURPLE("#8a3f86"),
    /** None of these. */
    GREY("#68717b"),
    /** None of these, over large areas. */
    STONE("#8c959f"),
    /** Text and marks. */
    INK("#1d2329"),
    /** Text that stands back. */
    SOFT("#59626c"),
    /** Lines of grids. */
    HAIR("#c6ccd2"),
    /** What is behind. */
    PAPER("#ffffff"),
    /** Land about which a map says nothing. */
    LAND("#d9dde1");

    private final String light;

    Tone(String light) {
        this.light = light;
    }

    /** The custom property, for example {@code --ccm-blue}. */
    String property() {
        return "--ccm-" + name().toLowerCase(Locale.ROOT);
    }

    String light() {
        return light;
    }

    /** The value of a {@code fill} or {@code stroke}. */
    String paint() {
        return "var(" + property() + ", " + light + ")";
    }
}
