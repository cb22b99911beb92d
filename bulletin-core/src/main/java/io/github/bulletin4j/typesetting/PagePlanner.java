package io.github.bulletin4j.typesetting;

import io.github.bulletin4j.composition.PageNumbers;
import io.github.bulletin4j.composition.PrintedFigure;
import io.github.bulletin4j.image.ImageFormatException;
import io.github.bulletin4j.image.ImageHeader;
import io.github.bulletin4j.layout.Layout;
import io.github.bulletin4j.model.Issue;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Says, without a word processor, on which page and in which line each sentence of an issue will stand:
 * {@code PagePlanner.of(Layout.standard()).plan(issue)}. It is reckoned: fonts that differ from those of the layout, or an
 * editor's changes, give other pages.
 *
 * <p>Nothing is validated here; an incomplete issue gives the pages of what is there. Immutable and safe for use by many
 * threads.
 */
public final class PagePlanner {
    private final Layout layout;
    private final Manner manner;

    private PagePlanner(Layout layout, Manner manner) {
        this.layout = Objects.requireNonNull(layout, "layout must not be null");
        this.manner = Objects.requireNonNull(manner, "manner must not be null");
    }

    /**
     * A planner of pages as Word sets them.
     *
     * @param layout how the pages look
     * @return the planner
     */
    public static PagePlanner of(Layout layout) {
        return new PagePlanner(layout, Manner.WORD);
    }

    /**
     * This planner, for another word processor.
     *
     * @param other in whose manner lines are set
     * @return the planner
     */
    public PagePlanner withManner(Manner other) {
        return new PagePlanner(layout, other);
    }

    /**
     * Plans the pages of an issue.
     *
     * @param issue the issue
     * @return all of its pages
     * @throws UnfitPictureException if a figure's image is none that can be read
     */
    public PagePlan plan(Issue issue) {
        List<PlannedPage> pages = new ArrayList<>();
        plan(issue, pages::add);
        return new PagePlan(pages);
    }

    /**
     * Plans the pages of an issue one at a time, in memory that does not grow with their number.
     *
     * @param issue the issue
     * @param pages takes each page as soon as it is full
     * @throws UnfitPictureException if a figure's image is none that can be read
     */
    public void plan(Issue issue, Consumer<? super PlannedPage> pages) {
        Objects.requireNonNull(issue, "issue must not be null");
        PageCollector collector = new PageCollector(Objects.requireNonNull(pages, "pages must not be null"));
        PlanOutput output = new PlanOutput(layout, manner, collector);
        PageSetter.set(issue, layout, output, PagePlanner::shape);
        output.end();
        collector.end();
    }

    /**
     * The pages that the contents of an issue name: those on which its articles begin in Word's manner.
     *
     * @param issue the issue
     * @return the pages
     * @throws UnfitPictureException if a figure's image is none that can be read
     */
    public PageNumbers firstPages(Issue issue) {
        return FirstPages.of(Objects.requireNonNull(issue, "issue must not be null"), layout, PagePlanner::shape);
    }

    private static PictureShape shape(PrintedFigure figure) {
        try {
            ImageHeader header = ImageHeader.read(figure.figure().image().data());
            return new PictureShape(header.uprightWidth(), header.uprightHeight());
        } catch (ImageFormatException e) {
            throw new UnfitPictureException(figure.path().child("image"), e);
        }
    }
}
