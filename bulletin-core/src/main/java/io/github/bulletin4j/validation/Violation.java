package io.github.bulletin4j.validation;

import io.github.bulletin4j.check.Bounds;
import io.github.bulletin4j.check.DynamicPayload;
import io.github.bulletin4j.check.TextPlace;
import io.github.bulletin4j.constraint.Code;
import io.github.bulletin4j.constraint.Proofread;
import io.github.bulletin4j.message.Excerpt;
import io.github.bulletin4j.message.Messages;
import io.github.bulletin4j.typography.TextRule;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.lang.annotation.Annotation;
import java.time.temporal.Temporal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads violations of the specification. */
final class Violation {

    private Violation() {}

    static Finding toFinding(ConstraintViolation<?> violation, Bounds bounds) {
        ConstraintDescriptor<?> descriptor = violation.getConstraintDescriptor();
        String template = violation.getMessageTemplate();
        Class<? extends Annotation> constraint = descriptor.getAnnotation().annotationType();
        String key = key(template, constraint.getName());
        String code = code(constraint, key);
        Map<String, Object> attributes = attributes(descriptor, code, bounds);
        String zh = Messages.CHINESE.interpolate(template, attributes);
        String en = Messages.ENGLISH.interpolate(template, attributes);
        TextRule rule = constraint == Proofread.class ? TextRule.of(key) : null;
        TextPlace place = DynamicPayload.place(violation);
        return new Finding(
                code,
                rule != null && rule.isHint() ? Severity.HINT : Severity.of(descriptor.getPayload()),
                path(violation.getPropertyPath()),
                zh == null ? violation.getMessage() : zh,
                en == null ? violation.getMessage() : en,
                place != null ? place.text() : value(violation.getInvalidValue()),
                place != null ? new Finding.Range(place.from(), place.to()) : null,
                place != null ? place.suggestion() : null);
    }

    /** What the key of a message adds to the name of its constraint. */
    private static String key(String template, String constraint) {
        int end = template.indexOf('}');
        String start = "{" + constraint + ".";
        return end > start.length() && template.startsWith(start) ? template.substring(start.length(), end) : "";
    }

    /** The attributes of the annotation, with the bounds that hold. */
    private static Map<String, Object> attributes(ConstraintDescriptor<?> descriptor, String code, Bounds bounds) {
        if (bounds.changes().isEmpty()) {
            return descriptor.getAttributes();
        }
        Map<String, Object> attributes = new HashMap<>(descriptor.getAttributes());
        attributes.replaceAll((name, value) -> value instanceof Integer stated ? bounds.of(code, stated) : value);
        return attributes;
    }

    /** A constraint of several codes has none of its own: the key of its message names it, and a kind of it after a dot. */
    private static String code(Class<? extends Annotation> constraint, String key) {
        Code code = constraint.getAnnotation(Code.class);
        if (code != null) {
            return code.value();
        }
        if (constraint.getPackage().equals(Code.class.getPackage())) {
            return key.split("\\.")[0];
        }
        return constraint
                .getSimpleName()
                .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }

    /** The path as it is written everywhere: components joined with dots, indexes in brackets, nothing else. */
    private static String path(Path path) {
        StringBuilder text = new StringBuilder();
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                text.append('[').append(node.getIndex()).append(']');
            } else if (node.getKey() != null) {
                text.append('[').append(node.getKey()).append(']');
            }
            if (node.getKind() == ElementKind.PROPERTY && node.getName() != null) {
                text.append(text.length() == 0 ? "" : ".").append(node.getName());
            }
        }
        return Excerpt.escape(text.toString());
    }

    /** What can be shown of a value: only texts, numbers, dates and constants. */
    private static @Nullable String value(@Nullable Object value) {
        boolean simple = value instanceof CharSequence
                || value instanceof Number
                || value instanceof Temporal
                || value instanceof Enum<?>;
        return simple ? String.valueOf(value) : null;
    }
}
