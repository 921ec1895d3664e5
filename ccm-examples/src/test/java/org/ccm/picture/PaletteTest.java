package org.ccm.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class PaletteTest {

    private static final Map<String, String> LIGHT = new HashMap<>();
    private static final Map<String, String> DARK = new HashMap<>();

    static {
        Matcher colour = Pattern.compile("(--ccm-[a-z]+): (#[0-9a-f]{6});").matcher(Picture.palette());
        while (colour.find()) {
            if (LIGHT.putIfAbsent(colour.group(1), colour.group(2)) != null) {
                DARK.put(colour.group(1), colour.group(2));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Tone.class)
    void the_style_sheet_and_the_pictures_agree(Tone tone) {
        assertThat(LIGHT).containsEntry(tone.property(), tone.light()).hasSameSizeAs(Tone.values());
        assertThat(DARK).containsKey(tone.property()).hasSameSizeAs(Tone.values());
    }

    @Test
    void paper_is_white_or_nearly_black() {
        assertThat(LIGHT).containsEntry("--ccm-paper", "#ffffff");
        assertThat(DARK).containsEntry("--ccm-paper", "#14181d");
    }

    @ParameterizedTest
    @EnumSource(
            value = Tone.class,
            mode = Mode.EXCLUDE,
            names = {"PAPER", "HAIR", "LAND", "STONE"})
    void text_can_be_read_in_every_tone_and_on_it(Tone tone) {
        assertThat(contrast(LIGHT, tone, Tone.PAPER)).isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(DARK, tone, Tone.PAPER)).isGreaterThanOrEqualTo(4.5);
    }

    @Test
    void large_areas_stand_out_from_the_paper_and_from_land_without_information() {
        assertThat(contrast(LIGHT, Tone.STONE, Tone.PAPER)).isGreaterThanOrEqualTo(3);
        assertThat(contrast(DARK, Tone.STONE, Tone.PAPER)).isGreaterThanOrEqualTo(3);
        assertThat(contrast(LIGHT, Tone.STONE, Tone.LAND)).isGreaterThanOrEqualTo(2);
        assertThat(contrast(DARK, Tone.STONE, Tone.LAND)).isGreaterThanOrEqualTo(2);
    }

    @Test
    void numbers_can_be_read_on_the_lightest_filling() {
        assertThat(contrast(LIGHT, Tone.INK, Tone.LAND)).isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(DARK, Tone.INK, Tone.LAND)).isGreaterThanOrEqualTo(4.5);
    }

    /** As the Web Content Accessibility Guidelines (2.1, 1.4.3) define it. */
    private static double contrast(Map<String, String> palette, Tone one, Tone other) {
        double a = luminance(palette.get(one.property()));
        double b = luminance(palette.get(other.property()));
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8 & 0xff) + 0.0722 * linear(rgb & 0xff);
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
