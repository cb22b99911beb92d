package io.github.bulletin4j.recognition.ruling;

import io.github.bulletin4j.composition.Role;
import io.github.bulletin4j.recognition.Certainty;
import io.github.bulletin4j.recognition.SeenLook.Alignment;
import io.github.bulletin4j.recognition.SeenParagraph;
import io.github.bulletin4j.recognition.assembling.HeadNumbers;
import io.github.bulletin4j.recognition.plain.Strokes;
import java.util.stream.Stream;

/** Rules for the head (报头): the number by its form, the masthead above it by size and colour, the line of compilers and date. */
final class HeadRules {
    private static final int SEARCHED = 14;
    private static final int SEARCHED_NAME = 4;
    static final int LONGEST_NAME = 40;

    private HeadRules() {}

    /** Rules the head; the index of the first block below it. */
    static int rule(Ruled blocks) {
        int number = number(blocks);
        if (number < 0) {
            return unnumbered(blocks);
        }
        markings(blocks, number);
        masthead(blocks, number);
        int end = number;
        for (int i = number + 1; i < Math.min(blocks.size(), number + 4); i++) {
            if (blocks.paragraph(i) == null || !isHeadLine(blocks, i, i - number)) {
                break;
            }
            end = i;
        }
        for (int i = number; i <= end; i++) {
            line(blocks, i, i == end && end > number, i == number);
        }
        return end + 1;
    }

    private static int number(Ruled blocks) {
        int named = -1;
        for (int i = 0; i < Math.min(SEARCHED, blocks.size()); i++) {
            String text = blocks.text(i);
            if (!blocks.isOpen(i) || text.length() >= 80 || Forms.endsSentence(text)) {
                continue;
            }
            if (HeadNumbers.isNumbered(text)) {
                return i;
            }
            // A word in place of a number may also be in the name.
            boolean word = HeadNumbers.isNamed(text) && !blocks.look(i).isRed();
            named = named < 0 && word && i > 0 ? i : named;
        }
        return named;
    }

    /** Whether a line has the number or the date of an issue. */
    static boolean isDated(String text) {
        return text.length() < 120
                && (HeadNumbers.isNumbered(text) || Forms.DATE.matcher(text).find());
    }

    /** Whether a line that stands at the top of a document has the form of one of the head. */
    static boolean isOfHead(SeenParagraph line) {
        String text = line.text().strip();
        return text.length() < 120
                && !Forms.endsSentence(text)
                && (isDated(text)
                        || line.look().isRed()
                        || isApproved(text)
                        || isName(text)
                        || Strokes.areRule(text)
                        || Forms.is(Forms.COMPILED, text));
    }

    /** Whether such a line says what only a head says: a number, who approves or compiles, or the name of a bulletin. */
    static boolean isOfHeadAlone(String line) {
        String text = line.strip();
        return HeadNumbers.isNumbered(text)
                || isApproved(text)
                || text.indexOf('\t') < 0 && isName(text)
                || Stream.of(text.split("\t")).anyMatch(slot -> Forms.is(Forms.COMPILED, slot.strip()));
    }

    private static boolean isHeadLine(Ruled blocks, int index, int distance) {
        String text = blocks.text(index);
        boolean date = text.length() < 120 && Forms.DATE.matcher(text).find() && !Forms.endsSentence(text);
        boolean said = isApproved(text) && text.length() < 60 || Forms.is(Forms.REMARK, text);
        boolean compiled = Forms.is(Forms.COMPILED, text) && !blocks.look(index).isCentered();
        boolean sides = distance == 1 && text.indexOf('\t') > 0 && text.length() < 80;
        return date || said || compiled || sides || isAboveRule(blocks, index);
    }

    /**
     * Whether a line is of the head for the rule below it alone: the first rule, which ends the head. What stands in the centre
     * is a title; in plain text, where nothing tells the centre, it is one if a text is below.
     */
    private static boolean isAboveRule(Ruled blocks, int index) {
        String text = blocks.text(index);
        boolean title = blocks.isPlain()
                ? Forms.endsSentence(blocks.text(index + 1))
                : blocks.look(index).isCentered();
        boolean first = blocks.look(index).rule() && !blocks.look(index - 1).rule();
        return first && text.length() < 80 && !Forms.endsSentence(text) && !title;
    }

    private static boolean isApproved(String text) {
        return text.contains("签发人：");
    }

    private static void line(Ruled blocks, int index, boolean last, boolean number) {
        blocks.divide(index);
        String text = blocks.text(index);
        boolean sides = text.indexOf('\t') >= 0 || blocks.look(index).alignment() == Alignment.RIGHT;
        Role role = last ? Role.COMPILERS : sides ? Role.MASTHEAD_LINE : Role.NUMBER;
        if (number) {
            blocks.rule(index, role, "the form of an issue's number", Certainty.CERTAIN);
        } else if (text.indexOf('\t') >= 0) {
            blocks.rule(index, role, "a line of the head with a tab", Certainty.CERTAIN);
        } else if (isDated(text)) {
            blocks.rule(index, role, "a date below the number", Certainty.CERTAIN);
        } else if (isApproved(text) || Forms.is(Forms.COMPILED, text) || Forms.is(Forms.REMARK, text)) {
            blocks.rule(index, role, "words of a head below the number", Certainty.CERTAIN);
        } else {
            blocks.rule(index, role, "a line with a rule below it under the number", Certainty.LIKELY);
        }
    }

    /** What stands above the masthead. */
    private static void markings(Ruled blocks, int number) {
        for (int i = 0; i < number; i++) {
            String text = blocks.text(i);
            if (!blocks.isOpen(i) || blocks.look(i).isRed()) {
                continue;
            }
            if (Forms.is(Forms.COPY_NUMBER, text)) {
                blocks.rule(i, Role.COPY_NUMBER, "digits alone above the masthead", Certainty.LIKELY);
            } else if (Forms.is(Forms.CLASSIFICATION, text)) {
                blocks.rule(i, Role.CLASSIFICATION, "a classification above the masthead", Certainty.CERTAIN);
            } else if (Forms.is(Forms.URGENCY, text)) {
                blocks.rule(i, Role.URGENCY, "an urgency above the masthead", Certainty.CERTAIN);
            } else if (Forms.is(Forms.NOTICE, text)) {
                blocks.rule(i, Role.NOTICE, "a notice above the masthead", Certainty.LIKELY);
            }
        }
    }

    /** The two lines that stand last above the number, or the red ones; a title of a bulletin's kind is the name. */
    private static void masthead(Ruled blocks, int number) {
        int last = number - 1;
        while (last >= 0 && !blocks.isOpen(last)) {
            last--;
        }
        if (last < 0 || blocks.text(last).length() > LONGEST_NAME) {
            return;
        }
        int first =
                last > 0 && blocks.isOpen(last - 1) && blocks.text(last - 1).length() <= LONGEST_NAME ? last - 1 : last;
        boolean red = blocks.look(last).isRed();
        Certainty certainty = red ? Certainty.CERTAIN : Certainty.LIKELY;
        String reason = red ? "red type above the number" : "the lines above the number";
        boolean below = first < last && isName(blocks.text(first)) && !isName(blocks.text(last));
        blocks.rule(below ? first : last, Role.NAME, reason, certainty);
        if (first < last) {
            blocks.rule(below ? last : first, Role.OWNER, reason + ", the other of them", certainty);
        }
        notices(blocks, first);
    }

    private static void notices(Ruled blocks, int masthead) {
        for (int i = 0; i < masthead; i++) {
            if (blocks.isOpen(i)
                    && blocks.text(i).length() <= LONGEST_NAME
                    && !blocks.look(i).isRed()) {
                blocks.rule(i, Role.NOTICE, "a short line above the masthead", Certainty.GUESSED);
            }
        }
    }

    private static boolean isName(String text) {
        return text.matches("[\\s\\S]*(?:简报|快报|通讯|动态|专报|信息|要情|日报|周报|月报|摘报|参考|公报|通报|简讯|报告)");
    }

    /** A bulletin without a number: its masthead is red and large, or the words of a name tell it. */
    private static int unnumbered(Ruled blocks) {
        for (int i = 1; i <= 2 && i < blocks.size() && blocks.isPlain(); i++) {
            if (blocks.isOpen(i) && blocks.text(i).indexOf('\t') > 0 && isHeadLine(blocks, i, 1)) {
                masthead(blocks, i);
                line(blocks, i, true, false);
                return i + 1;
            }
        }
        int end = 0;
        for (int i = 0; i < Math.min(SEARCHED, blocks.size()); i++) {
            if (blocks.isOpen(i) && blocks.look(i).isRed() && blocks.text(i).length() <= LONGEST_NAME) {
                boolean first = end == 0;
                if (first) {
                    markings(blocks, i);
                    notices(blocks, i);
                }
                blocks.rule(i, first ? Role.NAME : Role.OWNER, "red type at the top", Certainty.LIKELY);
                end = i + 1;
                if (!first) {
                    blocks.rule(i - 1, Role.OWNER, "red type at the top", Certainty.LIKELY);
                    blocks.rule(i, Role.NAME, "red type at the top, the lower line", Certainty.LIKELY);
                    break;
                }
            }
        }
        end = end == 0 ? named(blocks) : end;
        while (end > 0 && end < blocks.size() && isHeadLine(blocks, end, 1)) {
            line(blocks, end, true, false);
            end++;
        }
        return end;
    }

    /**
     * The end of a masthead in black, of one or two lines, or 0. A title may end in the same words: no date stands below it, and
     * no other title.
     */
    private static int named(Ruled blocks) {
        for (int i = 0; i < Math.min(SEARCHED_NAME, blocks.size()); i++) {
            String text = blocks.text(i);
            boolean name = blocks.isOpen(i)
                    && text.length() <= LONGEST_NAME
                    && isName(text)
                    && blocks.look(i).isCentered();
            boolean title = blocks.isOpen(i + 1) && !Forms.endsSentence(blocks.text(i + 1));
            if (name && (isBulletin(text) && title || blocks.isOpen(i + 1) && isHeadLine(blocks, i + 1, 1))) {
                markings(blocks, i);
                masthead(blocks, i + 1);
                return i + 1;
            }
        }
        return 0;
    }

    /** Whether a line is the name of a bulletin and no title that ends in the same word. */
    private static boolean isBulletin(String text) {
        return text.matches("(?!关于)[^，、：]{0,18}(?:简报|快报|专报|周报|月报|摘报|要情)");
    }
}
