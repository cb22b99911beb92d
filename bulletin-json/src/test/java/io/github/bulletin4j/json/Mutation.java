package io.github.bulletin4j.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A document with one thing changed: a field or element left out, added, renamed, or in place of another. */
final class Mutation {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "0",
            "-1",
            "3.0",
            "2.5",
            "1e2",
            "2147483648",
            "\"\"",
            "\"文\"",
            "\"7\"",
            "\"2024-02-29\"",
            "\"2023-02-29\"",
            "\"2024-2-9\"",
            "\"2024-02-29\\n\"",
            "\"QQ==\"",
            "\"QR==\"",
            "\"QQ\"",
            "\"regular\"",
            "\"special\"",
            "\"heading\"",
            "\"quote\"",
            "\"table\"",
            "\"1.0\"",
            "\"1.7\"",
            "\"1.07\"",
            "\"2.0\"",
            "[]",
            "{}",
            "[\"文\"]",
            "[[]]",
            "[null]",
            "{\"kind\": \"lineBreak\"}",
            "{\"kind\": \"quote\", \"text\": \"文\"}",
            "{\"text\": \"文\", \"kind\": \"quote\"}",
            "{\"organization\": \"文\"}",
            "{\"headline\": \"文\"}",
            "{\"value\": null, \"rowSpan\": 2}",
            "{\"label\": \"文\", \"text\": \"文\"}");

    private final Random random;

    Mutation(long seed) {
        random = new Random(seed);
    }

    String of(String document) {
        JsonNode root = MAPPER.readTree(document);
        List<JsonNode> containers = new ArrayList<>();
        collect(root, containers);
        JsonNode container = containers.get(random.nextInt(containers.size()));
        if (container instanceof ObjectNode object) {
            change(object);
        } else {
            change((ArrayNode) container);
        }
        return root.toString();
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (node.isContainer()) {
            containers.add(node);
            node.forEach(child -> collect(child, containers));
        }
    }

    private void change(ObjectNode object) {
        List<String> names = new ArrayList<>(object.propertyNames());
        String name = names.isEmpty() ? "kind" : names.get(random.nextInt(names.size()));
        switch (random.nextInt(5)) {
            case 0 -> object.remove(name);
            case 1 -> object.set(name + "s", JsonNodeFactory.instance.stringNode("文"));
            case 2 -> object.set(name, asOtherType(object.get(name)));
            default -> object.set(name, value());
        }
    }

    private void change(ArrayNode list) {
        int index = list.isEmpty() ? 0 : random.nextInt(list.size());
        switch (random.nextInt(4)) {
            case 0 -> list.remove(index);
            case 1 -> list.insert(index, value());
            default -> {
                if (list.isEmpty()) {
                    list.add(value());
                } else {
                    list.set(index, value());
                }
            }
        }
    }

    private JsonNode asOtherType(JsonNode value) {
        JsonNodeFactory factory = JsonNodeFactory.instance;
        if (value == null) {
            return value();
        }
        if (value.isNumber()) {
            BigDecimal number = value.decimalValue();
            return random.nextBoolean()
                    ? factory.stringNode(number.toString())
                    : factory.numberNode(number.setScale(Math.max(1, number.scale())));
        }
        return random.nextBoolean()
                ? factory.arrayNode().add(value)
                : factory.objectNode().set("text", value);
    }

    private JsonNode value() {
        return MAPPER.readTree(VALUES.get(random.nextInt(VALUES.size())));
    }
}
