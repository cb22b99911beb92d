package io.github.bulletin4j.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The values without parts of a document by their path; extensions and what tells kinds and versions apart are left out. */
final class Leaves {

    private static final JsonMapper MAPPER = new JsonMapper();

    private static final Set<String> LEFT_OUT = Set.of("extensions", "kind", "formatVersion");

    private final JsonNode root;
    private final Map<String, Consumer<JsonNode>> replacements = new LinkedHashMap<>();

    Leaves(String document) {
        root = MAPPER.readTree(document);
        collect(root, "");
    }

    List<String> paths() {
        return List.copyOf(replacements.keySet());
    }

    /** The document with values that no field takes at some paths. */
    String wrongAt(Collection<String> paths) {
        JsonNode wrong = MAPPER.readTree("[[true]]");
        paths.forEach(path -> replacements.get(path).accept(wrong));
        return root.toPrettyString();
    }

    private void collect(JsonNode node, String path) {
        if (node instanceof ObjectNode object) {
            for (String name : new ArrayList<>(object.propertyNames())) {
                if (!LEFT_OUT.contains(name)) {
                    String inside = path.isEmpty() ? name : path + "." + name;
                    add(object.get(name), inside, wrong -> object.set(name, wrong));
                }
            }
        } else if (node instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                int index = i;
                add(list.get(i), path + "[" + i + "]", wrong -> list.set(index, wrong));
            }
        }
    }

    private void add(JsonNode node, String path, Consumer<JsonNode> replacement) {
        if (node.isContainer()) {
            collect(node, path);
        } else {
            replacements.put(path, replacement);
        }
    }
}
