package io.github.bulletin4j.recognition.plain;

/** Rules that are typed as a line of strokes (分隔线). */
public final class Strokes {
    private static final String STROKES = "─━┄┅┈┉╌╍═―—–－_＿￣=-";
    private static final String STARS = "★☆◆";
    private static final int LEAST = 4;

    private Strokes() {}

    /**
     * Whether a line is a rule: four strokes or more, perhaps with a star among them, and nothing else.
     *
     * @param text the line
     * @return whether it is
     */
    public static boolean areRule(String text) {
        int strokes = 0;
        int stars = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (STROKES.indexOf(c) >= 0) {
                strokes++;
            } else if (STARS.indexOf(c) >= 0) {
                stars++;
            } else if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                return false;
            }
        }
        return strokes >= LEAST && stars <= 1;
    }
}
