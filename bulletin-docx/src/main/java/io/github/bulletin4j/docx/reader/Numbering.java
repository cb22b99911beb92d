package io.github.bulletin4j.docx.reader;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Counts the numbers that a word processor sets before paragraphs (ISO/IEC 29500-1, 17.9). For one document. */
final class Numbering {
    private static final int LEVELS = ListLevels.LEVELS;
    private static final int LONGEST = 100;
    private static final int NOT_BEGUN = -1;

    private final Map<String, ListLevels> lists = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();
    private final Set<String> begun = new HashSet<>();

    static Numbering of(PackageParts parts, @Nullable String part) {
        Numbering numbering = new Numbering();
        byte[] bytes = part == null ? null : parts.bytes(part);
        if (part != null && bytes != null) {
            numbering.lists.putAll(ListLevels.all(XmlPart.read(part, bytes).children()));
        }
        return numbering;
    }

    /** The level of a list that a style belongs to, or 0. */
    int levelOf(@Nullable String list, @Nullable String style) {
        for (int i = 0; i < LEVELS && style != null; i++) {
            Xml level = level(list, i);
            if (level != null && style.equals(level.valueOf("w:pStyle"))) {
                return i;
            }
        }
        return 0;
    }

    /** What stands before the next paragraph of a list, with the blank behind it; empty where nothing does. */
    String next(@Nullable String list, int given) {
        int depth = Math.max(0, Math.min(given, LEVELS - 1));
        Xml level = level(list, depth);
        ListLevels instance = lists.get(list);
        if (list == null || level == null || instance == null) {
            return "";
        }
        int[] counts = counters.computeIfAbsent(instance.counted(), each -> notBegun());
        restart(list, instance, counts);
        for (int i = 0; i < depth; i++) {
            counts[i] = counts[i] == NOT_BEGUN ? instance.start(i) : counts[i];
        }
        counts[depth] = counts[depth] == NOT_BEGUN ? instance.start(depth) : counts[depth] + 1;
        for (int i = depth + 1; i < LEVELS; i++) {
            counts[i] = isRestarted(level(list, i), i, depth) ? NOT_BEGUN : counts[i];
        }
        String text = text(list, instance, level, counts);
        return text.isEmpty() || "nothing".equals(level.valueOf("w:suff")) ? text : text + " ";
    }

    /** A list that overrides where counting starts does so once. */
    private void restart(String list, ListLevels instance, int[] counts) {
        if (begun.add(list)) {
            instance.restarted().forEach(level -> counts[level] = NOT_BEGUN);
        }
    }

    private static int[] notBegun() {
        int[] counts = new int[LEVELS];
        Arrays.fill(counts, NOT_BEGUN);
        return counts;
    }

    /** Whether a level counts anew after a number of a higher one (ISO/IEC 29500-1, 17.9.10). */
    private static boolean isRestarted(@Nullable Xml level, int depth, int higher) {
        Xml restart = level == null ? null : level.child("w:lvlRestart");
        return restart == null || higher < Math.min(depth, restart.number("w:val", depth));
    }

    private String text(String list, ListLevels instance, Xml level, int[] counts) {
        String format = format(level);
        if (format.equals("bullet")) {
            return "•";
        }
        String pattern = level.valueOf("w:lvlText");
        if (pattern == null || format.equals("none") && !pattern.contains("%")) {
            return pattern == null ? "" : pattern.substring(0, Math.min(pattern.length(), LONGEST));
        }
        StringBuilder text = new StringBuilder();
        boolean legal = Boolean.TRUE.equals(level.isOn("w:isLgl"));
        for (int i = 0; i < Math.min(pattern.length(), LONGEST) && text.length() < LONGEST; i++) {
            char c = pattern.charAt(i);
            int index = i + 1 < pattern.length() ? pattern.charAt(i + 1) - '1' : -1;
            if (c == '%' && index >= 0 && index < LEVELS) {
                Xml counted = level(list, index);
                int count = counts[index] == NOT_BEGUN ? instance.start(index) : counts[index];
                text.append(NumberFormats.format(legal || counted == null ? "decimal" : format(counted), count));
                i++;
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }

    private static String format(Xml level) {
        Xml format = level.child("w:numFmt");
        if (format == null) {
            // Formats of newer versions stand beside one that older ones know.
            Xml old = level.find("mc:AlternateContent", "mc:Fallback");
            format = old == null ? null : old.child("w:numFmt");
        }
        return format == null || format.value() == null ? "decimal" : format.value();
    }

    private @Nullable Xml level(@Nullable String list, int depth) {
        ListLevels levels = lists.get(list);
        return levels == null ? null : levels.level(depth);
    }
}
