package io.github.bulletin4j.unprinted;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;

/** The components of a record of the model. Immutable and safe for use by many threads. */
public final class RecordShape {
    private static final ClassValue<RecordShape> SHAPES = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            return new RecordShape(type);
        }
    };

    private static final Object[] NO_ARGUMENTS = {};

    private final Class<?> type;
    private final RecordComponent[] components;
    private final Method[] accessors;
    private final String[] names;
    private final Holding[] holdings;
    private final Printing[] printings;

    private RecordShape(Class<?> type) {
        this.type = type;
        this.components = type.getRecordComponents();
        this.accessors = new Method[components.length];
        this.names = new String[components.length];
        this.holdings = new Holding[components.length];
        this.printings = new Printing[components.length];
        for (int i = 0; i < components.length; i++) {
            accessors[i] = components[i].getAccessor();
            // Accessible, so that access is not checked each time.
            accessors[i].setAccessible(true);
            names[i] = components[i].getName();
            printings[i] = Printing.of(type, names[i]);
            holdings[i] = Holding.of(components[i].getGenericType());
        }
    }

    static RecordShape of(Class<?> type) {
        return SHAPES.get(type);
    }

    /**
     * The record's type.
     *
     * @return a class of the model
     */
    public Class<?> type() {
        return type;
    }

    int size() {
        return components.length;
    }

    String name(int index) {
        return names[index];
    }

    Holding holding(int index) {
        return holdings[index];
    }

    Printing printing(int index) {
        return printings[index];
    }

    @Nullable
    Object get(Object of, int index) {
        try {
            return accessors[index].invoke(of, NO_ARGUMENTS);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("records of the model are public", e);
        }
    }

    Object make(@Nullable Object[] values) {
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < types.length; i++) {
            types[i] = components[i].getType();
        }
        try {
            Constructor<?> constructor = type.getConstructor(types);
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(type.getSimpleName() + " cannot be made", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("records of the model are public", e);
        }
    }
}
