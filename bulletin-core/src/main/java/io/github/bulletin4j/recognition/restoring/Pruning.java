package io.github.bulletin4j.recognition.restoring;

import io.github.bulletin4j.unprinted.ImageNode;
import io.github.bulletin4j.unprinted.ListNode;
import io.github.bulletin4j.unprinted.Node;
import io.github.bulletin4j.unprinted.RecordNode;
import io.github.bulletin4j.unprinted.RowsNode;
import io.github.bulletin4j.unprinted.TextNode;
import io.github.bulletin4j.unprinted.ValueNode;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes out of an issue what was printed and is not in the document any more, and what holds nothing else. */
final class Pruning {
    private enum State {
        /** Says nothing about whether it is printed. */
        SILENT,
        DEAD,
        ALIVE;

        State and(State other) {
            return compareTo(other) >= 0 ? this : other;
        }
    }

    private final Set<Node> printed;
    private final Set<Node> images;
    private final Records records;

    Pruning(Set<Node> printed, Set<Node> images, Records records) {
        this.printed = printed;
        this.images = images;
        this.records = records;
    }

    void prune(RecordNode issue) {
        for (Map.Entry<String, Node> component : issue.components().entrySet()) {
            if (state(component.getValue()) == State.DEAD && !hasStyle(component.getValue())) {
                component.setValue(component.getValue() instanceof ListNode list ? list : new ValueNode(null));
            }
        }
    }

    /** A series whose name nobody prints any more has its house style still. */
    private static boolean hasStyle(Node node) {
        Node style = node instanceof RecordNode record ? record.components().get("style") : null;
        return style != null && style.value() != null;
    }

    private State state(Node node) {
        if (printed.contains(node) && !(node instanceof TextNode)) {
            return records.isAlive(node) ? State.ALIVE : State.DEAD;
        }
        if (node instanceof TextNode text) {
            return records.isEcho(text) ? State.SILENT : text.isFilled() ? State.ALIVE : State.DEAD;
        }
        if (node instanceof ImageNode image) {
            return images.contains(image) ? image.value().data() == null ? State.DEAD : State.ALIVE : State.SILENT;
        }
        if (node instanceof ListNode list) {
            return list(list.elements());
        }
        if (node instanceof RecordNode record) {
            return record(record);
        }
        if (node instanceof RowsNode rows) {
            return rows.value().isEmpty() ? State.SILENT : State.ALIVE;
        }
        return records.isAlive(node) ? State.ALIVE : State.SILENT;
    }

    private State list(List<Node> elements) {
        State state = State.SILENT;
        for (int i = elements.size() - 1; i >= 0; i--) {
            State element = state(elements.get(i));
            if (element == State.DEAD) {
                elements.remove(i);
            }
            state = state.and(element);
        }
        return state;
    }

    private State record(RecordNode record) {
        State state = State.SILENT;
        for (Map.Entry<String, Node> component : record.components().entrySet()) {
            State found = state(component.getValue());
            if (found == State.DEAD && !(component.getValue() instanceof ListNode)) {
                component.setValue(new ValueNode(null));
            }
            state = state.and(found);
        }
        return state;
    }
}
