package io.github.bulletin4j.json.codec;

import java.util.Map;

/** The definitions of the schema of a finished issue: what validation requires must be there, and must not be empty. */
public final class FinishedDefinitions extends SchemaDefinitions {

    private static final String NOT_BLANK = "\\S";

    /** No definitions yet. */
    public FinishedDefinitions() {}

    @Override
    boolean isNeeded(Field<?> field) {
        return super.isNeeded(field) || field.isExpected();
    }

    @Override
    Map<String, Object> filled(Field<?> field, Map<String, Object> schema) {
        if (field.isExpected() && field.codec().absent() != null) {
            schema.put("minItems", 1L);
        }
        if (field.isExpected() && field.codec().isTextPossible()) {
            schema.put("pattern", NOT_BLANK);
        }
        return schema;
    }
}
