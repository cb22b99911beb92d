package io.github.bulletin4j.unprinted;

import java.util.Map;
import java.util.Objects;

/**
 * A record whose components can be changed.
 *
 * @param shape which record
 * @param components the components by name, in their order; to be changed in place
 */
public record RecordNode(RecordShape shape, Map<String, Node> components) implements Node {

    /**
     * A component that every record of the shape has.
     *
     * @param name its name
     * @return its node
     * @throws NullPointerException if the record has no such component
     */
    public Node component(String name) {
        return Objects.requireNonNull(components.get(name), name);
    }

    @Override
    public Object value() {
        return shape.make(components.values().stream().map(Node::value).toArray());
    }
}
