package org.ccm.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ccm.register.Register;
import org.junit.jupiter.api.Test;

/**
 * Changes that cannot be read or cannot be, with what is said about them: refused.txt holds the changes, one after the
 * other ("; "), and below them the message. Written anew where the system property ccm.updateGolden is set.
 */
class RefusedChangeTest {

    private static final Path FILE = Path.of("src/test/resources/org/ccm/change/refused.txt");

    @Test
    void every_impossible_change_is_refused_with_its_provision_and_a_way_out() throws IOException {
        String expected = Files.readString(FILE);
        List<String> cases = expected.lines()
                .filter(line -> !line.startsWith(" ") && !line.startsWith("#"))
                .filter(line -> !line.isBlank())
                .toList();

        List<String> found = new ArrayList<>();
        for (String line : expected.lines().toList()) {
            if (line.startsWith("#")) {
                found.add(line);
            } else if (!line.startsWith(" ") && !line.isBlank()) {
                found.add(line);
                found.addAll(refusal(line));
            }
        }
        String text = String.join("\n", found) + "\n";
        if (System.getProperty("ccm.updateGolden") != null) {
            Files.writeString(FILE, text);
        }

        assertThat(cases).hasSizeGreaterThan(40);
        assertThat(text)
                .as("if the change is meant, run with -Dccm.updateGolden")
                .isEqualTo(expected);
    }

    private static List<String> refusal(String changes) {
        ChangeException refused = catchThrowableOfType(ChangeException.class, () -> {
            Register register = Register.reference();
            for (String change : changes.split("; ", -1)) {
                register = Change.parse(change, register).applyTo(register);
            }
        });
        assertThat(refused).as(changes).isNotNull();
        List<String> lines = new ArrayList<>();
        lines.add("    " + refused.text());
        lines.add("    " + " ".repeat(refused.start()) + "^".repeat(refused.length()));
        lines.add("  " + refused.rule() + refused.hint().map(hint -> " " + hint).orElse(""));
        return lines;
    }
}
