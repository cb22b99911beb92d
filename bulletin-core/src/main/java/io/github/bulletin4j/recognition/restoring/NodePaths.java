package io.github.bulletin4j.recognition.restoring;

import io.github.bulletin4j.unprinted.ListNode;
import io.github.bulletin4j.unprinted.Node;
import io.github.bulletin4j.unprinted.RecordNode;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds nodes by the paths that composition gives, and the other way round. */
final class NodePaths {
    private NodePaths() {}

    /** The node at a path such as {@code articles[2].body[1]}, or null where there is none. */
    static @Nullable Node find(Node root, String path) {
        Node node = root;
        int at = 0;
        while (at < path.length() && node != null) {
            char c = path.charAt(at);
            if (c == '[') {
                int end = path.indexOf(']', at);
                node = element(node, Integer.parseInt(path.substring(at + 1, end)));
                at = end + 1;
            } else {
                int from = c == '.' ? at + 1 : at;
                int end = from;
                while (end < path.length() && path.charAt(end) != '.' && path.charAt(end) != '[') {
                    end++;
                }
                node = node instanceof RecordNode record ? record.components().get(path.substring(from, end)) : null;
                at = end;
            }
        }
        return node;
    }

    /** The node of what was composed from the issue itself, and so is there. */
    static Node printed(Node root, String path) {
        return Objects.requireNonNull(find(root, path), path);
    }

    private static @Nullable Node element(Node node, int index) {
        return node instanceof ListNode list && index < list.elements().size()
                ? list.elements().get(index)
                : null;
    }

    /** The paths of all nodes. */
    static Map<Node, String> all(Node root) {
        Map<Node, String> paths = new IdentityHashMap<>();
        add(root, "", paths);
        return paths;
    }

    private static void add(Node node, String path, Map<Node, String> paths) {
        paths.put(node, path);
        if (node instanceof RecordNode record) {
            record.components()
                    .forEach((name, component) -> add(component, path.isEmpty() ? name : path + "." + name, paths));
        } else if (node instanceof ListNode list) {
            List<Node> elements = list.elements();
            for (int i = 0; i < elements.size(); i++) {
                add(elements.get(i), path + "[" + i + "]", paths);
            }
        }
    }
}
