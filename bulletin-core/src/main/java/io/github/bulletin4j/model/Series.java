package io.github.bulletin4j.model;

import io.github.bulletin4j.constraint.Advice;
import io.github.bulletin4j.constraint.Name;
import io.github.bulletin4j.constraint.Proofread;
import io.github.bulletin4j.constraint.Required;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The series that an issue belongs to (series title, 简报名称): 上海市快递行业 over 党建、文明创建工作简报.
 *
 * @param owner the owner's line of the masthead, or null when the name stands alone
 * @param name the name of the bulletin
 * @param style how the series prints its issues (编排体例), or null for the {@linkplain HouseStyle#standard() default}
 */
@Proofread(groups = Advice.class, payload = Advice.Warning.class)
public record Series(
        @Name @Nullable String owner,
        @Required @Name String name,
        @Nullable HouseStyle style) {

    /**
     * A series whose masthead is two lines.
     *
     * @param owner the owner's line
     * @param name the name of the bulletin
     * @return the series
     */
    public static Series of(String owner, String name) {
        return new Series(
                Objects.requireNonNull(owner, "owner must not be null"),
                Objects.requireNonNull(name, "name must not be null"),
                null);
    }

    /**
     * A series whose masthead is one line.
     *
     * @param name the name of the bulletin
     * @return the series
     */
    public static Series of(String name) {
        return new Series(null, Objects.requireNonNull(name, "name must not be null"), null);
    }

    /**
     * This series in a style of its own.
     *
     * @param style how it prints its issues
     * @return the series
     */
    public Series withStyle(HouseStyle style) {
        return new Series(owner, name, Objects.requireNonNull(style, "style must not be null"));
    }
}
