package io.github.bulletin4j.docx.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The styles of a document with what they are based on (ISO/IEC 29500-1, 17.7). */
final class Styles {
    /** Word processors show no longer name. */
    private static final int LONGEST_NAME = 253;

    private final Map<String, Xml> byId = new HashMap<>();
    private final Map<String, Look> looks = new HashMap<>();
    private final Map<String, String> defaults = new HashMap<>();
    private Look base = new Look();

    static Styles of(PackageParts parts, @Nullable String part) {
        Styles styles = new Styles();
        byte[] bytes = part == null ? null : parts.bytes(part);
        if (part == null || bytes == null) {
            return styles;
        }
        Xml root = XmlPart.read(part, bytes);
        styles.base = Look.of(
                root.find("w:docDefaults", "w:pPrDefault", "w:pPr"),
                root.find("w:docDefaults", "w:rPrDefault", "w:rPr"));
        for (Xml style : root.children()) {
            String id = style.get("w:styleId");
            if (style.name().equals("w:style") && id != null) {
                styles.byId.put(id, style);
                if (style.get("w:default") != null && style.get("w:type") != null) {
                    styles.defaults.put(style.get("w:type"), id);
                }
            }
        }
        return styles;
    }

    /** The name that word processors show, or null. */
    @Nullable
    String name(@Nullable String id) {
        Xml style = id == null ? null : byId.get(id);
        String name = style == null ? null : style.valueOf("w:name");
        return name == null || name.length() > LONGEST_NAME ? null : name;
    }

    Look paragraph(@Nullable String id) {
        return look(id == null ? defaults.getOrDefault("paragraph", "") : id).over(base);
    }

    Look character(@Nullable String id) {
        return id == null ? new Look() : look(id);
    }

    private Look look(String id) {
        Map<String, Xml> chain = new LinkedHashMap<>();
        String next = id;
        // A style that is based on itself ends there; what is known of one needs not be found again.
        Xml style = byId.get(next);
        while (style != null && !looks.containsKey(next) && chain.putIfAbsent(next, style) == null) {
            next = style.valueOf("w:basedOn");
            style = next == null ? null : byId.get(next);
        }
        Look look = looks.getOrDefault(next, new Look());
        List<Map.Entry<String, Xml>> based = new ArrayList<>(chain.entrySet());
        for (int i = based.size() - 1; i >= 0; i--) {
            Xml from = based.get(i).getValue();
            look = Look.of(from.child("w:pPr"), from.child("w:rPr")).over(look);
            looks.put(based.get(i).getKey(), look);
        }
        return look;
    }
}
