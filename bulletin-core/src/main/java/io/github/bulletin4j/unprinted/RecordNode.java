package io.github.bulletin4j.unprinted;

import java.util.Map;

/**
 * A record whose components can be changed.
 *
 * @param shape which record
 * @param components the components by name, in their order; to be changed in place
 */
public record RecordNode(RecordShape shape, Map<String, Node> components) implements Node {

    @Override
    public Object value() {
        return shape.make(components.values().stream().map(Node::value).toArray());
    }
}
