package org.ccm.picture;

import java.util.regex.Pattern;

/**
 * What a picture is called, and what it says to those who do not see it.
 *
 * @param prefix begins every id in the picture, so that several fit on one page: a letter, then letters, digits and
 *     hyphens, for example {@code "map"}
 * @param title a few words
 * @param description the text alternative: what the picture shows, in sentences
 */
public record Caption(String prefix, String title, String description) {

    private static final Pattern PREFIX = Pattern.compile("[A-Za-z][A-Za-z0-9-]*");

    public Caption {
        if (!PREFIX.matcher(prefix).matches()) {
            throw new IllegalArgumentException("\"" + prefix + "\" cannot begin an id: it is not a letter followed by"
                    + " letters, digits and hyphens. Maybe \"map\" or \"votes-2019\"?");
        }
        if (title.isBlank() || description.isBlank()) {
            throw new IllegalArgumentException("The picture \"" + prefix + "\" has no title or no description, so some"
                    + " readers would not know what it shows. Maybe say in a sentence what its numbers are?");
        }
    }
}
