package io.github.bulletin4j.unprinted;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;

/** Generic types of components. */
final class Types {
    private Types() {}

    static Type argument(Type type, int index) {
        return ((ParameterizedType) type).getActualTypeArguments()[index];
    }

    /** The class of a type that may have arguments. */
    static Class<?> raw(Type type) {
        return type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : (Class<?>) type;
    }
}
