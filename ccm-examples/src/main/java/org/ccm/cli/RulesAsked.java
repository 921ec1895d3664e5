package org.ccm.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ccm.cli.output.Format;
import picocli.CommandLine.Option;

/** What commands about rules have in common: rules of one's own, and a format. */
final class RulesAsked {

    @Option(
            names = "--rules",
            paramLabel = "PATH",
            description = "Rules of your own beside the Convention's: a .drl file, or a directory with such files;"
                    + " can be repeated.")
    private List<Path> rules = new ArrayList<>();

    @Option(names = "--format", paramLabel = "FORMAT", description = "text (default), json or csv.")
    private String format = "text";

    RuleFiles files() {
        return new RuleFiles("--rules: ", rules);
    }

    Format format() {
        return Words.parse("--format", Format.class, format);
    }
}
