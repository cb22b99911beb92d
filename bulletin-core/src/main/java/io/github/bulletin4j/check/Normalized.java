package io.github.bulletin4j.check;

import java.text.Normalizer;

/**
 * Names as they are compared (规范化名称): in the form NFKC of Unicode (UAX #15), which makes one of full-width and half-width,
 * of compatibility ideographs and those they stand for, of letters with accents and their parts; without blanks and what
 * prints nothing; in lower case; with one middle dot for all that look like it.
 */
public final class Normalized {

    /** Marks that NFKC leaves as they are. */
    private static final String UNCHANGED = "、。“”‘’《》—·";

    private Normalized() {}

    /**
     * A name in the form in which names are compared.
     *
     * @param name the name
     * @return equal for names that look alike
     */
    public static String of(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (!isHan(name.charAt(i))) {
                return rewrite(name);
            }
        }
        return name;
    }

    private static String rewrite(String name) {
        String composed = isComposed(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFKC);
        StringBuilder normalized = new StringBuilder(composed.length());
        for (int i = 0; i < composed.length(); i++) {
            char c = isFullWidth(composed.charAt(i)) ? (char) (composed.charAt(i) - '！' + '!') : composed.charAt(i);
            if (isHan(c)) {
                normalized.append(c);
            } else if (isMiddleDot(c)) {
                normalized.append('·');
            } else if (!Characters.isBlank(c) && !Characters.isLineBreak(c) && !Characters.isInvisible(c)) {
                normalized.append(Character.toLowerCase(c));
            }
        }
        return normalized.toString();
    }

    /** Whether a name has only what most names have: nothing there changes but the full-width forms of ASCII. */
    private static boolean isComposed(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!(c <= '~' || isHan(c) || isFullWidth(c) || UNCHANGED.indexOf(c) >= 0)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isHan(char c) {
        return c >= '一' && c <= '鿿';
    }

    private static boolean isFullWidth(char c) {
        return c >= '！' && c <= '～';
    }

    private static boolean isMiddleDot(char c) {
        return c == '·' || c == '•' || c == '・' || c == '‧' || c == '∙' || c == '⋅' || c == '･';
    }
}
