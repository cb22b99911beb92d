package io.github.bulletin4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** A file of what the program says, by keys. */
final class Words {
    private static final Path FOLDER = Path.of("src/main/resources/io/github/bulletin4j/examples/cli");

    private Words() {}

    /** The words; that a key has no others beside them, which of two come out is left to chance, is asserted. */
    static Properties of(String name) throws IOException {
        Properties words = new Properties() {
            private static final long serialVersionUID = 1L;

            @Override
            public synchronized Object put(Object key, Object value) {
                assertThat(containsKey(key)).as("%s twice in %s", key, name).isFalse();
                return super.put(key, value);
            }
        };
        try (Reader reader = Files.newBufferedReader(FOLDER.resolve(name), StandardCharsets.UTF_8)) {
            words.load(reader);
        }
        return words;
    }
}
