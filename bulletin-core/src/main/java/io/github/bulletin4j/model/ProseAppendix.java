package io.github.bulletin4j.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An appendix that is text (文字附件).
 *
 * @param title the title
 * @param period the period that it is about, or null
 * @param body the blocks in reading order, at least one
 */
public record ProseAppendix(String title, @Nullable Period period, List<Block> body) implements Appendix {

    /**
     * An appendix of text.
     *
     * @param title the title
     * @param period the period that it is about, or null
     * @param body the blocks in reading order
     */
    public ProseAppendix {
        body = Copies.list(body, "body");
    }

    /**
     * Plain paragraphs without a period.
     *
     * @param title the title
     * @param paragraphs the text of each paragraph
     * @return the appendix
     */
    public static ProseAppendix of(String title, String... paragraphs) {
        return new ProseAppendix(title, null, Article.paragraphs(paragraphs));
    }
}
