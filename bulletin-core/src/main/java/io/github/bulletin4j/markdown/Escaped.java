package io.github.bulletin4j.markdown;

import io.github.bulletin4j.hypertext.Illegal;

/**
 * Text whose characters mean nothing but themselves (CommonMark 0.31, 2.4 and 2.5; GitHub's tables). Blanks and line breaks are
 * held back until it is known whether a line begins or ends with them: there they would be lost. Use by one thread.
 */
final class Escaped {
    /** Markup wherever it stands; the dollar and the tilde in wide-spread extensions. */
    private static final String MARKUP = "\\`*_[]<>&#|~$";

    /** Markup at the begin of a line only: items, underlines of headings and of headers. */
    private static final String FIRST = "-+=:";

    private final Context context;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder held = new StringBuilder();
    /** Where the line begins that is being written. */
    private int line;
    /** Whether it begins with digits and has nothing but them. */
    private boolean numbers = true;

    Escaped(Context context) {
        this.context = context;
    }

    Escaped text(String added) {
        int next;
        for (int i = 0; i < added.length(); i = next) {
            int codePoint = added.codePointAt(i);
            next = i + Character.charCount(codePoint);
            if (codePoint == '\r') {
                next += next < added.length() && added.charAt(next) == '\n' ? 1 : 0;
                held.append('\n');
            } else if (codePoint == '\n' || codePoint == ' ' || codePoint == '\t') {
                held.append((char) codePoint);
            } else {
                release();
                character(codePoint);
            }
        }
        return this;
    }

    /** Markup, which is no text of a line. */
    Escaped markup(String markup) {
        release();
        text.append(markup);
        numbers = false;
        return this;
    }

    /** All of it. A line break that nothing follows is none in Markdown, unless it is a reference. */
    String end() {
        for (int i = 0; i < held.length(); i++) {
            reference(held.charAt(i));
        }
        held.setLength(0);
        return text.toString();
    }

    private void character(int codePoint) {
        boolean isFirst = text.length() == line;
        boolean isDigit = codePoint >= '0' && codePoint <= '9';
        if (Illegal.is(codePoint)) {
            text.append(Illegal.REPLACEMENT);
        } else {
            if (MARKUP.indexOf(codePoint) >= 0 || context.mayBeginBlock() && begins(codePoint, isFirst)) {
                text.append('\\');
            }
            text.appendCodePoint(codePoint);
        }
        numbers &= isDigit;
    }

    private boolean begins(int codePoint, boolean isFirst) {
        return isFirst ? FIRST.indexOf(codePoint) >= 0 : numbers && (codePoint == '.' || codePoint == ')');
    }

    /** Something follows on what was held back: it stands within a line, or divides lines. */
    private void release() {
        boolean within = text.length() > line && held.indexOf("\n") < 0;
        for (int i = 0; i < held.length(); i++) {
            char c = held.charAt(i);
            if (c == '\n') {
                text.append(context.lineBreak());
                line = text.length();
                numbers = true;
            } else if (within) {
                text.append(c);
                numbers = false;
            } else {
                reference(c);
            }
        }
        held.setLength(0);
    }

    private void reference(char c) {
        text.append("&#").append((int) c).append(';');
        numbers = false;
    }
}
