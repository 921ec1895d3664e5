package org.ccm.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A comment.
 *
 * @param text without slashes and stars, a line a line
 * @param firstLine the line on which it begins, from 1
 * @param lastLine the line on which it ends
 * @param alone whether nothing stands before it on its line
 */
record Comment(String text, int firstLine, int lastLine, boolean alone) {

    /** What the comment lines directly above a line say. */
    static Optional<String> above(int line, List<Comment> comments) {
        List<String> texts = new ArrayList<>();
        int below = line;
        for (int i = comments.size() - 1; i >= 0; i--) {
            Comment comment = comments.get(i);
            if (comment.alone && comment.lastLine == below - 1) {
                texts.add(comment.text);
                below = comment.firstLine;
            } else if (comment.lastLine < below - 1) {
                break;
            }
        }
        Collections.reverse(texts);
        String together = String.join("\n", texts).strip();
        return together.isEmpty() ? Optional.empty() : Optional.of(together);
    }
}
