package io.github.bulletin4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.testing.IssueArbitraries;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Fields that a newer version might add, at any depth and place. */
class UnknownFieldsTest {

    private static final IssueJson JSON = IssueJson.create();

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private static final String[] VALUES = {"null", "1.5", "\"kind\"", "[[], {\"kind\": 1}]", "{\"kind\": \"quote\"}"};

    @Provide
    Arbitrary<Issue> issues() {
        return IssueArbitraries.issues();
    }

    @Property(tries = 150)
    void areAllToldAndTheRestIsRead(@ForAll("issues") Issue issue, @ForAll long seed) {
        List<String> added = new ArrayList<>();
        String document = withUnknownFields(JSON.write(issue), new Random(seed), added);
        ReadResult result = JSON.readResult(document);
        assertThat(result.issue()).isEqualTo(issue);
        assertThat(result.unknownFields()).extracting(UnknownField::path).containsExactlyInAnyOrderElementsOf(added);
        if (!added.isEmpty()) {
            assertThatExceptionOfType(JsonReadException.class).isThrownBy(() -> JSON.read(document));
            String current = document.replace("\"formatVersion\":\"1.1\"", "\"formatVersion\":\"1.0\"");
            assertThatExceptionOfType(JsonReadException.class).isThrownBy(() -> JSON.readResult(current));
        }
    }

    private static String withUnknownFields(String document, Random random, List<String> added) {
        ObjectNode root = (ObjectNode) MAPPER.readTree(document);
        root.put("formatVersion", "1.1");
        return add(root, "", random, added).toString();
    }

    private static JsonNode add(JsonNode node, String path, Random random, List<String> added) {
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                add(node.get(i), path + "[" + i + "]", random, added);
            }
        }
        if (node instanceof ObjectNode object) {
            ObjectNode copy = object.deepCopy();
            object.removeAll();
            String prefix = path.isEmpty() ? "" : path + ".";
            copy.properties().forEach(field -> {
                if (random.nextInt(8) == 0) {
                    String name = "new" + added.size();
                    object.set(name, MAPPER.readTree(VALUES[random.nextInt(VALUES.length)]));
                    added.add(prefix + name);
                }
                boolean ours = !field.getKey().equals("extensions");
                object.set(field.getKey(), field.getValue());
                if (ours) {
                    add(field.getValue(), prefix + field.getKey(), random, added);
                }
            });
        }
        return node;
    }
}
