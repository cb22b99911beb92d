package io.github.bulletin4j.model;

import org.jspecify.annotations.Nullable;

/** Builds a {@link Marking}. Not safe for use by several threads. */
public final class MarkingBuilder {
    private @Nullable Classification level;
    private @Nullable String term;
    private @Nullable String urgency;
    private @Nullable String copyNumber;
    private @Nullable String notice;

    MarkingBuilder() {}

    /**
     * The classification, defaults to none.
     *
     * @param level the classification
     * @return {@code this}
     */
    public MarkingBuilder level(@Nullable Classification level) {
        this.level = level;
        return this;
    }

    /**
     * How long the classification lasts, defaults to unsaid.
     *
     * @param term the term, such as 1年
     * @return {@code this}
     */
    public MarkingBuilder term(@Nullable String term) {
        this.term = term;
        return this;
    }

    /**
     * The urgency, defaults to none.
     *
     * @param urgency the urgency, such as 特急
     * @return {@code this}
     */
    public MarkingBuilder urgency(@Nullable String urgency) {
        this.urgency = urgency;
        return this;
    }

    /**
     * The copy number, defaults to none.
     *
     * @param copyNumber six digits
     * @return {@code this}
     */
    public MarkingBuilder copyNumber(@Nullable String copyNumber) {
        this.copyNumber = copyNumber;
        return this;
    }

    /**
     * The handling notice, defaults to none.
     *
     * @param notice the notice
     * @return {@code this}
     */
    public MarkingBuilder notice(@Nullable String notice) {
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
