/**
 * Pictures: a map and charts as SVG. They know nothing of assessments, registers or the command line; whoever wants one
 * passes in plain values, and every word that is to be read, in any language.
 *
 * <p>A picture scales from a phone to a poster: it is 640 units wide, with a {@code viewBox} and without a size. Its
 * colours are custom properties with light fallbacks; {@code palette.css}, a resource of this package, gives the light
 * and the dark values. No meaning rests on colour alone. There is no script in it, no reference to anything outside, and
 * no id that does not begin with the prefix passed in.
 */
@NullMarked
package org.ccm.picture;

import org.jspecify.annotations.NullMarked;
