package io.github.bulletin4j.docx.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The relationships of a part (ISO/IEC 29500-2, 9.3). */
final class Relations {
    private final Map<String, Target> byId = new HashMap<>();
    private final List<Target> all = new ArrayList<>();

    /**
     * Where a relationship leads.
     *
     * @param type the last word of its type
     * @param name the name of a part, or an address outside the package
     * @param external whether it is outside the package
     */
    record Target(String type, String name, boolean external) {}

    static Relations of(PackageParts parts, String part) {
        int slash = part.lastIndexOf('/');
        String folder = part.substring(0, slash + 1);
        String name = folder + "_rels/" + part.substring(slash + 1) + ".rels";
        Relations relations = new Relations();
        byte[] bytes = parts.bytes(name);
        if (bytes != null) {
            for (Xml each : XmlPart.read(name, bytes).children()) {
                relations.add(each, folder);
            }
        }
        return relations;
    }

    private void add(Xml relation, String folder) {
        String target = relation.get("Target");
        String type = relation.get("Type");
        if (target == null || type == null) {
            return;
        }
        boolean external = "External".equals(relation.get("TargetMode"));
        String kind = type.substring(type.lastIndexOf('/') + 1);
        Target found = new Target(kind, external ? target : resolve(folder, target), external);
        all.add(found);
        String id = relation.get("Id");
        if (id != null) {
            byId.put(id, found);
        }
    }

    /** A name within the package; steps out of it end at its root. */
    private static String resolve(String folder, String target) {
        List<String> steps = new ArrayList<>();
        String whole = target.startsWith("/") ? target : folder + target;
        for (String step : whole.split("/")) {
            if (step.equals("..")) {
                if (!steps.isEmpty()) {
                    steps.remove(steps.size() - 1);
                }
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.add(step);
            }
        }
        return String.join("/", steps);
    }

    @Nullable
    Target byId(@Nullable String id) {
        return id == null ? null : byId.get(id);
    }

    /** The parts of a type, in order, each once, whatever the case of the names that lead to it. */
    List<String> parts(String type) {
        Map<String, String> names = new LinkedHashMap<>();
        for (Target target : all) {
            if (!target.external() && target.type().equals(type)) {
                names.putIfAbsent(PackageParts.key(target.name()), target.name());
            }
        }
        return List.copyOf(names.values());
    }
}
