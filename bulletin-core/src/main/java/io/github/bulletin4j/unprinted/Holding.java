package io.github.bulletin4j.unprinted;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a component of a record, or an element of a list, may hold.
 *
 * @param type its class, without arguments
 * @param usual the kind that is not named: the first of a sealed type, else the type itself
 * @param element what the elements of a list may hold; null if it is no list
 */
record Holding(Class<?> type, Class<?> usual, @Nullable Holding element) {

    static Holding of(Type generic) {
        Class<?> type = raw(generic);
        Class<?>[] kinds = type.isSealed() ? type.getPermittedSubclasses() : new Class<?>[] {type};
        Holding element = type == List.class ? of(((ParameterizedType) generic).getActualTypeArguments()[0]) : null;
        return new Holding(type, kinds[0], element);
    }

    private static Class<?> raw(Type type) {
        return type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : (Class<?>) type;
    }

    /** The kind that a token names. */
    Class<?> kind(String token) {
        if (token.equals(".")) {
            return usual;
        }
        if (type.isSealed()) {
            for (Class<?> kind : type.getPermittedSubclasses()) {
                if (kind.getSimpleName().equals(token)) {
                    return kind;
                }
            }
        }
        throw new IllegalArgumentException(type.getSimpleName() + " has no kind " + token);
    }
}
