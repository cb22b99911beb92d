package io.github.bulletin4j.model;

import io.github.bulletin4j.constraint.Advice;
import io.github.bulletin4j.constraint.FilledBody;
import io.github.bulletin4j.constraint.Name;
import io.github.bulletin4j.constraint.Printed;
import io.github.bulletin4j.constraint.Proofread;
import io.github.bulletin4j.constraint.Required;
import io.github.bulletin4j.constraint.SteppedHeadings;
import io.github.bulletin4j.constraint.SteppedHeadings.Skipped;
import io.github.bulletin4j.constraint.TextKind;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An appendix that is text (文字附件).
 *
 * @param title the title
 * @param period the period that it is about, or null
 * @param body the blocks in reading order, at least one
 */
@Proofread(groups = Advice.class, payload = Advice.Warning.class)
public record ProseAppendix(
        @Required @Printed(TextKind.HEADLINE) @Name String title,

        @Valid @Nullable ReportingPeriod period,

        @FilledBody
        @SteppedHeadings(value = Skipped.USED, groups = Advice.class, payload = Advice.Warning.class)
        @SteppedHeadings(value = Skipped.UNUSED, groups = Advice.class, payload = Advice.Hint.class)
        List<@Valid Block> body)
        implements Appendix {

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
        return new ProseAppendix(
                Objects.requireNonNull(title, "title must not be null"), null, Article.paragraphs(paragraphs));
    }
}
