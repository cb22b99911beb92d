package io.github.bulletin4j.recognition.ruling;

import io.github.bulletin4j.recognition.SeenBlock;
import io.github.bulletin4j.recognition.SeenParagraph;
import io.github.bulletin4j.recognition.SeenRun;
import io.github.bulletin4j.recognition.assembling.HeadNumbers;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sees as one what is typed apart: the characters of a label with blanks between them (报　送：), a label alone above its note
 * (编者按), a number above the one that counts through (总第×期).
 */
final class DividedLabels {
    /** How many blocks are looked at above and below: what stands between is text, and stays as it is. */
    private static final int HEAD = 14;

    private static final int FOOT = 20;
    private static final String BLANKS = "[\\s\\p{Zs}]";
    private static final Pattern SPACED = Pattern.compile(
            "^(" + BLANKS + "*\\p{IsHan}(?:" + BLANKS + "{0,8}\\p{IsHan}){1,4})" + BLANKS + "{0,8}([：:])");

    private DividedLabels() {}

    /** The blocks of a document, with such pieces as one. */
    static List<SeenBlock> joined(List<SeenBlock> blocks) {
        List<SeenBlock> joined = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            SeenBlock above = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            boolean edge = i <= HEAD || i >= blocks.size() - FOOT;
            if (!edge || !(blocks.get(i) instanceof SeenParagraph line) || line.role() != null) {
                joined.add(blocks.get(i));
            } else if (i <= HEAD && above instanceof SeenParagraph before && isOne(before, line)) {
                joined.set(joined.size() - 1, one(before, line));
            } else {
                joined.add(close(line));
            }
        }
        return joined;
    }

    private static boolean isOne(SeenParagraph above, SeenParagraph line) {
        String label = bare(above.text());
        if (above.role() != null || label.length() > HeadRules.LONGEST_NAME) {
            return false;
        }
        boolean note = Forms.is(Forms.NOTE_LABEL, label)
                && Forms.endsSentence(line.text().strip());
        return note
                || HeadNumbers.isNumbered(label)
                        && !HeadNumbers.isCumulative(label)
                        && line.text().length() <= HeadRules.LONGEST_NAME
                        && HeadNumbers.isCumulative(bare(line.text()));
    }

    private static SeenParagraph one(SeenParagraph above, SeenParagraph line) {
        String label = bare(above.text());
        List<SeenRun> runs = new ArrayList<>();
        boolean note = Forms.is(Forms.NOTE_LABEL, label);
        if (note) {
            boolean closed = label.endsWith("：") || label.endsWith(":") || label.endsWith("】") || label.endsWith("]");
            runs.add(new SeenRun(label + (closed ? "" : "："), false, null));
        } else {
            runs.addAll(above.runs());
        }
        runs.addAll(line.runs());
        return (note ? line : above).with(runs);
    }

    /** The line without the blanks within its label. */
    private static SeenParagraph close(SeenParagraph line) {
        String text = line.runs().isEmpty() ? "" : line.runs().get(0).text();
        Matcher spaced = SPACED.matcher(text);
        if (!spaced.find()) {
            return line;
        }
        String label = bare(spaced.group(1)) + spaced.group(2);
        if (!FootRules.isLabelled(label) && !Forms.NOTE.matcher(label + "。").matches()) {
            return line;
        }
        List<SeenRun> runs = new ArrayList<>(line.runs());
        SeenRun first = runs.get(0);
        runs.set(0, new SeenRun(label + text.substring(spaced.end()), first.strong(), first.target()));
        return line.with(runs);
    }

    private static String bare(String text) {
        return text.length() > Forms.LONGEST ? text : text.replaceAll(BLANKS + "+", "");
    }
}
