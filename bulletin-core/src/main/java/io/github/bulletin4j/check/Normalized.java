package io.github.bulletin4j.check;

/**
 * Names as they are compared (规范化名称): without blanks, full-width letters, digits and brackets as half-width ones, in
 * lower case.
 */
public final class Normalized {

    private static final int WIDTH = '！' - '!';

    private Normalized() {}

    /**
     * A name in the form in which names are compared.
     *
     * @param name the name
     * @return equal for names that differ in blanks, width or case alone
     */
    public static String of(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == ' ' || normal(c) != c) {
                return rewrite(name);
            }
        }
        return name;
    }

    private static String rewrite(String name) {
        StringBuilder normalized = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = normal(name.charAt(i));
            if (c != ' ') {
                normalized.append(c);
            }
        }
        return normalized.toString();
    }

    /** The character as it is compared; a blank or a line break is a space, which is left out. */
    private static char normal(char c) {
        if (c >= '！' && c <= '～') {
            return Character.toLowerCase((char) (c - WIDTH));
        }
        if (c >= '一' && c <= '鿿') {
            return c;
        }
        return Characters.isBlank(c) || Characters.isLineBreak(c) ? ' ' : Character.toLowerCase(c);
    }
}
