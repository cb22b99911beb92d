package io.github.bulletin4j.unprinted;

/** Writes tokens of ASCII, divided by blanks. What XML would escape, or a tool might change within one, is escaped here. */
final class TokenOutput {
    private final StringBuilder text;

    TokenOutput(StringBuilder text) {
        this.text = text;
    }

    TokenOutput token(String token) {
        text.append(token).append(' ');
        return this;
    }

    TokenOutput token(int number) {
        text.append(number).append(' ');
        return this;
    }

    /** A text that is not printed. */
    TokenOutput literal(String literal) {
        text.append('\'');
        for (int i = 0; i < literal.length(); i++) {
            char c = literal.charAt(i);
            if (isPlain(c)) {
                text.append(c);
            } else {
                text.append('%');
                String hex = Integer.toHexString(c);
                text.append("0000", 0, 4 - hex.length()).append(hex);
            }
        }
        text.append(' ');
        return this;
    }

    private static boolean isPlain(char c) {
        return c > ' ' && c < 0x7F && c != '%' && c != '&' && c != '<' && c != '>';
    }
}
