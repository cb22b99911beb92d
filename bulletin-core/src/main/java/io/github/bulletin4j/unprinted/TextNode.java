package io.github.bulletin4j.unprinted;

import org.jspecify.annotations.Nullable;

/**
 * A text that is printed. Until it is filled, it is as long as the printed one, and equal to another where that was equal.
 * Use by one thread.
 */
public final class TextNode implements Node {
    private final String placeholder;
    private final Returns returns;
    private @Nullable String text;

    TextNode(String placeholder, Returns returns) {
        this.placeholder = placeholder;
        this.returns = returns;
    }

    /**
     * What stands for the text until it is known.
     *
     * @return as long as the text
     */
    public String placeholder() {
        return placeholder;
    }

    /**
     * Puts the text in.
     *
     * @param printed the text as it is printed
     */
    public void fill(String printed) {
        text = printed.length() == placeholder.length() ? returns.restore(printed) : printed;
    }

    /**
     * Whether the text is known.
     *
     * @return whether it is filled
     */
    public boolean isFilled() {
        return text != null;
    }

    @Override
    public String value() {
        return text == null ? placeholder : text;
    }
}
