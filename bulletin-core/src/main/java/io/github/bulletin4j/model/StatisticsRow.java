package io.github.bulletin4j.model;

import io.github.bulletin4j.constraint.Advice;
import io.github.bulletin4j.constraint.AtLeast;
import io.github.bulletin4j.constraint.Name;
import io.github.bulletin4j.constraint.Required;
import io.github.bulletin4j.constraint.WithinSubmitted;
import java.util.Objects;

/**
 * What one organisation sent in and what became of it.
 *
 * @param organization the organisation
 * @param submitted how many texts came in (来稿数), from 0
 * @param published how many were published as articles (刊用数), from 0
 * @param briefs how many were published as briefs (简讯数), from 0, not part of {@code published}
 */
@WithinSubmitted(groups = Advice.class, payload = Advice.Warning.class)
public record StatisticsRow(
        @Required @Name String organization,
        @Required @AtLeast(0) Integer submitted,
        @Required @AtLeast(0) Integer published,
        @Required @AtLeast(0) Integer briefs) {

    /**
     * A row.
     *
     * @param organization the organisation
     * @param submitted how many texts came in
     * @param published how many were published as articles
     * @param briefs how many were published as briefs
     * @return the row
     */
    public static StatisticsRow of(String organization, int submitted, int published, int briefs) {
        return new StatisticsRow(
                Objects.requireNonNull(organization, "organization must not be null"), submitted, published, briefs);
    }
}
