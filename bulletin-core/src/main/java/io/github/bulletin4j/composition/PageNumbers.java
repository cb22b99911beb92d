package io.github.bulletin4j.composition;

import io.github.bulletin4j.model.HouseStyle;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.PatternField;
import org.jspecify.annotations.Nullable;

/** Knows on which page an article begins, for contents that name pages (目录页码). */
@FunctionalInterface
public interface PageNumbers {
    /** Knows no page: contents are printed without their numbers and what leads to them. */
    PageNumbers NONE = article -> null;

    /**
     * The page on which an article begins.
     *
     * @param article its index among the articles, from 0
     * @return the number of the page, from 1; null if it is not known
     */
    @Nullable
    Integer of(int article);

    /**
     * Whether the pages of an issue have to be known before its contents can be printed.
     *
     * @param issue the issue
     * @return true if it has contents made of its headlines and its style prints their pages
     */
    static boolean areAskedBy(Issue issue) {
        HouseStyle style = issue.houseStyle();
        return issue.contents() != null
                && issue.contents().entries().isEmpty()
                && style.contents().has(PatternField.PAGE);
    }
}
