package io.github.bulletin4j.docx.reader;

import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The styles of a document with what they are based on (ISO/IEC 29500-1, 17.7). */
final class Styles {
    private final Map<String, Xml> byId = new HashMap<>();
    private final Map<String, Look> looks = new HashMap<>();
    private final Map<String, String> defaults = new HashMap<>();
    private Look base = new Look();

    static Styles of(PackageParts parts, @Nullable String part) {
        Styles styles = new Styles();
        InputStream in = part == null ? null : parts.stream(part);
        if (part == null || in == null) {
            return styles;
        }
        Xml root = XmlPart.read(part, in);
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
        return style == null ? null : style.valueOf("w:name");
    }

    Look paragraph(@Nullable String id) {
        return look(id == null ? defaults.getOrDefault("paragraph", "") : id).over(base);
    }

    Look character(@Nullable String id) {
        return id == null ? new Look() : look(id);
    }

    private Look look(String id) {
        return looks.computeIfAbsent(id, key -> {
            Look look = new Look();
            Set<String> seen = new HashSet<>();
            String next = key;
            // A style that is based on itself ends there.
            while (next != null && seen.add(next) && byId.get(next) != null) {
                Xml style = byId.get(next);
                look = look.over(Look.of(style.child("w:pPr"), style.child("w:rPr")));
                next = style.valueOf("w:basedOn");
            }
            return look;
        });
    }
}
