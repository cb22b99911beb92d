package io.github.bulletin4j.model;

import io.github.bulletin4j.constraint.CopyNumber;
import io.github.bulletin4j.constraint.LegalCharacters;
import io.github.bulletin4j.constraint.Name;
import io.github.bulletin4j.constraint.TermWithLevel;
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
public record Marking(
        @Nullable Classification level,
        @Name @Nullable String term,
        @Name @Nullable String urgency,
        @CopyNumber @LegalCharacters @Nullable String copyNumber,
        @Name @Nullable String notice) {

    /**
     * A marking with a classification alone; {@link #toBuilder()} adds to it.
     *
     * @param level the classification
     * @return the marking
     */
    public static Marking of(Classification level) {
        return new Marking(level, null, null, null, null);
    }

    /**
     * A builder without any part.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A builder that starts with this marking.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        return builder()
                .level(level)
                .term(term)
                .urgency(urgency)
                .copyNumber(copyNumber)
                .notice(notice);
    }

    /** Builds a {@link Marking}. Not safe for use by several threads. */
    public static final class Builder {
        private @Nullable Classification level;
        private @Nullable String term;
        private @Nullable String urgency;
        private @Nullable String copyNumber;
        private @Nullable String notice;

        private Builder() {}

        /**
         * The classification, defaults to none.
         *
         * @param level the classification
         * @return {@code this}
         */
        public Builder level(@Nullable Classification level) {
            this.level = level;
            return this;
        }

        /**
         * How long the classification lasts, defaults to unsaid.
         *
         * @param term the term, such as 1年
         * @return {@code this}
         */
        public Builder term(@Nullable String term) {
            this.term = term;
            return this;
        }

        /**
         * The urgency, defaults to none.
         *
         * @param urgency the urgency, such as 特急
         * @return {@code this}
         */
        public Builder urgency(@Nullable String urgency) {
            this.urgency = urgency;
            return this;
        }

        /**
         * The copy number, defaults to none.
         *
         * @param copyNumber six digits
         * @return {@code this}
         */
        public Builder copyNumber(@Nullable String copyNumber) {
            this.copyNumber = copyNumber;
            return this;
        }

        /**
         * The handling notice, defaults to none.
         *
         * @param notice the notice
         * @return {@code this}
         */
        public Builder notice(@Nullable String notice) {
            this.notice = notice;
            return this;
        }

        /**
         * The marking as built so far.
         *
         * @return the marking
         */
        public Marking build() {
            return new Marking(level, term, urgency, copyNumber, notice);
        }
    }
}
