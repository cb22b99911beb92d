package io.github.bulletin4j.recognition.ruling;

import io.github.bulletin4j.composition.Role;
import io.github.bulletin4j.recognition.Certainty;
import io.github.bulletin4j.recognition.SeenParagraph;
import io.github.bulletin4j.recognition.assembling.Briefs;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Rules for what stands between head and articles (按语、目录): a note by its label, contents by their heading. */
final class OpeningRules {
    private static final int MOST_ENTRIES = 60;
    private static final int PAGE_DIGITS = 3;
    private static final String LEADERS = "….· \t\n\r\f\u000B";
    private static final Pattern ENTRY_NUMBER =
            Pattern.compile("^(?:\\d{1,2}[.．、]|（?[一二三四五六七八九十]{1,3}[、）]|[★☆◆◇●■▲※•·])\\s*");

    private OpeningRules() {}

    /** Rules the opening; the index of the first block below it. */
    static int rule(Ruled blocks, int from, int to) {
        int at = from;
        if (at < to && Forms.NOTE.matcher(blocks.text(at)).matches()) {
            blocks.rule(at++, Role.EDITOR_NOTE, "the label of a note by the editors", Certainty.CERTAIN);
        }
        if (at >= to || !Forms.isContentsHeading(blocks.text(at))) {
            return at;
        }
        blocks.rule(at++, Role.CONTENTS_HEADING, "the heading of a list of contents", Certainty.CERTAIN);
        Map<String, Integer> later = later(blocks, at, to);
        if (blocks.isPlain()) {
            return plain(blocks, at, to, later);
        }
        int entries = 0;
        while (at < to && entries < MOST_ENTRIES && isEntry(blocks, at, later)) {
            String bare = bare(blocks.text(at));
            boolean repeated = later.getOrDefault(bare, 0) > 1;
            later.merge(bare, -1, Integer::sum);
            blocks.rule(
                    at++,
                    Role.CONTENTS_ENTRY,
                    repeated ? "repeats a title below" : "a short line below the heading of the contents",
                    repeated ? Certainty.CERTAIN : Certainty.LIKELY);
            entries++;
        }
        return at;
    }

    /** How often each line stands there, lines of one title joined too, and the titles of briefs. */
    static Map<String, Integer> later(Ruled blocks, int from, int to) {
        Map<String, Integer> later = new HashMap<>();
        for (int i = from; i < to; i++) {
            String text = blocks.text(i);
            later.merge(bare(text), 1, Integer::sum);
            SeenParagraph paragraph = blocks.paragraph(i);
            if (paragraph != null && Briefs.textFrom(paragraph) > 0) {
                String title = paragraph.text().substring(0, Briefs.textFrom(paragraph) - 1);
                later.merge(bare(title.strip()), 1, Integer::sum);
            }
            for (int lines = 2; lines <= 3 && i + lines <= to && text.length() <= 40; lines++) {
                text += blocks.text(i + lines - 1);
                later.merge(bare(text), 1, Integer::sum);
            }
        }
        return later;
    }

    /** In plain text entries repeat what stands below, or are the short lines above the first title. */
    private static int plain(Ruled blocks, int from, int to, Map<String, Integer> later) {
        int end = from;
        boolean repeated = false;
        while (end < to && end < from + MOST_ENTRIES && isShort(blocks, end)) {
            String bare = bare(blocks.text(end));
            boolean again = later.getOrDefault(bare, 0) > 1;
            if (repeated && !again) {
                break;
            }
            repeated |= again;
            later.merge(bare, -1, Integer::sum);
            end++;
        }
        // Without a repetition the last of the lines is the title of the text below.
        int entries = repeated || end - from < 2 ? end : end - 1;
        for (int i = from; i < entries; i++) {
            blocks.rule(
                    i,
                    Role.CONTENTS_ENTRY,
                    repeated ? "repeats a title below" : "a short line below the heading of the contents",
                    repeated ? Certainty.CERTAIN : Certainty.GUESSED);
        }
        return entries;
    }

    private static boolean isShort(Ruled blocks, int index) {
        String text = blocks.text(index);
        return blocks.isOpen(index) && !text.isEmpty() && text.length() <= 100 && !Forms.endsSentence(text);
    }

    private static boolean isEntry(Ruled blocks, int index, Map<String, Integer> later) {
        String text = blocks.text(index);
        if (!blocks.isOpen(index) || text.isEmpty() || text.length() > 100 || text.endsWith("。")) {
            return false;
        }
        SeenParagraph paragraph = blocks.paragraph(index);
        if (paragraph != null && Briefs.textFrom(paragraph) > 0 || TitleRules.isColumn(blocks, index, blocks.size())) {
            return false;
        }
        return later.getOrDefault(bare(text), 0) > 1 || !blocks.look(index).isCentered() && !text.endsWith("：");
    }

    /** An entry without its number, its mark and the number of a page. */
    static String bare(String text) {
        if (text.length() > Forms.LONGEST) {
            return text;
        }
        String bare = ENTRY_NUMBER.matcher(text).replaceFirst("");
        int end = bare.length();
        end -= end > 0 && "）)".indexOf(bare.charAt(end - 1)) >= 0 ? 1 : 0;
        for (int i = 0; i < PAGE_DIGITS && end > 0 && bare.charAt(end - 1) >= '0' && bare.charAt(end - 1) <= '9'; i++) {
            end--;
        }
        end -= end > 0 && "（(".indexOf(bare.charAt(end - 1)) >= 0 ? 1 : 0;
        while (end > 0 && LEADERS.indexOf(bare.charAt(end - 1)) >= 0) {
            end--;
        }
        return bare.substring(0, end);
    }
}
