package io.github.bulletin4j.docx.markup;

import org.jspecify.annotations.Nullable;

/** The namespaces that a body is written in, and their usual prefixes. */
public final class Namespaces {
    /** WordprocessingML (ISO/IEC 29500-4, transitional). */
    public static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static final String[] PREFIXES = {"a", "pic", "r", "w", "wp"};

    private static final String[] URIS = {
        "http://schemas.openxmlformats.org/drawingml/2006/main",
        "http://schemas.openxmlformats.org/drawingml/2006/picture",
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        W,
        "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
    };

    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    private Namespaces() {}

    /**
     * The declarations of all prefixes, in the order of their names, each with a blank before it.
     *
     * @return attributes of the root element
     */
    public static String declarations() {
        StringBuilder declarations = new StringBuilder();
        for (int i = 0; i < PREFIXES.length; i++) {
            declarations.append(" xmlns:").append(PREFIXES[i]);
            declarations.append("=\"").append(URIS[i]).append('"');
        }
        return declarations.toString();
    }

    /** A name with its prefix, or null when the namespace is not one of these. */
    static @Nullable String qualified(String namespace, String name) {
        if (namespace.isEmpty()) {
            return name;
        }
        for (int i = 0; i < URIS.length; i++) {
            if (URIS[i].equals(namespace)) {
                return PREFIXES[i] + ":" + name;
            }
        }
        return XML.equals(namespace) ? "xml:" + name : null;
    }
}
