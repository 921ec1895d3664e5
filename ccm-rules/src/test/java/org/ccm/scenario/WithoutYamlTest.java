package org.ccm.scenario;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What reads YAML is an optional dependency. */
class WithoutYamlTest {

    private static URL url(String entry) {
        try {
            return new File(entry).toURI().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whoever_has_not_the_library_is_told_which_to_add() throws IOException, ReflectiveOperationException {
        URL[] classPath = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("snakeyaml-engine"))
                .map(WithoutYamlTest::url)
                .toArray(URL[]::new);
        try (URLClassLoader without = new URLClassLoader(classPath, ClassLoader.getPlatformClassLoader())) {
            Class<?> scenarios = without.loadClass(Scenarios.class.getName());

            assertThatThrownBy(() -> scenarios.getMethod("read", Path.class).invoke(null, TreatyScenariosTest.TREATY))
                    .hasRootCauseInstanceOf(ClassNotFoundException.class)
                    .cause()
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("Maybe add the dependency org.snakeyaml:snakeyaml-engine?");
        }
    }
}
