package io.github.bulletin4j.model;

import io.github.bulletin4j.constraint.Advice;
import io.github.bulletin4j.constraint.AtLeast;
import io.github.bulletin4j.constraint.Name;
import io.github.bulletin4j.constraint.Proofread;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is printed below the distribution lists (版记): print run and the people responsible.
 *
 * @param subjects the subject words (主题词)
 * @param printRun how many copies are printed (共印n份), from 1, or null
 * @param editor the editor responsible (责任编辑), or null
 * @param reviewer the reviewer (审核), or null
 * @param approver who signed the issue off (签发), or null
 * @param phone the editors' telephone number (电话), or null
 * @param credits others whom the foot names, each under a label of its own
 * @param printing the printing office and the date of printing (印发机关、印发日期), or null
 */
@Proofread(groups = Advice.class, payload = Advice.Warning.class)
public record Colophon(
        List<@Name String> subjects,
        @AtLeast(1) @Nullable Integer printRun,
        @Name @Nullable String editor,
        @Name @Nullable String reviewer,
        @Name @Nullable String approver,
        @Name @Nullable String phone,
        List<@Valid Credit> credits,
        @Valid @Nullable Printing printing) {

    /**
     * A colophon; {@link #builder()} reads better.
     *
     * @param subjects the subject words
     * @param printRun how many copies are printed, or null
     * @param editor the editor responsible, or null
     * @param reviewer the reviewer, or null
     * @param approver who signed the issue off, or null
     * @param phone the editors' telephone number, or null
     * @param credits others whom the foot names
     * @param printing the printing office and the date of printing, or null
     */
    public Colophon {
        subjects = Copies.list(subjects, "subjects");
        credits = Copies.list(credits, "credits");
    }

    /**
     * A colophon with a print run alone; {@link #toBuilder()} adds to it.
     *
     * @param printRun how many copies are printed
     * @return the colophon
     */
    public static Colophon of(int printRun) {
        return builder().printRun(printRun).build();
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
                .subjects(subjects)
                .printRun(printRun)
                .editor(editor)
                .reviewer(reviewer)
                .approver(approver)
                .phone(phone)
                .credits(credits)
                .printing(printing);
    }
}
