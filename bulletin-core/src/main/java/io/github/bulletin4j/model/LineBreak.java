package io.github.bulletin4j.model;

/** A forced line break within a paragraph (换行). */
public record LineBreak() implements Inline {

    /**
     * What keeps the text before it and that after it apart.
     *
     * @return a line feed
     */
    @Override
    public String text() {
        return "\n";
    }
}
