package io.github.bulletin4j.model;

import io.github.bulletin4j.constraint.Advice;
import io.github.bulletin4j.constraint.Distinct;
import io.github.bulletin4j.constraint.Distinct.Elements;
import io.github.bulletin4j.constraint.Name;
import io.github.bulletin4j.constraint.Proofread;
import io.github.bulletin4j.constraint.Required;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The offices that compile an issue (编印单位): 上海市邮政管理局党建办、文明办编.
 *
 * @param offices the offices in print order, at least one
 * @param role what they do, printed after them: 编, 编印, 主办; or null
 * @param label what they do, printed before them with a colon, which need not be given: 主办：…; or null
 */
@Distinct(Elements.OFFICES)
@Proofread(groups = Advice.class, payload = Advice.Warning.class)
public record Compilers(
        @Required List<@Name String> offices,
        @Name @Nullable String role,
        @Name @Nullable String label) {

    /** The role that {@link #of(String...)} gives: 编. */
    public static final String DEFAULT_ROLE = "编";

    /**
     * Offices and their role.
     *
     * @param offices the offices in print order
     * @param role what they do, printed after them, or null
     * @param label what they do, printed before them, or null
     */
    public Compilers {
        offices = Copies.list(offices, "offices");
    }

    /**
     * Offices in the role 编.
     *
     * @param offices the offices in print order
     * @return the compilers
     */
    public static Compilers of(String... offices) {
        return new Compilers(Copies.given(offices, "offices"), DEFAULT_ROLE, null);
    }

    /**
     * The offices joined with 、, after their label or before their role.
     *
     * @return the printed form
     */
    public String format() {
        return introduction() + String.join("、", offices) + (role == null ? "" : role);
    }

    private String introduction() {
        if (label == null) {
            return "";
        }
        return label.endsWith("：") || label.endsWith(":") ? label : label + "：";
    }
}
