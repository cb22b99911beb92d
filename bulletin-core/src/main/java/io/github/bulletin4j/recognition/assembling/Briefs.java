package io.github.bulletin4j.recognition.assembling;

import io.github.bulletin4j.recognition.SeenParagraph;
import io.github.bulletin4j.recognition.SeenRun;
import java.util.ArrayList;
import java.util.List;

/**
 * Briefs that are set as one paragraph (简讯): a headline in bold, an ideographic blank, the text. In plain text nothing is
 * bold: the blank alone tells it, between what is no sentence and what is one.
 */
public final class Briefs {
    private static final char BLANK = '\u3000';
    private static final int LONGEST = 80;
    private static final int LONGEST_PLAIN = 40;

    private Briefs() {}

    /**
     * Where the text of a brief begins.
     *
     * @param paragraph a paragraph
     * @return the index of its first character behind headline and blank, or 0 if the paragraph is no brief
     */
    public static int textFrom(SeenParagraph paragraph) {
        boolean strong = !paragraph.runs().isEmpty() && paragraph.runs().get(0).strong();
        int from = strong ? bold(paragraph) : paragraph.look().size() > 0 ? 0 : plain(paragraph.text());
        return from > 2 && from < paragraph.text().length() ? from : 0;
    }

    private static int bold(SeenParagraph paragraph) {
        int at = 0;
        for (SeenRun run : paragraph.runs()) {
            if (!run.strong() && !run.text().equals(String.valueOf(BLANK))) {
                break;
            }
            at += run.text().length();
        }
        String text = paragraph.text();
        int from = at;
        while (from < text.length() && text.charAt(from) == BLANK) {
            from++;
        }
        boolean divided = from > at || at > 0 && text.charAt(at - 1) == BLANK;
        return divided && at <= LONGEST ? from : 0;
    }

    private static int plain(String text) {
        int at = text.indexOf(BLANK);
        if (at < 4 || at > LONGEST_PLAIN) {
            return 0;
        }
        String rest = text.substring(at + 1);
        boolean sentence = rest.matches("[\\s\\S]*[。！？][”’」』）]*(?:（[^（）]{1,80}）){0,3}$");
        return sentence && !text.substring(0, at).matches("[\\s\\S]*[。；：！？][\\s\\S]*") ? at + 1 : 0;
    }

    /** What stands in bold before the text, divided where blanks that are not bold stand. */
    static List<String> titles(SeenParagraph paragraph, int from) {
        List<String> titles = new ArrayList<>();
        StringBuilder title = new StringBuilder();
        int at = 0;
        for (SeenRun run : paragraph.runs()) {
            if (at >= from) {
                break;
            }
            String text = run.text().substring(0, Math.min(run.text().length(), from - at));
            at += text.length();
            boolean divides = !run.strong() && text.isBlank() && title.length() > 0;
            if (divides) {
                titles.add(title.toString());
                title.setLength(0);
            } else {
                title.append(text);
            }
        }
        if (!title.toString().isBlank()) {
            titles.add(title.toString().strip());
        }
        return titles;
    }
}
