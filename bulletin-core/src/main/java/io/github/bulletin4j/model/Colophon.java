package io.github.bulletin4j.model;

import io.github.bulletin4j.constraint.Advice;
import io.github.bulletin4j.constraint.AtLeast;
import io.github.bulletin4j.constraint.Name;
import io.github.bulletin4j.constraint.Proofread;
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
@Proofread(groups = Advice.class, payload = Advice.Warning.class)
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
    public static ColophonBuilder builder() {
        return new ColophonBuilder();
    }

    /**
     * A builder that starts with this colophon.
     *
     * @return the builder
     */
    public ColophonBuilder toBuilder() {
        return builder()
                .printRun(printRun)
                .editor(editor)
                .reviewer(reviewer)
                .approver(approver)
                .phone(phone);
    }
}
