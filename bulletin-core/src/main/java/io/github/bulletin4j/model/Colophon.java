package io.github.bulletin4j.model;

import io.github.bulletin4j.constraint.AtLeast;
import io.github.bulletin4j.constraint.Name;
import org.jspecify.annotations.Nullable;

/**
 * What is printed below the distribution lists (版记): print run and the people responsible.
 *
 * @param printRun how many copies are printed (共印n份), from 1, or null
 * @param editor the editor responsible (责任编辑), or null
 * @param reviewer the reviewer (审核), or null
 * @param approver who signed the issue off (签发), or null
 * @param phone the editors' telephone number (电话), or null
 */
public record Colophon(
        @AtLeast(1) @Nullable Integer printRun,
        @Name @Nullable String editor,
        @Name @Nullable String reviewer,
        @Name @Nullable String approver,
        @Name @Nullable String phone) {

    /**
     * A colophon with a print run alone; {@link #toBuilder()} adds to it.
     *
     * @param printRun how many copies are printed
     * @return the colophon
     */
    public static Colophon of(int printRun) {
        return new Colophon(printRun, null, null, null, null);
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
     * A builder that starts with this colophon.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        return builder()
                .printRun(printRun)
                .editor(editor)
                .reviewer(reviewer)
                .approver(approver)
                .phone(phone);
    }

    /** Builds a {@link Colophon}. Not safe for use by several threads. */
    public static final class Builder {
        private @Nullable Integer printRun;
        private @Nullable String editor;
        private @Nullable String reviewer;
        private @Nullable String approver;
        private @Nullable String phone;

        private Builder() {}

        /**
         * How many copies are printed, defaults to unsaid.
         *
         * @param printRun the number of copies, from 1
         * @return {@code this}
         */
        public Builder printRun(@Nullable Integer printRun) {
            this.printRun = printRun;
            return this;
        }

        /**
         * The editor responsible, defaults to unsaid.
         *
         * @param editor the name
         * @return {@code this}
         */
        public Builder editor(@Nullable String editor) {
            this.editor = editor;
            return this;
        }

        /**
         * The reviewer, defaults to unsaid.
         *
         * @param reviewer the name
         * @return {@code this}
         */
        public Builder reviewer(@Nullable String reviewer) {
            this.reviewer = reviewer;
            return this;
        }

        /**
         * Who signed the issue off, defaults to unsaid.
         *
         * @param approver the name
         * @return {@code this}
         */
        public Builder approver(@Nullable String approver) {
            this.approver = approver;
            return this;
        }

        /**
         * The editors' telephone number, defaults to unsaid.
         *
         * @param phone the number as printed
         * @return {@code this}
         */
        public Builder phone(@Nullable String phone) {
            this.phone = phone;
            return this;
        }

        /**
         * The colophon as built so far.
         *
         * @return the colophon
         */
        public Colophon build() {
            return new Colophon(printRun, editor, reviewer, approver, phone);
        }
    }
}
