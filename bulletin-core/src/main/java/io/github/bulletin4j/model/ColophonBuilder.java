package io.github.bulletin4j.model;

import org.jspecify.annotations.Nullable;

/** Builds a {@link Colophon}. Not safe for use by several threads. */
public final class ColophonBuilder {
    private @Nullable Integer printRun;
    private @Nullable String editor;
    private @Nullable String reviewer;
    private @Nullable String approver;
    private @Nullable String phone;

    ColophonBuilder() {}

    /**
     * How many copies are printed, defaults to unsaid.
     *
     * @param printRun the number of copies, from 1
     * @return {@code this}
     */
    public ColophonBuilder printRun(@Nullable Integer printRun) {
        this.printRun = printRun;
        return this;
    }

    /**
     * The editor responsible, defaults to unsaid.
     *
     * @param editor the name
     * @return {@code this}
     */
    public ColophonBuilder editor(@Nullable String editor) {
        this.editor = editor;
        return this;
    }

    /**
     * The reviewer, defaults to unsaid.
     *
     * @param reviewer the name
     * @return {@code this}
     */
    public ColophonBuilder reviewer(@Nullable String reviewer) {
        this.reviewer = reviewer;
        return this;
    }

    /**
     * Who signed the issue off, defaults to unsaid.
     *
     * @param approver the name
     * @return {@code this}
     */
    public ColophonBuilder approver(@Nullable String approver) {
        this.approver = approver;
        return this;
    }

    /**
     * The editors' telephone number, defaults to unsaid.
     *
     * @param phone the number as printed
     * @return {@code this}
     */
    public ColophonBuilder phone(@Nullable String phone) {
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
