package io.github.bulletin4j.validation;

import io.github.bulletin4j.constraint.AtLeast;
import io.github.bulletin4j.constraint.InRange;
import io.github.bulletin4j.constraint.MaxLength;
import io.github.bulletin4j.constraint.Name;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Field;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The bounds that the constraints of the model state and that an application may change. */
final class StatedBounds {

    private final Map<String, SortedSet<Integer>> byCode = new TreeMap<>();

    private StatedBounds() {}

    /** The bounds of each rule that has some, by its code. */
    static Map<String, SortedSet<Integer>> byCode() {
        StatedBounds bounds = new StatedBounds();
        for (Class<?> type : ModelTypes.all()) {
            bounds.addOf(type);
            for (Field field : type.getDeclaredFields()) {
                bounds.addOf(field);
                bounds.addOfType(field.getAnnotatedType());
            }
        }
        return bounds.byCode;
    }

    private void addOfType(AnnotatedType type) {
        addOf(type);
        if (type instanceof AnnotatedParameterizedType list) {
            for (AnnotatedType element : list.getAnnotatedActualTypeArguments()) {
                addOfType(element);
            }
        }
    }

    private void addOf(AnnotatedElement element) {
        for (Annotation constraint : element.getAnnotations()) {
            if (constraint instanceof MaxLength length) {
                add("too-long", length.value());
            } else if (constraint instanceof Name name) {
                add("too-long", name.max());
            } else if (constraint instanceof AtLeast least) {
                add("out-of-range", least.value());
            } else if (constraint instanceof InRange range) {
                add("out-of-range", range.min());
                add("out-of-range", range.max());
            }
        }
    }

    private void add(String code, int bound) {
        byCode.computeIfAbsent(code, key -> new TreeSet<>()).add(bound);
    }
}
