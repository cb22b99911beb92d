package io.github.bulletin4j.typography;

import io.github.bulletin4j.constraint.TextKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Puts right what has exactly one right form (改正), and touches nothing else. Has no state; safe for use by many threads.
 */
public final class Corrector {

    /** One correction may uncover another, such as a blank beside a mark that had half width; never many. */
    private static final int ROUNDS = 16;

    private Corrector() {}

    /**
     * Corrects a string until no suggestion is left.
     *
     * @param text the string
     * @param kind what it is
     * @param codes the codes of the rules whose suggestions are followed
     * @return the string as it should read; the same one when there is nothing to correct
     */
    public static String correct(String text, TextKind kind, Set<String> codes) {
        return correct(List.of(text), kind, false, codes).get(0);
    }

    /**
     * Corrects pieces that are read as one text. What reaches from one piece into the next stays, but a mark is put right
     * without the blanks beside it, so that no pair changes by half.
     *
     * @param pieces the pieces
     * @param kind what they are
     * @param continued whether the next paragraph begins with an opening quotation mark
     * @param codes the codes of the rules whose suggestions are followed
     * @return as many pieces as they should read; the same list when there is nothing to correct
     */
    public static List<String> correct(List<String> pieces, TextKind kind, boolean continued, Set<String> codes) {
        List<String> corrected = pieces;
        for (int round = 0; round < ROUNDS; round++) {
            String text = corrected.size() == 1 ? corrected.get(0) : String.join("", corrected);
            List<Slip> followed =
                    Proofreader.read(text, kind, continued, new AllSlips(slip -> isFollowed(slip, codes)));
            List<String> better = apply(corrected, withinPieces(corrected, text, followed), codes);
            if (better == corrected) {
                return corrected;
            }
            corrected = better;
        }
        return corrected;
    }

    /** The slips, those of a mark with blanks in another piece for the mark alone. */
    private static List<Slip> withinPieces(List<String> pieces, String text, List<Slip> slips) {
        if (pieces.size() == 1) {
            return slips;
        }
        List<Slip> within = new ArrayList<>(slips.size());
        int piece = 0;
        int end = pieces.get(0).length();
        for (Slip slip : slips) {
            while (end <= slip.from()) {
                end += pieces.get(++piece).length();
            }
            within.add(slip.to() > end && isMark(slip) ? withoutBlanks(slip, text, 0) : slip);
        }
        within.sort(Slip.ORDER);
        return within;
    }

    private static boolean isMark(Slip slip) {
        String suggestion = slip.suggestion();
        return slip.rule() == TextRule.HALF_WIDTH_PUNCTUATION && suggestion != null && suggestion.length() == 1;
    }

    /** The slip of a mark alone, in a text that begins at a place. */
    private static Slip withoutBlanks(Slip slip, String text, int start) {
        int mark = slip.from();
        while (Glyphs.is(text.charAt(mark - start), Glyphs.BLANK)) {
            mark++;
        }
        return new Slip(slip.rule(), mark, mark + 1, slip.suggestion());
    }

    private static boolean isFollowed(Slip slip, Set<String> codes) {
        return slip.suggestion() != null && codes.contains(slip.rule().code());
    }

    /** Follows the suggestions that do not overlap; the others turn up again in what comes out. */
    static List<String> apply(List<String> pieces, List<Slip> slips, Set<String> codes) {
        List<String> better = null;
        int start = 0;
        int next = 0;
        for (int i = 0; i < pieces.size() && next < slips.size(); i++) {
            String piece = pieces.get(i);
            int end = start + piece.length();
            StringBuilder text = null;
            int done = start;
            for (; next < slips.size() && slips.get(next).from() < end; next++) {
                Slip slip = slips.get(next);
                if (slip.from() >= start && slip.from() < done && slip.to() <= end && isMark(slip)) {
                    // Two marks share the blanks between them.
                    slip = withoutBlanks(slip, piece, start);
                }
                if (isFollowed(slip, codes) && slip.from() >= done && slip.to() <= end) {
                    text = text == null ? new StringBuilder(piece.length()) : text;
                    text.append(piece, done - start, slip.from() - start).append(slip.suggestion());
                    done = slip.to();
                }
            }
            if (text != null) {
                better = better == null ? new ArrayList<>(pieces) : better;
                better.set(i, text.append(piece, done - start, piece.length()).toString());
            }
            start = end;
        }
        return better == null ? pieces : better;
    }
}
