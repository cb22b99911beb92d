package io.github.bulletin4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A file of a layout per case. Those named {@code fail-…} are refused with the message in the text file of that name; the
 * others are written as in the file {@code ….canonical}, or as they are when there is none.
 */
class LayoutFixtureTest {

    private static final Path FIXTURES = Path.of("src/test/resources/layouts");

    private static final LayoutJson JSON = LayoutJson.create();

    /** What only the reader can judge. */
    private static final Set<String> BEYOND_A_SCHEMA = Set.of(
            "fail-grid-too-wide.json",
            "fail-lines-too-high.json",
            "fail-margins-without-room.json",
            "fail-indents-without-room.json",
            "fail-length-out-of-bounds.json",
            "fail-font-without-name.json",
            "fail-pitch-in-lines.json",
            "fail-duplicate-role.json");

    static Stream<Path> refused() throws IOException {
        return fixtures().filter(file -> name(file).startsWith("fail-"));
    }

    static Stream<Path> read() throws IOException {
        return fixtures().filter(file -> !name(file).startsWith("fail-"));
    }

    static Stream<Path> fixtures() throws IOException {
        try (Stream<Path> files = Files.list(FIXTURES)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("refused")
    void refuses(Path file) throws IOException {
        JsonReadException refusal = catchThrowableOfType(JsonReadException.class, () -> JSON.read(file));
        assertThat(refusal).isNotNull();
        assertThat(refusal.getMessage() + "\n").isEqualTo(golden(sibling(file, ".txt"), refusal.getMessage() + "\n"));
        assertThat(refusal.line()).isPositive();
        assertThat(refusal.column()).isPositive();
    }

    @ParameterizedTest
    @MethodSource("read")
    void reads(Path file) throws IOException {
        String written = JSON.write(JSON.read(file));
        Path canonical = sibling(file, ".canonical");
        if (!Files.exists(canonical) && written.equals(Files.readString(file))) {
            return;
        }
        assertThat(written).isEqualTo(golden(canonical, written));
        assertThat(JSON.read(canonical)).isEqualTo(JSON.read(file));
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void theSchemaAgrees(Path file) throws IOException {
        boolean refused = name(file).startsWith("fail-") && !BEYOND_A_SCHEMA.contains(name(file));
        assertThat(LayoutSchemaTest.errors(Files.readString(file)).isEmpty()).isEqualTo(!refused);
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private static Path sibling(Path file, String ending) {
        return file.resolveSibling(name(file).replace(".json", ending));
    }

    private static String golden(Path file, String actual) throws IOException {
        if (Boolean.getBoolean("bulletin.fixtures.update")) {
            Files.writeString(file, actual);
        }
        return Files.readString(file);
    }
}
