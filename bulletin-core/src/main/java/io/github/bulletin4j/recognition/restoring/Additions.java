package io.github.bulletin4j.recognition.restoring;

import io.github.bulletin4j.unprinted.ListNode;
import io.github.bulletin4j.unprinted.Node;
import io.github.bulletin4j.unprinted.ValueNode;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is added to the lists of an issue. It is held back until all of the document is read: the paths of what was printed
 * count the elements that were printed. Use by one thread.
 */
final class Additions {
    private static final Node FRONT = new ValueNode(null);

    /** For each list what stands behind each of its elements, or at its front; lists are told apart by identity. */
    private final Map<ListNode, Map<Node, List<Node>>> added = new IdentityHashMap<>();

    /** Adds to a list behind one of its elements, and behind what was added there before; behind null is the front. */
    void add(ListNode list, @Nullable Node behind, List<Node> nodes) {
        added.computeIfAbsent(list, each -> new IdentityHashMap<>())
                .computeIfAbsent(behind == null ? FRONT : behind, each -> new ArrayList<>())
                .addAll(nodes);
    }

    /** Puts all that was added into its lists. */
    void finish() {
        added.forEach((list, places) -> {
            List<Node> all = new ArrayList<>(places.getOrDefault(FRONT, List.of()));
            for (Node element : list.elements()) {
                all.add(element);
                all.addAll(places.getOrDefault(element, List.of()));
            }
            list.elements().clear();
            list.elements().addAll(all);
        });
        added.clear();
    }
}
