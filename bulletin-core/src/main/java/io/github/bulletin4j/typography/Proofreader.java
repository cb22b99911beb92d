package io.github.bulletin4j.typography;

import io.github.bulletin4j.constraint.TextKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads printed strings as an editor does: all rules in one pass, without regular expressions, in time linear in the
 * length. Has no state; safe for use by many threads.
 */
public final class Proofreader {

    /** What is put right may decide about its neighbour, and that about the next; a longer chain is no text. */
    private static final int READINGS = 16;

    private Proofreader() {}

    /**
     * Reads a string.
     *
     * @param text the string
     * @param kind what it is
     * @param continued whether the next paragraph begins with an opening quotation mark: a quotation of several paragraphs
     *     opens at each of them and closes at the last (GB/T 15834-2011, 4.8.3.5)
     * @return what breaks a rule, in the order of places; several slips may stand at one place
     */
    public static List<Slip> read(String text, TextKind kind, boolean continued) {
        return read(text, kind, continued, new AllSlips(slip -> true));
    }

    /**
     * Reads a string for the first place of each rule, however many there are.
     *
     * @param text the string
     * @param kind what it is
     * @param continued whether the next paragraph begins with an opening quotation mark
     * @return the first slip of each rule that is broken, in the order of places
     */
    public static List<Slip> first(String text, TextKind kind, boolean continued) {
        return read(text, kind, continued, new FirstSlips());
    }

    /** Reads a string until the rules agree about what will stand beside each character. */
    static List<Slip> read(String text, TextKind kind, boolean continued, Slips found) {
        Passage passage = switch (kind) {
            case PATTERN -> new Passage(StyleWords.masked(text), kind, 0, found);
            case SEPARATOR -> new Passage(StyleWords.between(text), kind, StyleWords.NAME.length(), found);
            default -> new Passage(text, kind, 0, found);
        };
        int reading = 0;
        do {
            read(passage, continued);
        } while (++reading < READINGS && passage.isRedrafted());
        return found.inOrder();
    }

    private static void read(Passage passage, boolean continued) {
        String text = passage.text;
        Pairs pairs = null;
        int length = text.length();
        boolean labelled = false;
        int place = 0;
        while (place < length) {
            char c = text.charAt(place);
            if (isSilent(c)) {
                place++;
                continue;
            }
            int end = passage.endOfLiteral(place);
            if (end == place && (c == ':' || c == '@' || c == 'w')) {
                end = Addresses.end(passage, place);
            }
            if (end > place) {
                place = end;
                continue;
            }
            labelled |= c == '：' || c == ':';
            if (Glyphs.is(c, Glyphs.PAIR)) {
                pairs = pairs == null ? new Pairs(passage) : pairs;
                pairs.read(place++);
            } else {
                place = step(passage, place, c, pairs, labelled);
            }
        }
        if (pairs != null) {
            pairs.finish(continued);
        }
    }

    /** Whether no rule has to look at a character: most are Chinese, which need no table. */
    private static boolean isSilent(char c) {
        return c >= '一' && c <= '鿿' && c != '零' || !Glyphs.is(c, Glyphs.TRIGGER);
    }

    /** Lets the rules look at a character. Returns where to go on. */
    private static int step(Passage passage, int place, char c, @Nullable Pairs pairs, boolean labelled) {
        int kinds = Glyphs.of(c);
        if ((kinds & Glyphs.BLANK) != 0) {
            return Blanks.read(passage, place, labelled);
        }
        if ((kinds & Glyphs.ZERO_WIDTH) != 0) {
            return Blanks.readInvisible(passage, place);
        }
        if ((kinds & (Glyphs.BIDI | Glyphs.PRIVATE)) != 0) {
            boolean bidi = (kinds & Glyphs.BIDI) != 0;
            int end = place + (Character.isHighSurrogate(c) ? 2 : 1);
            passage.report(bidi ? TextRule.BIDI_CONTROL : TextRule.PRIVATE_USE, place, end, null);
            return end;
        }
        return switch (c) {
            case '.', '…', '·', '・' -> Ellipses.read(passage, place, pairs);
            case '0', '０', '○', '零', 'O', 'o' -> Numerals.readZero(passage, place);
            case '~' -> Numerals.readTilde(passage, place);
            case '-' -> NumberRange.read(passage, place);
            case '1', '2', '3', '4', '5', '6', '7', '8', '9' -> MixedNumeral.read(passage, place);
            case '，', '：' -> {
                int end = WideJoiner.read(passage, place);
                yield end > place ? end : Points.read(passage, place, pairs);
            }
            case '、' -> {
                ItemNumber.read(passage, place);
                yield Points.read(passage, place, pairs);
            }
            case '@', 'w' -> place + 1;
            default ->
                (kinds & Glyphs.WIDE) != 0 || c == '％'
                        ? WideNumber.read(passage, place)
                        : Points.read(passage, place, pairs);
        };
    }
}
