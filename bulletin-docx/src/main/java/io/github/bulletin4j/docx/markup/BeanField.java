package io.github.bulletin4j.docx.markup;

import java.lang.reflect.Field;
import org.jspecify.annotations.Nullable;

/**
 * A field of a docx4j class. How it is bound to XML is read when a value is first found in it: most fields of most objects
 * are never set, and reading their annotations would take up most of a short run. Safe for use by many threads.
 */
final class BeanField {
    private final Field field;
    private @Nullable Binding binding;

    BeanField(Field field) {
        field.setAccessible(true);
        this.field = field;
    }

    String name() {
        return field.getName();
    }

    /** What the field holds, or null when there is nothing in it to write. */
    @Nullable
    Object valueIn(Object bean) {
        try {
            return field.get(bean);
        } catch (IllegalAccessException e) {
            throw new UnknownMarkupException("field " + field + " cannot be read: " + e.getMessage());
        }
    }

    Binding binding() {
        Binding known = binding;
        if (known == null) {
            known = Binding.of(field);
            binding = known;
        }
        return known;
    }
}
