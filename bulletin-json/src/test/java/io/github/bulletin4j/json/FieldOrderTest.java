package io.github.bulletin4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.testing.IssueArbitraries;
import java.util.Iterator;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Fields are written in the order in which the schema has them. */
class FieldOrderTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    private static final List<List<String>> ORDERS = MAPPER.readTree(IssueJson.schema())
            .get("$defs")
            .valueStream()
            .map(type -> List.copyOf(type.path("properties").propertyNames()))
            .toList();

    @Provide
    Arbitrary<Issue> issues() {
        return IssueArbitraries.issues();
    }

    @Property(tries = 100)
    void isThatOfTheSchema(@ForAll("issues") Issue issue) {
        check(MAPPER.readTree(IssueJson.create().write(issue)));
    }

    private static void check(JsonNode node) {
        if (node.isObject()) {
            assertThat(ORDERS).anyMatch(order -> isPartOf(List.copyOf(node.propertyNames()), order));
        }
        node.properties().stream()
                .filter(field -> !field.getKey().equals("extensions"))
                .forEach(field -> check(field.getValue()));
        if (node.isArray()) {
            node.forEach(FieldOrderTest::check);
        }
    }

    private static boolean isPartOf(List<String> names, List<String> order) {
        Iterator<String> rest = order.iterator();
        return names.stream().allMatch(name -> {
            while (rest.hasNext()) {
                if (rest.next().equals(name)) {
                    return true;
                }
            }
            return false;
        });
    }
}
