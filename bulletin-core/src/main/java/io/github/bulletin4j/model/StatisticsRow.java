package io.github.bulletin4j.model;

/**
 * What one organisation sent in and what became of it.
 *
 * @param organization the organisation
 * @param submitted how many texts came in (来稿数), from 0
 * @param published how many were published as articles (刊用数), from 0
 * @param briefs how many were published as briefs (简讯数), from 0, not part of {@code published}
 */
public record StatisticsRow(String organization, Integer submitted, Integer published, Integer briefs) {

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
        return new StatisticsRow(organization, submitted, published, briefs);
    }
}
