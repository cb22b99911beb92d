package io.github.bulletin4j.json;

import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.Label;
import io.github.bulletin4j.model.PrintPattern;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashSet;
import java.util.Set;

/** The records and enums that an issue is made of. */
final class ModelTypes {

    /** What is text or a name where it stands. */
    private static final Set<Class<?>> INSIDE_STYLES = Set.of(PrintPattern.class, Label.class);

    private ModelTypes() {}

    static Set<Class<?>> reachable() {
        Set<Class<?>> types = new LinkedHashSet<>();
        add(Issue.class, types);
        return types;
    }

    private static void add(Type type, Set<Class<?>> types) {
        if (type instanceof ParameterizedType generic) {
            for (Type argument : generic.getActualTypeArguments()) {
                add(argument, types);
            }
        }
        if (type instanceof Class<?> found
                && found.getPackage() == Issue.class.getPackage()
                && !INSIDE_STYLES.contains(found)) {
            if (found.isSealed()) {
                for (Class<?> kind : found.getPermittedSubclasses()) {
                    add(kind, types);
                }
            } else if (types.add(found) && found.isRecord()) {
                for (RecordComponent component : found.getRecordComponents()) {
                    add(component.getGenericType(), types);
                }
            }
        }
    }
}
