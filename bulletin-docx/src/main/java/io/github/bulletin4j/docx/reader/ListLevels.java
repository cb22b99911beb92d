package io.github.bulletin4j.docx.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The levels of a list (ISO/IEC 29500-1, 17.9.15): those of what it is an instance of, and its own instead.
 *
 * @param counted the name of what it is an instance of; the instances of one count on
 * @param levels the levels by their depth
 * @param starts where each level starts to count
 * @param restarted the depths at which it begins to count anew
 */
record ListLevels(String counted, @Nullable Xml[] levels, int[] starts, List<Integer> restarted) {
    /** A list has no more levels (ISO/IEC 29500-1, 17.9.6). */
    static final int LEVELS = 9;

    private static final int UNSAID = -1;

    /** The lists of a part by their names. */
    static Map<String, ListLevels> all(List<Xml> elements) {
        Map<String, Xml> abstracts = new HashMap<>();
        Map<String, Xml> linked = new HashMap<>();
        for (Xml each : elements) {
            if (each.name().equals("w:abstractNum")) {
                abstracts.put(String.valueOf(each.get("w:abstractNumId")), each);
                linked.putIfAbsent(String.valueOf(each.valueOf("w:styleLink")), each);
            }
        }
        Map<Xml, @Nullable Xml[]> levels = new IdentityHashMap<>();
        Map<String, ListLevels> lists = new HashMap<>();
        for (Xml each : elements) {
            String id = each.get("w:numId");
            if (each.name().equals("w:num") && id != null) {
                String counted = String.valueOf(each.valueOf("w:abstractNumId"));
                Xml model = linked(abstracts.get(counted), linked);
                @Nullable
                Xml[] shared = model == null ? new Xml[LEVELS] : levels.computeIfAbsent(model, ListLevels::levels);
                lists.put(id, of(each, counted, shared));
            }
        }
        return lists;
    }

    private static @Nullable Xml linked(@Nullable Xml model, Map<String, Xml> linked) {
        String link = model == null ? null : model.valueOf("w:numStyleLink");
        return link == null ? model : linked.getOrDefault(link, model);
    }

    private static @Nullable Xml[] levels(Xml model) {
        @Nullable Xml[] levels = new Xml[LEVELS];
        for (Xml each : model.children()) {
            int depth = each.number("w:ilvl", -1);
            if (each.name().equals("w:lvl") && isDepth(depth) && levels[depth] == null) {
                levels[depth] = each;
            }
        }
        return levels;
    }

    private static ListLevels of(Xml instance, String counted, @Nullable Xml[] shared) {
        @Nullable Xml[] own = new Xml[LEVELS];
        List<Integer> restarted = new ArrayList<>();
        int[] starts = new int[LEVELS];
        Arrays.fill(starts, UNSAID);
        for (Xml override : instance.children()) {
            int depth = override.number("w:ilvl", -1);
            if (!override.name().equals("w:lvlOverride") || !isDepth(depth)) {
                continue;
            }
            if (own[depth] == null) {
                own[depth] = override.child("w:lvl");
            }
            Xml start = override.child("w:startOverride");
            if (start != null) {
                restarted.add(depth);
                starts[depth] = Math.max(0, start.number("w:val", 0));
            }
        }
        for (int i = 0; i < LEVELS; i++) {
            own[i] = own[i] == null ? shared[i] : own[i];
            starts[i] = starts[i] == UNSAID ? start(own[i]) : starts[i];
        }
        return new ListLevels(counted, own, starts, restarted);
    }

    private static int start(@Nullable Xml level) {
        Xml start = level == null ? null : level.child("w:start");
        return start == null ? 1 : Math.max(0, start.number("w:val", 1));
    }

    private static boolean isDepth(int depth) {
        return depth >= 0 && depth < LEVELS;
    }

    int start(int depth) {
        return starts[depth];
    }

    @Nullable
    Xml level(int depth) {
        return levels[depth];
    }
}
