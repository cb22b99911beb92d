package io.github.bulletin4j.unprinted;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list that can be changed.
 *
 * @param elements the elements, to be changed in place
 */
public record ListNode(List<Node> elements) implements Node {

    @Override
    public Object value() {
        List<@Nullable Object> values = new ArrayList<>(elements.size());
        for (Node element : elements) {
            values.add(element.value());
        }
        return values;
    }
}
