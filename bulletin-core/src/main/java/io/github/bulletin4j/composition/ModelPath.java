package io.github.bulletin4j.composition;

import org.jspecify.annotations.Nullable;

/**
 * The way from an issue to an element of it, in the form that findings have: {@code articles[2].body[1]}. It is put
 * together only when somebody wants to read it. Immutable.
 */
public final class ModelPath {
    /** The issue itself; its text is empty. */
    public static final ModelPath ISSUE = new ModelPath(null, "", -1);

    private final @Nullable ModelPath parent;
    private final String name;
    private final int index;

    private ModelPath(@Nullable ModelPath parent, String name, int index) {
        this.parent = parent;
        this.name = name;
        this.index = index;
    }

    /**
     * The way on to a component.
     *
     * @param component its name
     * @return the longer path
     */
    public ModelPath child(String component) {
        return new ModelPath(this, component, -1);
    }

    /**
     * The way on to an element of a list.
     *
     * @param component the name of the list
     * @param element the index, from 0
     * @return the longer path
     */
    public ModelPath child(String component, int element) {
        return new ModelPath(this, component, element);
    }

    /**
     * The way on to an element of this element, which is a list.
     *
     * @param element the index, from 0
     * @return the longer path
     */
    public ModelPath at(int element) {
        return new ModelPath(this, "", element);
    }

    /**
     * What the last step leads to.
     *
     * @return the name of a component or a list, empty for the issue and for an element of a list within a list
     */
    public String name() {
        return name;
    }

    @Override
    public String toString() {
        return parent == null ? "" : append(new StringBuilder()).toString();
    }

    private StringBuilder append(StringBuilder text) {
        if (parent != null) {
            parent.append(text);
        }
        if (!name.isEmpty()) {
            text.append(text.length() == 0 ? "" : ".").append(name);
        }
        return index < 0 ? text : text.append('[').append(index).append(']');
    }
}
