package io.github.bulletin4j.typesetting;

import io.github.bulletin4j.composition.ModelPath;
import io.github.bulletin4j.composition.PageNumbers;
import io.github.bulletin4j.composition.PrintedFigure;
import io.github.bulletin4j.composition.Section;
import io.github.bulletin4j.layout.Layout;
import io.github.bulletin4j.model.Issue;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The pages on which the articles of an issue begin in Word's manner, planned before its contents are set. Immutable. */
final class FirstPages implements PageNumbers {
    /** A number as narrow as any stands in the contents while the pages are planned. */
    private static final PageNumbers ONE = article -> 1;

    private final Map<String, Integer> numbers;

    private FirstPages(Map<String, Integer> numbers) {
        this.numbers = Map.copyOf(numbers);
    }

    /**
     * Plans an issue.
     *
     * @param issue the issue
     * @param layout how the pages look
     * @param shapes says how large the picture of a figure is
     * @return the pages of its articles
     */
    static FirstPages of(Issue issue, Layout layout, Function<? super PrintedFigure, PictureShape> shapes) {
        Map<String, Integer> numbers = new HashMap<>();
        PageCollector collector = new PageCollector(page -> page.sections().stream()
                .filter(section -> section.kind() == Section.Kind.ARTICLE)
                .forEach(article -> numbers.put(article.path().toString(), page.number())));
        PlanOutput output = new PlanOutput(layout, Manner.WORD, collector);
        PageSetter.set(issue, layout, output, shapes, ONE);
        output.end();
        collector.end();
        return new FirstPages(numbers);
    }

    @Override
    public @Nullable Integer of(int article) {
        return numbers.get(ModelPath.ISSUE.child("articles", article).toString());
    }
}
