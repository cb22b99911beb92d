package io.github.bulletin4j.check;

/**
 * A few characters around a place of a text, to be appended to a message. What a message template would take for more
 * than text is left out.
 */
final class Excerpt {

    private static final int AROUND = 8;

    private Excerpt() {}

    /** The place with a few characters on both sides. */
    static String around(String text, int place) {
        int from = Math.max(0, place - AROUND);
        int to = Math.min(text.length(), place + AROUND + 1);
        return safe(text, from, to);
    }

    /** The beginning of a text. */
    static String of(String text) {
        return safe(text, 0, Math.min(text.length(), 3 * AROUND));
    }

    private static String safe(String text, int from, int to) {
        StringBuilder excerpt = new StringBuilder(to - from + 2);
        if (from > 0) {
            excerpt.append('…');
        }
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean markup = c == '{' || c == '}' || c == '$' || c == '\\';
            boolean half = Character.isSurrogate(c)
                    && !(Character.isHighSurrogate(c) && i + 1 < to && Character.isLowSurrogate(text.charAt(i + 1)))
                    && !(Character.isLowSurrogate(c) && i > from && Character.isHighSurrogate(text.charAt(i - 1)));
            if (markup || half || Character.isISOControl(c) || c >= '\uFFFE') {
                excerpt.append('…');
            } else {
                excerpt.append(c);
            }
        }
        return to < text.length() ? excerpt.append('…').toString() : excerpt.toString();
    }
}
