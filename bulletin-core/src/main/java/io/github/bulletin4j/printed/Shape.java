package io.github.bulletin4j.printed;

import io.github.bulletin4j.constraint.Printed;
import io.github.bulletin4j.constraint.TextKind;
import io.github.bulletin4j.constraint.Unprinted;
import io.github.bulletin4j.model.PrintPattern;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The components of a type of record, as far as they can hold printed strings. Made once for each type. */
final class Shape {

    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return new Shape(type);
        }
    };

    private final RecordComponent[] all;
    private final List<Component> printed = new ArrayList<>();

    /** A component that can hold printed strings, itself or in its parts. */
    record Component(String name, int index, TextKind kind, Method accessor) {

        @Nullable
        Object value(Record record) {
            try {
                return accessor.invoke(record);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private Shape(Class<?> type) {
        all = type.getRecordComponents();
        for (int i = 0; i < all.length; i++) {
            Field field = field(type, all[i].getName());
            if (canHoldText(all[i].getType()) && !field.isAnnotationPresent(Unprinted.class)) {
                Printed annotation = field.getAnnotation(Printed.class);
                TextKind kind = annotation == null ? TextKind.NAME : annotation.value();
                printed.add(new Component(all[i].getName(), i, kind, accessor(all[i])));
            }
        }
    }

    static Shape of(Class<?> type) {
        return SHAPES.get(type);
    }

    List<Component> printed() {
        return printed;
    }

    /** The inline with another text. */
    static Record withText(Record inline, String text) {
        Shape shape = of(inline.getClass());
        @Nullable Object[] values = shape.values(inline);
        values[shape.printed.get(0).index()] = text;
        return shape.make(inline, values);
    }

    /** All components of a record. */
    @Nullable
    Object[] values(Record record) {
        @Nullable Object[] values = new @Nullable Object[all.length];
        for (int i = 0; i < all.length; i++) {
            values[i] = new Component(all[i].getName(), i, TextKind.NAME, all[i].getAccessor()).value(record);
        }
        return values;
    }

    /** A record of the same type with other components. */
    @SuppressWarnings("unchecked")
    <T extends Record> T make(T record, @Nullable Object[] values) {
        Class<?>[] types = Arrays.stream(all).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return (T) record.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Accessible, so that access is not checked each time. */
    private static Method accessor(RecordComponent component) {
        Method accessor = component.getAccessor();
        accessor.setAccessible(true);
        return accessor;
    }

    private static boolean canHoldText(Class<?> type) {
        return type == String.class
                || type == PrintPattern.class
                || (type.isRecord() || type.isInterface()) && !type.isAnnotationPresent(Unprinted.class);
    }

    private static Field field(Class<?> type, String name) {
        try {
            return type.getDeclaredField(name);
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }
}
