package io.github.bulletin4j.testing;

import io.github.bulletin4j.model.Extensions;
import io.github.bulletin4j.model.HouseStyle;
import io.github.bulletin4j.model.Image;
import io.github.bulletin4j.model.Issue;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A place in an issue whose value can be replaced: a component of a record, or an element of a list.
 *
 * @param path where it is
 * @param owner the record that holds it, directly or in a list
 * @param type the type of the component; of the element if it is one
 * @param value what it holds now
 * @param annotated what carries its constraints
 * @param with the issue with another value there
 */
record Slot(
        String path,
        Class<?> owner,
        Class<?> type,
        @Nullable Object value,
        AnnotatedElement annotated,
        Function<@Nullable Object, Issue> with) {

    /** All places of an issue. The bytes of pictures and the inside of styles and extensions are left out. */
    static List<Slot> of(Issue issue) {
        List<Slot> slots = new ArrayList<>();
        components(issue, "", replaced -> (Issue) replaced, slots);
        return slots;
    }

    boolean has(Class<? extends Annotation> constraint) {
        return annotated.isAnnotationPresent(constraint);
    }

    private static void components(Record owner, String path, Function<Object, Issue> with, List<Slot> slots) {
        RecordComponent[] components = owner.getClass().getRecordComponents();
        @Nullable Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = read(owner, components[i]);
        }
        for (int i = 0; i < components.length; i++) {
            int place = i;
            Function<@Nullable Object, Issue> replace = value -> {
                @Nullable Object[] changed = values.clone();
                changed[place] = value;
                return with.apply(make(owner.getClass(), components, changed));
            };
            String name = components[i].getName();
            String here = path.isEmpty() ? name : path + "." + name;
            AnnotatedElement field = field(owner.getClass(), name);
            slots.add(new Slot(here, owner.getClass(), components[i].getType(), values[i], field, replace));
            inside(owner.getClass(), components[i].getAnnotatedType(), values[i], here, replace, slots);
        }
    }

    private static void inside(
            Class<?> owner,
            AnnotatedType type,
            @Nullable Object value,
            String path,
            Function<@Nullable Object, Issue> replace,
            List<Slot> slots) {
        if (value instanceof List<?> list) {
            AnnotatedType element = ((AnnotatedParameterizedType) type).getAnnotatedActualTypeArguments()[0];
            for (int i = 0; i < list.size(); i++) {
                int place = i;
                Function<@Nullable Object, Issue> replaceElement = changed -> {
                    List<Object> copy = new ArrayList<>(list);
                    copy.set(place, changed);
                    return replace.apply(copy);
                };
                String here = path + "[" + i + "]";
                Object inner = list.get(i);
                slots.add(new Slot(here, owner, inner.getClass(), inner, element, replaceElement));
                inside(owner, element, inner, here, replaceElement, slots);
            }
        } else if (value instanceof Record inner
                && !(value instanceof Extensions)
                && !(value instanceof Image)
                && !(value instanceof HouseStyle)) {
            components(inner, path, replace::apply, slots);
        }
    }

    private static AnnotatedElement field(Class<?> owner, String name) {
        try {
            return owner.getDeclaredField(name);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static @Nullable Object read(Record owner, RecordComponent component) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static Object make(Class<?> type, RecordComponent[] components, @Nullable Object[] values) {
        try {
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
