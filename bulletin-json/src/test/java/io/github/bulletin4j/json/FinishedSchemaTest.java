package io.github.bulletin4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.testing.IssueArbitraries;
import io.github.bulletin4j.testing.SampleIssues;
import io.github.bulletin4j.validation.IssueValidator;
import io.github.bulletin4j.validation.ValidationReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The schema of finished issues asks for what validation asks for. */
class FinishedSchemaTest {

    private static final IssueJson JSON = IssueJson.create();

    private static final IssueValidator VALIDATOR = IssueValidator.create();

    private static final JsonMapper MAPPER = new JsonMapper();

    private static final Set<String> MISSING = Set.of("required", "missing-number", "blank", "empty-body");

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(IssueJson.finishedSchema());

    @Provide
    Arbitrary<Issue> issues() {
        return IssueArbitraries.issues();
    }

    @Property(tries = 200)
    void acceptsWhateverLacksNothing(@ForAll("issues") Issue issue) {
        if (!lacksSomething(VALIDATOR.validate(issue))) {
            String document = JSON.write(issue);
            assertThat(SCHEMA.validate(document, InputFormat.JSON)).as(document).isEmpty();
        }
    }

    @Test
    void refusesTheFullSampleWithoutAnyFieldThatValidationMisses() {
        String document = JSON.write(SampleIssues.full());
        int missed = 0;
        int fields = objects(MAPPER.readTree(document)).size();
        for (int i = 0; i < fields; i++) {
            ObjectNode object = objects(MAPPER.readTree(document)).get(i);
            for (String name : new ArrayList<>(object.propertyNames())) {
                JsonNode root = MAPPER.readTree(document);
                objects(root).get(i).remove(name);
                if (!name.equals("kind") && !name.equals("formatVersion")) {
                    ValidationReport report = VALIDATOR.validate(JSON.read(root.toString()));
                    boolean lacks = report.findings().stream().anyMatch(found -> MISSING.contains(found.code()));
                    missed += lacks ? 1 : 0;
                    assertThat(SCHEMA.validate(root.toString(), InputFormat.JSON)
                                    .isEmpty())
                            .as("%s without %s: %s", object, name, report.findings())
                            .isEqualTo(!lacks);
                }
            }
        }
        assertThat(missed).isGreaterThan(40);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"articles\": []",
                "\"series\": {\"name\": \" \"}",
                "\"articles\": [{\"title\": \"\", \"body\": [\"文\"]}]"
            })
    void refusesWhatIsThereButEmpty(String field) {
        String name = field.substring(1, field.indexOf('"', 1));
        ObjectNode root = (ObjectNode) MAPPER.readTree(JSON.write(SampleIssues.minimal()));
        assertThat(SCHEMA.validate(root.toString(), InputFormat.JSON)).isEmpty();
        root.set(name, MAPPER.readTree("{" + field + "}").get(name));
        assertThat(SCHEMA.validate(root.toString(), InputFormat.JSON)).isNotEmpty();
    }

    private static boolean lacksSomething(ValidationReport report) {
        return report.findings().stream().anyMatch(finding -> MISSING.contains(finding.code()));
    }

    private static List<ObjectNode> objects(JsonNode node) {
        List<ObjectNode> objects = new ArrayList<>();
        if (node instanceof ObjectNode object) {
            objects.add(object);
            object.properties().forEach(field -> {
                if (!field.getKey().equals("extensions")) {
                    objects.addAll(objects(field.getValue()));
                }
            });
        } else {
            node.forEach(element -> objects.addAll(objects(element)));
        }
        return objects;
    }
}
