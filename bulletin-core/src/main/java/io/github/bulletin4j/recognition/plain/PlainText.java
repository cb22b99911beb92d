package io.github.bulletin4j.recognition.plain;

import io.github.bulletin4j.recognition.SeenBlock;
import io.github.bulletin4j.recognition.SeenDocument;
import io.github.bulletin4j.recognition.SeenLook;
import io.github.bulletin4j.recognition.SeenLook.Alignment;
import io.github.bulletin4j.recognition.SeenParagraph;
import io.github.bulletin4j.recognition.SeenRun;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Sees a document in plain text: lines that are full go on in the next one, short lines with nothing around them are seen as
 * centred, lines of as many words as the line above them as tables.
 */
public final class PlainText {
    /** What begins a line of its own: labels, numbers of headings. */
    private static final Pattern OWN_LINE = Pattern.compile(
            "^(?:[\\p{IsHan}]{1,6}[：:]|附件\\s*\\d*[：:]?$|[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）|\\d{1,2}[.．、]\\D|（\\d{1,2}）).*",
            Pattern.DOTALL);

    private static final Pattern PAGE_NUMBER = Pattern.compile("^[-—–－ ]*\\d{1,3}[-—–－ ]*$");
    private static final Pattern GAP = Pattern.compile("(?<=\\S)(?: {2,}|\\t+)(?=\\S)");

    /** A few lines of about the same width may be as wide by chance. */
    private static final int LEAST = 5;

    /** A sentence that ends in a line wider than the others by more was not broken at their width. */
    private static final int WIDER = 5;

    /** Where lines are broken, a wide one among so many full ones is typed behind the break, or pasted. */
    private static final int FULL_TO_A_WIDE = 10;

    private static final int NARROWEST = 15;
    private static final int WIDEST_TITLE = 45;
    private static final Pattern BRACKETED = Pattern.compile("（.*）", Pattern.DOTALL);

    private final List<TextLine> lines;
    private final double width;
    private final boolean wrapped;

    private PlainText(List<TextLine> lines) {
        this.lines = lines;
        List<TextLine> said =
                lines.stream().filter(line -> !Strokes.areRule(line.text())).toList();
        this.width = usual(said);
        long full = said.stream().filter(this::isFull).count();
        long wide = said.stream()
                .filter(line -> isWide(line) && !isOwn(line) && line.endsSentence())
                .count();
        this.wrapped = full >= LEAST && width >= NARROWEST && full * 5 >= said.size() && wide * FULL_TO_A_WIDE < full;
    }

    private boolean isWide(TextLine line) {
        return line.width() > width + WIDER;
    }

    private static boolean isOwn(TextLine line) {
        return OWN_LINE.matcher(line.text()).matches();
    }

    /**
     * Sees a document in a text.
     *
     * @param text the text
     * @return its paragraphs and tables
     */
    public static SeenDocument see(String text) {
        PlainText plain = new PlainText(TextLines.of(text.startsWith("\uFEFF") ? text.substring(1) : text));
        return new SeenDocument(plain.blocks(), List.of(), List.of(), null);
    }

    /** The width of most full lines. */
    private static double usual(List<TextLine> lines) {
        double most = lines.stream().mapToDouble(TextLine::width).max().orElse(0);
        Map<Long, Integer> counts = new HashMap<>();
        for (TextLine line : lines) {
            if (line.width() > most * 0.6) {
                counts.merge(Math.round(line.width()), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(entry -> (double) entry.getKey())
                .orElse(0.0);
    }

    private boolean isFull(TextLine line) {
        return line.width() >= width - 3;
    }

    private List<SeenBlock> blocks() {
        List<SeenBlock> blocks = new ArrayList<>();
        int i = 0;
        while (i < lines.size()) {
            int rows = TextTables.rows(lines, i);
            if (rows > 0) {
                blocks.add(TextTables.table(lines.subList(i, i + rows)));
                i += rows;
                continue;
            }
            int end = i + 1;
            while (end < lines.size() && goesOn(lines.get(end - 1), lines.get(end), end - 1 == i)) {
                end++;
            }
            end = isTitle(lines.subList(i, end)) ? i + 1 : end;
            blocks.add(paragraph(lines.subList(i, end), end));
            i = end;
        }
        return blocks;
    }

    private boolean goesOn(TextLine line, TextLine next, boolean isFirst) {
        if (!wrapped
                || next.afterBlank()
                || Strokes.areRule(line.text())
                || Strokes.areRule(next.text())
                || !isFull(line)
                || isWide(line) && (line.endsSentence() || isOwn(line))
                || PAGE_NUMBER.matcher(next.text()).matches()) {
            return false;
        }
        if (!line.endsSentence()) {
            return !isOwn(next) || line.width() >= width - (isFirst ? 2.6 : 0.6);
        }
        boolean whole = line.width() >= width - (isFirst ? 2.6 : 1);
        boolean begins = next.width() <= width - 0.75 && next.width() >= width - 3;
        return whole && !begins && !isOwn(next);
    }

    /** Two or three lines that end without a mark are lines of a title, however full they are. */
    private static boolean isTitle(List<TextLine> own) {
        return own.size() >= 2 && own.size() <= 3 && !own.get(own.size() - 1).endsSentence() && !isOwn(own.get(0));
    }

    private SeenParagraph paragraph(List<TextLine> own, int end) {
        TextLine first = own.get(0);
        StringBuilder text = new StringBuilder();
        for (TextLine line : own) {
            boolean words = text.length() > 0
                    && isLatin(text.charAt(text.length() - 1))
                    && isLatin(line.text().charAt(0));
            text.append(words ? " " : "").append(line.text());
        }
        boolean lastBlank = end >= lines.size()
                || lines.get(end).afterBlank()
                || lines.get(end).startsPage();
        boolean alone = own.size() == 1 && !first.endsSentence() && first.width() < width;
        boolean bracketed = BRACKETED.matcher(first.text()).matches();
        boolean apart = !wrapped && isShort(first);
        boolean title =
                apart || wrapped && !bracketed && alone && (first.afterBlank() || first.startsPage() || lastBlank);
        SeenLook look = new SeenLook(
                title ? Alignment.CENTER : Alignment.UNKNOWN, 0, null, null, false, 0, first.startsPage(), false, 0);
        String read = Blanks.without(GAP.matcher(text).replaceAll(own.size() == 1 ? "\t" : " "));
        String place = "line " + first.number();
        return new SeenParagraph(place, null, null, look, "", List.of(new SeenRun(read, false, null)));
    }

    /** Where a line is a paragraph, what is short and no sentence stands apart. */
    private static boolean isShort(TextLine line) {
        return !line.endsSentence()
                && line.width() <= WIDEST_TITLE
                && line.text().indexOf('\t') < 0
                && !BRACKETED.matcher(line.text()).matches()
                && !isOwn(line);
    }

    /** How a paragraph is seen if nothing but its text tells what it is. */
    static SeenLook look(SeenParagraph paragraph) {
        SeenLook look = paragraph.look();
        String text = paragraph.text();
        boolean title = isShort(new TextLine(0, text, text.strip(), false, look.startsPage()));
        return new SeenLook(
                title ? Alignment.CENTER : Alignment.UNKNOWN,
                0,
                null,
                null,
                false,
                0,
                look.startsPage(),
                look.rule(),
                0);
    }

    private static boolean isLatin(char c) {
        return c < 0x250 && Character.isLetter(c);
    }
}
