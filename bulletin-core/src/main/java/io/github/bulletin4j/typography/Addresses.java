package io.github.bulletin4j.typography;

/**
 * Addresses of the web and of mail (网址、邮箱), in which marks mean something else. An address holds the characters of RFC
 * 3986 and ends before the first other one; marks at its very end belong to the sentence.
 */
final class Addresses {

    private static final String HELD = "-._~:/?#[]@!$&'()*+,;=%";
    private static final String NOT_LAST = ".,;:?!'\"(";

    private Addresses() {}

    /** The end of the address that a character shows to be one, or the place itself when it does not. */
    static int end(Passage passage, int place) {
        boolean begins = switch (passage.at(place)) {
            case ':' -> passage.text.startsWith("://", place) && passage.is(place - 1, Glyphs.LETTER);
            case '@' ->
                passage.is(place - 1, Glyphs.LETTER | Glyphs.DIGIT)
                        && passage.is(place + 1, Glyphs.LETTER | Glyphs.DIGIT);
            case 'w' ->
                passage.text.startsWith("www.", place)
                        && !passage.is(place - 1, Glyphs.LETTER)
                        && passage.is(place + 4, Glyphs.LETTER | Glyphs.DIGIT);
            default -> false;
        };
        return begins ? last(passage, place) : place;
    }

    private static int last(Passage passage, int place) {
        int end = place + 1;
        int open = 0;
        while (isHeld(passage.at(end))) {
            char c = passage.at(end);
            if (c == ')' && open == 0) {
                break;
            }
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
            end++;
        }
        while (end > place + 1 && NOT_LAST.indexOf(passage.at(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private static boolean isHeld(char c) {
        return Glyphs.is(c, Glyphs.LETTER | Glyphs.DIGIT) || c != 0 && HELD.indexOf(c) >= 0;
    }
}
