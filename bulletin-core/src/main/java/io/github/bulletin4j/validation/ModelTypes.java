package io.github.bulletin4j.validation;

import io.github.bulletin4j.model.Issue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashSet;
import java.util.Set;

/** The types of the model that can state constraints. */
final class ModelTypes {

    private ModelTypes() {}

    /** All types that an issue is made of, the issue first. */
    static Set<Class<?>> all() {
        Set<Class<?>> types = new LinkedHashSet<>();
        collect(Issue.class, types);
        return types;
    }

    private static void collect(Type type, Set<Class<?>> types) {
        if (type instanceof ParameterizedType list) {
            collect(list.getActualTypeArguments()[0], types);
        } else if (type instanceof Class<?> kinds && kinds.isSealed()) {
            for (Class<?> kind : kinds.getPermittedSubclasses()) {
                collect(kind, types);
            }
        } else if (type instanceof Class<?> part && part.isRecord() && types.add(part)) {
            for (RecordComponent component : part.getRecordComponents()) {
                collect(component.getGenericType(), types);
            }
        }
    }
}
