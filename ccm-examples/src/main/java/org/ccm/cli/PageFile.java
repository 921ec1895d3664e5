package org.ccm.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.ccm.document.Document;
import org.ccm.document.Document.Picture;
import org.ccm.document.Links;
import org.ccm.wording.Phrases;

/**
 * A file with a page. Of Markdown, which holds no pictures, these are written as files of their own.
 *
 * @param file the file
 * @param pictures where they are written, as seen from the file, for example "pictures/"
 */
record PageFile(Path file, String pictures) {

    static PageFile of(Path file, String pictures) {
        return new PageFile(file.toAbsolutePath(), pictures);
    }

    /**
     * Writes it; what lies there under the same names is replaced.
     *
     * @param states where the page of a State lies, by its code; empty where there is none
     */
    void write(PageFormat format, Document document, Phrases phrases, Function<String, Optional<String>> states)
            throws IOException {
        Map<String, String> drawn = format == PageFormat.MARKDOWN ? draw(document) : Map.of();
        Files.writeString(file, format.page(document, phrases, new Links() {
            @Override
            public Optional<String> state(String code) {
                return states.apply(code);
            }

            @Override
            public Optional<String> picture(Picture picture) {
                return Optional.ofNullable(drawn.get(picture.id()));
            }
        }));
    }

    private Map<String, String> draw(Document document) throws IOException {
        Path directory = file.resolveSibling(pictures);
        if (Files.isDirectory(file.getParent()) && document.pictures().findAny().isPresent()) {
            Files.createDirectories(directory);
        }
        String name = file.getFileName().toString().replaceFirst("\\.md$", "");
        Map<String, String> drawn = new HashMap<>();
        for (Picture picture : document.pictures().toList()) {
            String svg = name + "-" + picture.id() + ".svg";
            Files.writeString(directory.resolve(svg), org.ccm.picture.Picture.file(picture.svg()));
            drawn.put(picture.id(), pictures + svg);
        }
        return drawn;
    }
}
