package io.github.bulletin4j.recognition.assembling;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Words of what stands in brackets at the end of an article: by-lines, sources, keywords (供稿、来源、关键词). */
public final class EndWords {
    /** What the label before a contributor says. */
    static final String CONTRIBUTED = "供稿|来稿|报送|撰稿";

    /** What the label before names of persons says. */
    static final String WRITTEN = "撰稿|作者|通讯员|执笔";

    /** What stands before the paper that a text is taken from. */
    static final String TAKEN = "摘自|转自|选自|转载自";

    /** What is said behind the names of those who did it, and behind nothing else in brackets. */
    private static final String TOLD = "供稿|来稿|投稿|组稿|撰稿|报道|整理|摄影|供图|摘编";

    /** What is said behind names, or behind something else. */
    static final String DONE = TOLD + "|报送|提供|编写|编辑|编印|综合";

    private static final Pattern LABEL = Pattern.compile("(?:.*\\P{IsHan})?(?:图|文|图文)|.*(?:" + DONE + "|" + WRITTEN
            + "|" + TAKEN + "|来源|关键词|记者|审校|校对|责编)(?:单位|部门|人员|人|者)?");
    private static final Pattern WORDED = Pattern.compile(".*(?:" + TOLD + ")|(?:" + TAKEN + ").*");

    /** No longer line is matched. */
    private static final int LONGEST = 200;

    private EndWords() {}

    /**
     * Whether a line may stand at the end of an article: in brackets, and, if there is a label in it, with one of those words.
     *
     * @param line the line
     * @return whether it may
     */
    public static boolean mayEndArticle(String line) {
        String text = inBrackets(line);
        return text != null && (label(text) == null || areWithin(text));
    }

    /**
     * Whether the words of a line in brackets tell that it stands at the end of an article.
     *
     * @param line the line
     * @return whether they do
     */
    public static boolean areIn(String line) {
        String text = inBrackets(line);
        return text != null && areWithin(text);
    }

    private static boolean areWithin(String text) {
        String label = label(text);
        return WORDED.matcher(text).matches()
                || label != null && LABEL.matcher(label).matches();
    }

    private static @Nullable String inBrackets(String line) {
        boolean bracketed = line.startsWith("（") && line.endsWith("）") || line.startsWith("【") && line.endsWith("】");
        return bracketed && line.length() > 2 && line.length() <= LONGEST ? line.substring(1, line.length() - 1) : null;
    }

    private static @Nullable String label(String text) {
        int colon = text.replace(':', '：').indexOf('：');
        return colon < 0 ? null : text.substring(0, colon).strip();
    }
}
