package io.github.bulletin4j.recognition.assembling;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Headings that the text goes on behind (段首标题): （一）加强领导。各公司成立专班…… */
public final class RunInHeadings {
    private static final Pattern FORM = Pattern.compile(
            "^(?:([一二三四五六七八九十]{1,3}、)|(（[一二三四五六七八九十]{1,3}）)|(（\\d{1,2}）))([^。！？；：\\n]{2,30}。)(?=[\\s\\S]*\\S)");
    private static final Pattern SHORT = Pattern.compile("[^，、]{2,16}。");
    private static final int[] LEVELS = {1, 2, 4};

    private RunInHeadings() {}

    /**
     * The level of the heading that a paragraph begins with.
     *
     * @param text the text of the paragraph
     * @return the level, or 0 if it begins with none
     */
    public static int level(String text) {
        Matcher match = FORM.matcher(text);
        if (!match.lookingAt()) {
            return 0;
        }
        for (int i = 0; i < LEVELS.length; i++) {
            if (match.group(i + 1) != null) {
                // What stands behind small numbers is more often a sentence of a list.
                return LEVELS[i] < 4 || SHORT.matcher(match.group(4)).matches() ? LEVELS[i] : 0;
            }
        }
        return 0;
    }

    /** Where the text behind the heading begins. */
    static int end(String text) {
        Matcher match = FORM.matcher(text);
        return match.lookingAt() ? match.end() : 0;
    }
}
