package org.ccm.picture;

/** What lies on a colour, so that it is known without seeing colours. */
enum Texture {
    PLAIN(""),
    RISING("M-1 1 1 -1M0 6 6 0M5 7 7 5"),
    FALLING("M5 -1 7 1M0 0 6 6M-1 5 1 7"),
    DOTS("M1.5 1.5h.01M4.5 4.5h.01"),
    GRID("M0 3H6M3 0V6"),
    BARS("M1.5 0V6M4.5 0V6");

    private final String path;

    Texture(String path) {
        this.path = path;
    }

    /** Lines to be drawn on a tile of 6 by 6 units; empty for a plain colour. */
    String path() {
        return path;
    }
}
