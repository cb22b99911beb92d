package io.github.bulletin4j.docx.reader;

import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Counts the numbers that a word processor sets before paragraphs (ISO/IEC 29500-1, 17.9). For one document. */
final class Numbering {
    private static final int LEVELS = ListLevels.LEVELS;
    private static final int LONGEST = 100;

    private final Map<String, ListLevels> lists = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();
    private final Set<String> begun = new HashSet<>();

    static Numbering of(PackageParts parts, @Nullable String part) {
        Numbering numbering = new Numbering();
        InputStream in = part == null ? null : parts.stream(part);
        if (part != null && in != null) {
            numbering.lists.putAll(ListLevels.all(XmlPart.read(part, in).children()));
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
        int[] counts = counters.computeIfAbsent(instance.counted(), each -> new int[LEVELS]);
        restart(list, instance, counts);
        for (int i = 0; i < depth; i++) {
            counts[i] = counts[i] == 0 ? start(level(list, i)) : counts[i];
        }
        counts[depth] = counts[depth] == 0 ? start(level) : counts[depth] + 1;
        for (int i = depth + 1; i < LEVELS; i++) {
            counts[i] = 0;
        }
        String text = text(list, level, counts);
        return text.isEmpty() || "nothing".equals(level.valueOf("w:suff")) ? text : text + " ";
    }

    /** A list that overrides where counting starts does so once. */
    private void restart(String list, ListLevels instance, int[] counts) {
        if (begun.add(list)) {
            instance.restarted().forEach(level -> counts[level] = 0);
        }
    }

    private static int start(@Nullable Xml level) {
        Xml start = level == null ? null : level.child("w:start");
        return start == null ? 1 : start.number("w:val", 1);
    }

    private String text(String list, Xml level, int[] counts) {
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
                int count = counts[index] == 0 ? start(counted) : counts[index];
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
