package io.github.bulletin4j.typesetting;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * The pages of an issue as they will be printed.
 *
 * @param pages the pages in their order
 */
public record PagePlan(List<PlannedPage> pages) {
    /**
     * The pages of an issue.
     *
     * @param pages the pages in their order
     */
    public PagePlan {
        pages = List.copyOf(Objects.requireNonNull(pages, "pages must not be null"));
    }

    /**
     * The page on which a section begins.
     *
     * @param section the path of an article or an appendix as findings have it, such as {@code articles[2]}
     * @return the number of the page; nothing if no such section is printed
     */
    public OptionalInt pageOf(String section) {
        Objects.requireNonNull(section, "section must not be null");
        for (PlannedPage page : pages) {
            if (page.sections().stream()
                    .anyMatch(begun -> begun.path().toString().equals(section))) {
                return OptionalInt.of(page.number());
            }
        }
        return OptionalInt.empty();
    }
}
