package io.github.bulletin4j.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Another document that means the same: fields in another order, long forms for short ones, empty parts and defaults
 * spelt out, another layout, other escapes. Extensions stay as they are.
 */
final class OtherForm {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private final Random random;

    OtherForm(long seed) {
        random = new Random(seed);
    }

    String of(String document) {
        JsonNode other = value(MAPPER.readTree(document), "");
        return random.nextBoolean() ? other.toString() : other.toPrettyString().replace("\n", "\r\n");
    }

    private JsonNode value(JsonNode node, String name) {
        if (name.equals("extensions")) {
            return node;
        }
        if (node.isObject()) {
            return object((ObjectNode) node, name);
        }
        if (node.isArray()) {
            ArrayNode list = JsonNodeFactory.instance.arrayNode();
            node.forEach(element -> list.add(value(element, singular(name))));
            return list;
        }
        return node.isString() && random.nextBoolean() ? longForm(node, name) : node;
    }

    private static String singular(String name) {
        return name.equals("rows") ? "row" : name.equals("row") ? "cell" : name + "[]";
    }

    private JsonNode longForm(JsonNode text, String name) {
        JsonNodeFactory factory = JsonNodeFactory.instance;
        return switch (name) {
            case "body[]" ->
                factory.objectNode()
                        .<ObjectNode>set("inlines", factory.arrayNode().add(text))
                        .put("kind", "paragraph");
            case "inlines[]" ->
                factory.objectNode().<ObjectNode>set("text", text).put("kind", "text");
            case "recipients[]" -> factory.objectNode().set("organization", text);
            case "headline" -> factory.arrayNode().add(text);
            case "cell" -> factory.objectNode().set("value", text);
            default -> text;
        };
    }

    private ObjectNode object(ObjectNode node, String name) {
        List<String> names = new ArrayList<>(node.propertyNames());
        Collections.shuffle(names, random);
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        names.forEach(field -> object.set(field, value(node.get(field), field)));
        if (name.equals("articles[]")) {
            if (!object.has("authors")) {
                object.putArray("authors");
            }
            if (!object.has("kind")) {
                object.put("kind", "feature");
            }
            if (object.get("title").isString()) {
                object.set("title", JsonNodeFactory.instance.objectNode().set("headline", object.get("title")));
            }
        }
        return object;
    }
}
