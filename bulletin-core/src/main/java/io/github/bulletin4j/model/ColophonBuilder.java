package io.github.bulletin4j.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Builds a {@link Colophon}. Not safe for use by several threads. */
public final class ColophonBuilder {
    private final List<String> subjects = new ArrayList<>();
    private @Nullable Integer printRun;
    private @Nullable String editor;
    private @Nullable String reviewer;
    private @Nullable String approver;
    private @Nullable String phone;
    private final List<Credit> credits = new ArrayList<>();
    private @Nullable Printing printing;

    ColophonBuilder() {}

    /**
     * All subject words (主题词), in place of those given before; defaults to none.
     *
     * @param subjects the words in print order
     * @return {@code this}
     */
    public ColophonBuilder subjects(List<String> subjects) {
        Objects.requireNonNull(subjects, "subjects must not be null");
        this.subjects.clear();
        this.subjects.addAll(subjects);
        return this;
    }

    /**
     * Adds someone whom the foot names under a label of its own.
     *
     * @param label what it is, such as 值班员
     * @param value the person or address
     * @return {@code this}
     */
    public ColophonBuilder addCredit(String label, String value) {
        credits.add(Credit.of(label, value));
        return this;
    }

    /**
     * All credits, in place of those added before; defaults to none.
     *
     * @param credits the credits in print order
     * @return {@code this}
     */
    public ColophonBuilder credits(List<Credit> credits) {
        Objects.requireNonNull(credits, "credits must not be null");
        this.credits.clear();
        this.credits.addAll(credits);
        return this;
    }

    /**
     * The printing office and the date of printing, defaults to unsaid.
     *
     * @param printing who and when
     * @return {@code this}
     */
    public ColophonBuilder printing(@Nullable Printing printing) {
        this.printing = printing;
        return this;
    }

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
        return new Colophon(subjects, printRun, editor, reviewer, approver, phone, credits, printing);
    }
}
