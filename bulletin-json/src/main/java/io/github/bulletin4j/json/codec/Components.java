package io.github.bulletin4j.json.codec;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The components of a record by the fields that stand for them.
 *
 * @param <R> the record
 */
final class Components<R> {

    private final Constructor<R> constructor;
    private final @Nullable Method[] accessors;
    private final int[] places;

    private Components(Constructor<R> constructor, @Nullable Method[] accessors, int[] places) {
        this.constructor = constructor;
        this.accessors = accessors;
        this.places = places;
    }

    /** Finds the component of each field; each component has exactly one. */
    static <R> Components<R> of(Class<R> type, List<Field<?>> fields) {
        RecordComponent[] components = type.getRecordComponents();
        Method[] accessors = new Method[fields.size()];
        int[] places = new int[fields.size()];
        Class<?>[] types = new Class<?>[components.length];
        int found = 0;
        for (int place = 0; place < components.length; place++) {
            RecordComponent component = components[place];
            types[place] = component.getType();
            for (int i = 0; i < places.length; i++) {
                Field<?> field = fields.get(i);
                if (!field.isOutside() && field.name().getValue().equals(component.getName())) {
                    accessors[i] = component.getAccessor();
                    places[i] = place;
                    found++;
                }
            }
        }
        int outside = 0;
        for (Field<?> field : fields) {
            outside += field.isOutside() ? 1 : 0;
        }
        if (found != components.length || found + outside != places.length) {
            throw new IllegalStateException("fields and components of " + type.getName() + " differ");
        }
        try {
            return new Components<>(type.getDeclaredConstructor(types), accessors, places);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The value of the component of a field. */
    Object get(R record, int field) {
        try {
            return accessors[field].invoke(record);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        } catch (InvocationTargetException e) {
            throw thrown(e);
        }
    }

    /** Makes a record of the values of its fields, each in the place of the field. */
    R construct(@Nullable Object[] values) {
        Object[] arguments = new Object[constructor.getParameterCount()];
        for (int i = 0; i < accessors.length; i++) {
            if (accessors[i] != null) {
                arguments[places[i]] = values[i];
            }
        }
        try {
            return constructor.newInstance(arguments);
        } catch (InstantiationException | IllegalAccessException e) {
            throw new IllegalStateException(e);
        } catch (InvocationTargetException e) {
            throw thrown(e);
        }
    }

    private static RuntimeException thrown(InvocationTargetException e) {
        if (e.getCause() instanceof Error error) {
            throw error;
        }
        return e.getCause() instanceof RuntimeException thrown ? thrown : new IllegalStateException(e.getCause());
    }
}
