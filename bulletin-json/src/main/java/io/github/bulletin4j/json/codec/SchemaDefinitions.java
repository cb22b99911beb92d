package io.github.bulletin4j.json.codec;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The {@code $defs} of a JSON Schema while it is made. */
public final class SchemaDefinitions {

    private final Map<String, Object> schemas = new TreeMap<>();

    /** No definitions yet. */
    public SchemaDefinitions() {}

    /** A reference to the schema of a named type, which is made at the first reference. */
    Map<String, Object> reference(String name, Supplier<Map<String, Object>> schema) {
        if (!schemas.containsKey(name)) {
            schemas.put(name, Map.of());
            schemas.put(name, schema.get());
        }
        return object("$ref", "#/$defs/" + name);
    }

    /**
     * The schemas by the name of their type.
     *
     * @return the schemas in the order of the alphabet
     */
    public Map<String, Object> schemas() {
        return Collections.unmodifiableMap(schemas);
    }

    /**
     * A JSON object.
     *
     * @param namesAndValues names and values in turn
     * @return the object, in the order given
     */
    public static Map<String, Object> object(Object... namesAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return object;
    }
}
