package io.github.bulletin4j.docx.markup;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The namespaces that a body is written in, and their usual prefixes. */
public final class Namespaces {
    /** WordprocessingML (ISO/IEC 29500-4, transitional). */
    public static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static final Map<String, String> PREFIXES = Map.of(
            "http://schemas.openxmlformats.org/drawingml/2006/main",
            "a",
            "http://schemas.openxmlformats.org/drawingml/2006/picture",
            "pic",
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            "r",
            W,
            "w",
            "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
            "wp",
            "http://www.w3.org/XML/1998/namespace",
            "xml");

    private Namespaces() {}

    /**
     * The declarations of all prefixes, in the order of their names, each with a blank before it.
     *
     * @return attributes of the root element
     */
    public static String declarations() {
        StringBuilder declarations = new StringBuilder();
        PREFIXES.entrySet().stream()
                .filter(entry -> !entry.getValue().equals("xml"))
                .sorted(Map.Entry.comparingByValue())
                .forEach(entry -> declarations
                        .append(" xmlns:")
                        .append(entry.getValue())
                        .append("=\"")
                        .append(entry.getKey())
                        .append('"'));
        return declarations.toString();
    }

    /** A name with its prefix, or null when the namespace is not one of these. */
    static @Nullable String qualified(String namespace, String name) {
        if (namespace.isEmpty()) {
            return name;
        }
        String prefix = PREFIXES.get(namespace);
        return prefix == null ? null : prefix + ":" + name;
    }
}
