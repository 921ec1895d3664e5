package org.ccm.document.html;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/** How like two pictures are, where fonts and the smoothing of edges may differ a little. */
final class Likeness {

    private static final int TILE = 4;
    private static final int TOLERANCE = 28;

    private Likeness() {}

    /** The share of tiles, of 4 by 4 pixels, whose mean colour differs visibly; all, if the sizes differ by over 2 %. */
    static double unlike(BufferedImage one, BufferedImage other) {
        if (apart(one.getWidth(), other.getWidth()) || apart(one.getHeight(), other.getHeight())) {
            return 1;
        }
        int width = Math.min(one.getWidth(), other.getWidth()) / TILE;
        int height = Math.min(one.getHeight(), other.getHeight()) / TILE;
        int unlike = 0;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                if (differ(tile(one, x * TILE, y * TILE), tile(other, x * TILE, y * TILE))) {
                    unlike++;
                }
            }
        }
        return (double) unlike / (width * height);
    }

    /** A picture of the same size on which there is nothing. */
    static BufferedImage blank(BufferedImage picture) {
        BufferedImage blank = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < blank.getHeight(); y++) {
            for (int x = 0; x < blank.getWidth(); x++) {
                blank.setRGB(x, y, Color.WHITE.getRGB());
            }
        }
        return blank;
    }

    static BufferedImage read(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private static boolean apart(int one, int other) {
        return Math.abs(one - other) > Math.max(one, other) * 0.02;
    }

    private static boolean differ(int[] one, int[] other) {
        for (int colour = 0; colour < 3; colour++) {
            if (Math.abs(one[colour] - other[colour]) > TOLERANCE) {
                return true;
            }
        }
        return false;
    }

    private static int[] tile(BufferedImage picture, int left, int top) {
        int[] sum = new int[3];
        for (int y = top; y < top + TILE; y++) {
            for (int x = left; x < left + TILE; x++) {
                Color colour = new Color(picture.getRGB(x, y));
                sum[0] += colour.getRed();
                sum[1] += colour.getGreen();
                sum[2] += colour.getBlue();
            }
        }
        for (int colour = 0; colour < 3; colour++) {
            sum[colour] /= TILE * TILE;
        }
        return sum;
    }
}
