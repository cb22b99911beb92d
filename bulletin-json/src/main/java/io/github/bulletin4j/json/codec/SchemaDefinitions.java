package io.github.bulletin4j.json.codec;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The {@code $defs} of a JSON Schema while it is made: of the schema that accepts what the reader reads. */
public class SchemaDefinitions {

    private final Map<String, Object> schemas = new TreeMap<>();

    /** No definitions yet. */
    public SchemaDefinitions() {}

    /** Whether an object must have a field. */
    boolean isNeeded(Field<?> field) {
        return field.isNeeded();
    }

    /** The schema of a field's value with what keeps it from being empty, where it must not be. */
    Map<String, Object> filled(Field<?> field, Map<String, Object> schema) {
        return schema;
    }

    /** A reference to the schema of a named type, which is made at the first reference. */
    Map<String, Object> reference(String name, Supplier<Map<String, Object>> schema) {
        if (!schemas.containsKey(name)) {
            schemas.put(name, Map.of());
            schemas.put(name, schema.get());
        }
        return object("$ref", "#/$defs/" + name);
    }

    /**
     * The schema of values of several types of JSON. What is said of a type is asked of values of that type alone, so that
     * a validator tells what is wrong with the value there is, not that it is none of several.
     *
     * @param typesAndSchemas types and what is said of each, in turn
     * @return the schema
     */
    public static Map<String, Object> byType(Object... typesAndSchemas) {
        List<Object> types = new ArrayList<>();
        List<Map<String, Object>> conditions = new ArrayList<>();
        for (int i = 0; i < typesAndSchemas.length; i += 2) {
            types.add(typesAndSchemas[i]);
            Map<?, ?> said = (Map<?, ?>) typesAndSchemas[i + 1];
            if (!said.isEmpty()) {
                conditions.add(object("if", object("type", typesAndSchemas[i]), "then", said));
            }
        }
        Map<String, Object> schema = object("type", types);
        if (conditions.size() == 1) {
            schema.putAll(conditions.get(0));
        } else {
            schema.put("allOf", conditions);
        }
        return schema;
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
