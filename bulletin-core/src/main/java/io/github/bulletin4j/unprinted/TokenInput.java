package io.github.bulletin4j.unprinted;

/** Reads the tokens of a {@link TokenOutput}. Whatever is wrong with them is an {@link IllegalArgumentException}. */
final class TokenInput {
    private final String text;
    private int at;

    TokenInput(String text) {
        this.text = text;
    }

    boolean hasNext() {
        skipBlanks();
        return at < text.length();
    }

    private void skipBlanks() {
        while (at < text.length() && text.charAt(at) <= ' ') {
            at++;
        }
    }

    String next() {
        if (!hasNext()) {
            throw new IllegalArgumentException("what is not printed ends early");
        }
        int from = at;
        while (at < text.length() && text.charAt(at) > ' ') {
            at++;
        }
        return text.substring(from, at);
    }

    int number() {
        return Integer.parseInt(next());
    }

    /** How many elements follow, each of at least one character and a blank. */
    int count() {
        int count = number();
        if (count < 0 || count > (text.length() - at) / 2 + 1) {
            throw new IllegalArgumentException("a list says that it has " + count + " elements");
        }
        return count;
    }

    static boolean isLiteral(String token) {
        return token.startsWith("'");
    }

    static String literal(String token) {
        if (token.indexOf('%') < 0) {
            return token.substring(1);
        }
        StringBuilder literal = new StringBuilder(token.length());
        for (int i = 1; i < token.length(); i++) {
            char c = token.charAt(i);
            if (c == '%') {
                literal.append((char) Integer.parseInt(token.substring(i + 1, i + 5), 16));
                i += 4;
            } else {
                literal.append(c);
            }
        }
        return literal.toString();
    }
}
