package io.github.bulletin4j.testing;

import io.github.bulletin4j.model.Extensions;
import io.github.bulletin4j.model.HouseStyle;
import io.github.bulletin4j.model.Image;
import io.github.bulletin4j.model.Issue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The strings of an issue by their paths, for tests that must not forget one. Extensions are left out. */
public final class Strings {

    private Strings() {}

    /**
     * The paths of all strings.
     *
     * @param issue the issue
     * @return a path such as {@code articles[0].title.headline[1]} for each
     */
    public static List<String> paths(Issue issue) {
        return Slot.of(issue).stream()
                .filter(slot -> slot.value() instanceof String)
                .map(Slot::path)
                .toList();
    }

    /**
     * The issue with another string at a path.
     *
     * @param issue the issue
     * @param path one of its {@link #paths(Issue)}
     * @param text the string to stand there
     * @return the changed issue
     */
    public static Issue replace(Issue issue, String path, String text) {
        return Slot.of(issue).stream()
                .filter(slot -> slot.value() instanceof String && slot.path().equals(path))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no string at " + path))
                .with()
                .apply(text);
    }

    /**
     * What holds the strings of an issue.
     *
     * @param issue the issue
     * @return the components, such as {@code Title.headline}
     */
    public static Set<String> components(Issue issue) {
        return Slot.of(issue).stream()
                .filter(slot -> slot.value() instanceof String)
                .map(slot -> slot.owner().getSimpleName() + "."
                        + slot.path().replaceAll("\\[\\d+]$", "").replaceAll(".*\\.", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * What can hold a string in any issue, pictures, styles and extensions left out.
     *
     * @return the components, such as {@code Title.headline}
     */
    public static Set<String> components() {
        Set<String> components = new TreeSet<>();
        collect(Issue.class, new HashSet<>(Set.of(HouseStyle.class, Image.class, Extensions.class)), components);
        return components;
    }

    private static void collect(Class<?> type, Set<Class<?>> seen, Set<String> components) {
        if (type.isSealed()) {
            for (Class<?> kind : type.getPermittedSubclasses()) {
                collect(kind, seen, components);
            }
        } else if (type.isRecord() && seen.add(type)) {
            for (RecordComponent component : type.getRecordComponents()) {
                Class<?> held = element(component.getGenericType());
                if (held == String.class) {
                    components.add(type.getSimpleName() + "." + component.getName());
                }
                collect(held, seen, components);
            }
        }
    }

    private static Class<?> element(Type type) {
        return type instanceof ParameterizedType list ? element(list.getActualTypeArguments()[0]) : (Class<?>) type;
    }
}
