package org.ccm.cli;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.ccm.assessment.Isolation;
import org.ccm.assessment.Rulebook;
import org.ccm.cli.output.Terminal;
import org.ccm.language.RuleSource;

/**
 * Files of rules that somebody named.
 *
 * @param option how they were named, for messages: {@code "--rules: "}, or empty
 * @param paths the files and directories
 */
record RuleFiles(String option, Collection<Path> paths) {

    /**
     * The rules of the files.
     *
     * @throws BadInput if there is no rule file in one of the paths
     */
    RuleSource[] sources() {
        return paths.stream().map(this::source).toArray(RuleSource[]::new);
    }

    private RuleSource source(Path path) {
        RuleSource source = Files.isDirectory(path) ? RuleSource.directory(path) : RuleSource.file(path);
        files(source, path);
        return source;
    }

    /** The files, in the order of their names. */
    List<Path> files() {
        List<Path> files = new ArrayList<>();
        for (Path path : paths) {
            files.addAll(files(Files.isDirectory(path) ? RuleSource.directory(path) : RuleSource.file(path), path));
        }
        return files;
    }

    private List<Path> files(RuleSource source, Path path) {
        try {
            List<Path> files = source.read().stream()
                    .map(RuleSource.Content::file)
                    .map(Path::of)
                    .toList();
            if (files.isEmpty()) {
                throw new BadInput(option + "there is no rule file in " + path
                        + ". Maybe the names of its files end in something else than .drl?");
            }
            return files;
        } catch (UncheckedIOException e) {
            throw new BadInput(option + e.getMessage());
        }
    }

    /**
     * The Convention's rules with those of the files, to be closed; what is doubtful about them is told at once.
     *
     * @throws org.ccm.language.RuleException if they cannot be used
     */
    Rulebook rulebook(Terminal terminal) {
        return addTo(Rulebook.standard(), terminal);
    }

    /** The same, with the rules of the files in a process of their own. */
    Rulebook isolatedRulebook(Terminal terminal) {
        return addTo(Rulebook.standard().with(Isolation.standard()), terminal);
    }

    private Rulebook addTo(Rulebook statute, Terminal terminal) {
        if (paths.isEmpty()) {
            return Rulebook.standard();
        }
        Rulebook rulebook = statute.plus(sources());
        rulebook.warnings().forEach(warning -> terminal.err().println(warning));
        return rulebook;
    }
}
