package io.github.bulletin4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.bulletin4j.json.format.BulletinFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The published schema. When the format changes on purpose, {@code mvn -pl bulletin-json -am test
 * -Dtest=SchemaFileTest -Dsurefire.failIfNoSpecifiedTests=false -Dbulletin.schema.update=true} writes the new file; then a
 * line in {@code schema-history.txt} accepts it, or a new version of the format does.
 */
class SchemaFileTest {

    private static final Path FOLDER = Path.of("src/main/resources/io/github/bulletin4j/json");

    private static final Path FILE = FOLDER.resolve("bulletin-1.0.schema.json");

    private static final Path FINISHED = FOLDER.resolve("bulletin-finished-1.0.schema.json");

    private static final Path HISTORY = Path.of("src/test/resources/schema-history.txt");

    @Test
    void isWhatTheDescriptionOfTheFormatMakes() throws IOException {
        if (Boolean.getBoolean("bulletin.schema.update")) {
            Files.writeString(FILE, SchemaText.generated());
        }
        assertThat(SchemaText.generated())
                .as("the format changed: see the Javadoc of this test")
                .isEqualTo(Files.readString(FILE));
    }

    @Test
    void thatOfFinishedIssuesIsMadeOfTheSameDescription() throws IOException {
        String generated = SchemaText.text(BulletinFormat.finishedSchema());
        if (Boolean.getBoolean("bulletin.schema.update")) {
            Files.writeString(FINISHED, generated);
        }
        assertThat(generated).isEqualTo(Files.readString(FINISHED));
        assertThat(IssueJson.finishedSchema()).isEqualTo(generated);
    }

    @Test
    void changesOnlyWithAnAcceptedUpdateOrANewVersion() throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(FILE));
        List<String> history = Files.readAllLines(HISTORY);
        assertThat(history.get(history.size() - 1))
                .as("the last line of %s is the version, the schema's SHA-256, and why it changed", HISTORY)
                .startsWith("1.0 " + HexFormat.of().formatHex(digest) + " ");
    }

    @Test
    void isPublished() {
        assertThat(IssueJson.schema().getBytes(StandardCharsets.UTF_8)).isEqualTo(readFile());
    }

    @Test
    void isASchemaOfItsDialect() {
        for (String schema : List.of(IssueJson.schema(), IssueJson.finishedSchema())) {
            assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                            .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"))
                            .validate(schema, InputFormat.JSON))
                    .isEmpty();
        }
    }

    @Test
    void describesEveryTypeAndFieldInEnglishWithTheChineseTerm() {
        JsonNode types = new JsonMapper().readTree(IssueJson.schema()).get("$defs");
        types.properties().forEach(type -> {
            assertThat(type.getValue().path("title").asString()).isNotBlank();
            assertDescribed(type.getKey(), type.getValue());
            type.getValue().path("properties").properties().stream()
                    .filter(field -> !field.getValue().has("const"))
                    .forEach(field -> assertDescribed(type.getKey() + "." + field.getKey(), field.getValue()));
        });
    }

    /** An example of a field is what the field takes. */
    @Test
    void showsExamplesThatItAccepts() {
        JsonNode schema = new JsonMapper().readTree(IssueJson.schema());
        List<String> wrong = new ArrayList<>();
        int[] shown = new int[1];
        schema.get("$defs")
                .properties()
                .forEach(type -> type.getValue()
                        .path("properties")
                        .properties()
                        .forEach(field -> field.getValue().path("examples").forEach(example -> {
                            ObjectNode alone = schema.deepCopy().asObject();
                            alone.retain("$schema", "$defs")
                                    .put("$ref", "#/$defs/" + type.getKey() + "/properties/" + field.getKey());
                            boolean good = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                                    .getSchema(alone.toString())
                                    .validate(example.toString(), InputFormat.JSON)
                                    .isEmpty();
                            shown[0]++;
                            if (!good) {
                                wrong.add(type.getKey() + "." + field.getKey() + ": " + example);
                            }
                        })));
        assertThat(wrong).isEmpty();
        assertThat(shown[0]).isGreaterThan(40);
    }

    private static void assertDescribed(String name, JsonNode schema) {
        assertThat(schema.path("description").asString()).as(name).matches("[A-Z].*\\p{IsHan}.*[.].*");
    }

    private static byte[] readFile() {
        try {
            return Files.readAllBytes(FILE);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
