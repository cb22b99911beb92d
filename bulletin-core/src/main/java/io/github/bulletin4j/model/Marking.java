package io.github.bulletin4j.model;

import io.github.bulletin4j.constraint.Advice;
import io.github.bulletin4j.constraint.CopyNumber;
import io.github.bulletin4j.constraint.LegalCharacters;
import io.github.bulletin4j.constraint.Name;
import io.github.bulletin4j.constraint.Proofread;
import io.github.bulletin4j.constraint.SixDigits;
import io.github.bulletin4j.constraint.TermWithLevel;
import io.github.bulletin4j.constraint.Unprinted;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is printed above the masthead: classification, urgency, copy number, handling notice
 * (GB/T 9704-2012, 7.2.1 to 7.2.3).
 *
 * @param level the classification (密级), or null
 * @param term how long the classification lasts (保密期限), such as 1年, only with a level, or null
 * @param urgency the urgency (紧急程度), such as 特急, or null
 * @param copyNumber the copy number (份号), six digits, or null
 * @param notice the handling notice, such as 内部资料 注意保存, or null
 */
@TermWithLevel
@Proofread(groups = Advice.class, payload = Advice.Warning.class)
public record Marking(
        @Nullable Classification level,
        @Name @Nullable String term,
        @Name @Nullable String urgency,

        @Unprinted
        @CopyNumber
        @SixDigits(groups = Advice.class, payload = Advice.Warning.class)
        @LegalCharacters
        @Nullable
        String copyNumber,

        @Name @Nullable String notice) {

    /**
     * A marking with a classification alone; {@link #toBuilder()} adds to it.
     *
     * @param level the classification
     * @return the marking
     */
    public static Marking of(Classification level) {
        return new Marking(Objects.requireNonNull(level, "level must not be null"), null, null, null, null);
    }

    /**
     * A builder without any part.
     *
     * @return the builder
     */
    public static MarkingBuilder builder() {
        return new MarkingBuilder();
    }

    /**
     * A builder that starts with this marking.
     *
     * @return the builder
     */
    public MarkingBuilder toBuilder() {
        return new MarkingBuilder()
                .level(level)
                .term(term)
                .urgency(urgency)
                .copyNumber(copyNumber)
                .notice(notice);
    }
}
