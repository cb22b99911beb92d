package io.github.bulletin4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.bulletin4j.json.layout.LayoutFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published schema of layouts; {@code -Dbulletin.schema.update=true} writes it anew. */
class LayoutSchemaTest {

    private static final Path FILE = Path.of("src/main/resources/io/github/bulletin4j/json/layout-1.0.schema.json");

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    static List<Error> errors(String document) {
        return Published.SCHEMA.validate(document, InputFormat.JSON);
    }

    @Test
    void isWhatTheDescriptionOfTheFormatMakes() throws IOException {
        String generated = SchemaText.text(LayoutFormat.schema());
        if (Boolean.getBoolean("bulletin.schema.update")) {
            Files.writeString(FILE, generated);
        }
        assertThat(generated).isEqualTo(Files.readString(FILE));
    }

    @Test
    void isPublished() throws IOException {
        assertThat(LayoutJson.schema()).isEqualTo(Files.readString(FILE));
    }

    @Test
    void isASchemaOfItsDialect() {
        assertThat(SCHEMAS.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"))
                        .validate(LayoutJson.schema(), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void describesEveryFieldInEnglishAndMostWithTheChineseTerm() {
        JsonNode types = new JsonMapper().readTree(LayoutJson.schema()).get("$defs");
        assertThat(types.propertyNames())
                .contains("Layout", "Paper", "TextGrid", "Fonts", "Roles", "ParagraphFormat", "Rule");
        types.properties()
                .forEach(type -> type.getValue()
                        .path("properties")
                        .properties()
                        .forEach(field -> assertThat(
                                        field.getValue().path("description").asString())
                                .as(type.getKey() + "." + field.getKey())
                                .matches("[A-Z].*\\p{IsHan}.*[.].*")));
    }

    /** Read when it is first asked for: it may have to be written before. */
    private static final class Published {
        static final Schema SCHEMA = SCHEMAS.getSchema(LayoutJson.schema());
    }
}
