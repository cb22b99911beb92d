package io.github.bulletin4j.docx.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An element with its names shortened: {@code w:p}, {@code r:embed}, whatever prefixes a document chose. */
final class Xml {
    private final String name;
    /** With more children than this, the first of each name is known instead of sought. */
    private static final int MANY = 16;

    private final List<Xml> children = new ArrayList<>(2);
    private @Nullable Map<String, Xml> firsts;
    private @Nullable Map<String, String> attributes;
    private @Nullable StringBuilder text;

    Xml(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    List<Xml> children() {
        return children;
    }

    void add(Xml child) {
        children.add(child);
        firsts = null;
    }

    void attribute(String attribute, String value) {
        if (attributes == null) {
            attributes = new HashMap<>(4);
        }
        attributes.put(attribute, value);
    }

    void text(String more) {
        if (text == null) {
            text = new StringBuilder(more.length());
        }
        text.append(more);
    }

    String text() {
        return text == null ? "" : text.toString();
    }

    @Nullable
    String get(String attribute) {
        return attributes == null ? null : attributes.get(attribute);
    }

    /** The attribute w:val, or null. */
    @Nullable
    String value() {
        return get("w:val");
    }

    @Nullable
    Xml child(String wanted) {
        if (children.size() > MANY) {
            return firsts().get(wanted);
        }
        for (int i = 0; i < children.size(); i++) {
            if (children.get(i).name.equals(wanted)) {
                return children.get(i);
            }
        }
        return null;
    }

    private Map<String, Xml> firsts() {
        if (firsts == null) {
            firsts = new HashMap<>();
            for (Xml child : children) {
                firsts.putIfAbsent(child.name, child);
            }
        }
        return firsts;
    }

    /** The child at the end of a way of names, or null. */
    @Nullable
    Xml find(String... way) {
        Xml found = this;
        for (String step : way) {
            found = found == null ? null : found.child(step);
        }
        return found;
    }

    /** The value of a child, or null. */
    @Nullable
    String valueOf(String wanted) {
        Xml child = child(wanted);
        return child == null ? null : child.value();
    }

    /** Whether a child switches something on; null where it is not there (ISO/IEC 29500-1, 22.9.2.7). */
    @Nullable
    Boolean isOn(String wanted) {
        Xml child = child(wanted);
        if (child == null) {
            return null;
        }
        String value = child.value();
        return value == null || !(value.equals("0") || value.equals("false") || value.equals("off"));
    }

    int number(String attribute, int otherwise) {
        return Numbers.of(get(attribute), otherwise);
    }

    /** The first element of a name below this one, or null. */
    @Nullable
    Xml first(String wanted) {
        for (Xml child : children) {
            Xml found = child.name.equals(wanted) ? child : child.first(wanted);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
