package io.github.bulletin4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A document per case. Those named {@code fail-…} are refused with the message in the text file of that name; the others
 * are written as in the file {@code ….canonical}, or as they are when there is none.
 */
class FixtureTest {

    private static final Path FIXTURES = Path.of("src/test/resources/fixtures");

    private static final IssueJson JSON = IssueJson.create();

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(IssueJson.schema());

    private static final JsonMapper TREES = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    static Stream<Path> refused() throws IOException {
        return fixtures().filter(file -> name(file).startsWith("fail-"));
    }

    static Stream<Path> read() throws IOException {
        return fixtures().filter(file -> !name(file).startsWith("fail-"));
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
        assertThat(JSON.write(JSON.read(canonical))).isEqualTo(written);
    }

    /** Where a document is JSON without repeated fields and within the limits, the schema decides the same. */
    @ParameterizedTest
    @MethodSource("fixtures")
    void theSchemaAgrees(Path file) throws IOException {
        String name = name(file);
        if (Stream.of("duplicate", "exponent", "deep", "long-number", "half-surrogate")
                .anyMatch(name::contains)) {
            return;
        }
        JsonNode tree;
        try {
            tree = TREES.reader()
                    .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .readTree(Files.readString(file).replace("\uFEFF", ""));
        } catch (IOException | JacksonException e) {
            assertThat(name).startsWith("fail-");
            return;
        }
        assertThat(SCHEMA.validate(tree.toString(), InputFormat.JSON).isEmpty()).isEqualTo(!name.startsWith("fail-"));
    }

    static Stream<Path> fixtures() throws IOException {
        try (Stream<Path> files = Files.list(FIXTURES)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
        }
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
