package io.github.bulletin4j.check;

import io.github.bulletin4j.constraint.AppendixReferences;
import io.github.bulletin4j.model.Article;
import io.github.bulletin4j.model.Block;
import io.github.bulletin4j.model.Heading;
import io.github.bulletin4j.model.Inline;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.ListBlock;
import io.github.bulletin4j.model.Paragraph;
import io.github.bulletin4j.model.ProseAppendix;
import io.github.bulletin4j.model.Quote;
import io.github.bulletin4j.model.Strong;
import io.github.bulletin4j.model.Text;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks {@link AppendixReferences} in paragraphs, headings, lists and quotations. */
public final class AppendixReferencesCheck implements ConstraintValidator<AppendixReferences, Issue> {

    private static final String LABEL = "附件";

    /** A longer number is taken for something else, such as a year. */
    private static final int MOST_DIGITS = 3;

    /** Made by the provider. */
    public AppendixReferencesCheck() {}

    @Override
    public boolean isValid(@Nullable Issue value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        Violations violations = new Violations(context);
        int count = value.appendices().size();
        List<Article> articles = value.articles();
        for (int i = 0; i < articles.size(); i++) {
            body(articles.get(i).body(), "articles", i, count, violations);
        }
        for (int i = 0; i < count; i++) {
            if (value.appendices().get(i) instanceof ProseAppendix prose) {
                body(prose.body(), "appendices", i, count, violations);
            }
        }
        return violations.end();
    }

    private static void body(List<Block> body, String list, int index, int count, Violations violations) {
        for (int i = 0; i < body.size(); i++) {
            Block block = body.get(i);
            if (block instanceof Paragraph paragraph) {
                for (int j = 0; j < paragraph.inlines().size(); j++) {
                    String wrong = wrong(text(paragraph.inlines().get(j)), count);
                    if (wrong != null) {
                        violations.at(wrong, list, index, "body", i, "inlines", j, "text");
                    }
                }
            } else if (block instanceof ListBlock items) {
                for (int j = 0; j < items.items().size(); j++) {
                    String wrong = wrong(items.items().get(j), count);
                    if (wrong != null) {
                        violations.at(wrong, list, index, "body", i, "items", j);
                    }
                }
            } else {
                String wrong = wrong(
                        block instanceof Heading heading
                                ? heading.text()
                                : block instanceof Quote quote ? quote.text() : null,
                        count);
                if (wrong != null) {
                    violations.at(wrong, list, index, "body", i, "text");
                }
            }
        }
    }

    private static @Nullable String text(Inline inline) {
        if (inline instanceof Text text) {
            return text.text();
        }
        return inline instanceof Strong strong ? strong.text() : null;
    }

    /** The first reference to an appendix that does not exist, or null. */
    private static @Nullable String wrong(@Nullable String text, int count) {
        int label = text == null ? -1 : text.indexOf(LABEL);
        while (label >= 0) {
            int start = label + LABEL.length();
            int end = start;
            int number = 0;
            while (end < text.length() && end - start <= MOST_DIGITS && Character.digit(text.charAt(end), 10) >= 0) {
                number = 10 * number + Character.digit(text.charAt(end), 10);
                end++;
            }
            if (end > start && end - start <= MOST_DIGITS && (number < 1 || number > count)) {
                return text.substring(label, end);
            }
            label = text.indexOf(LABEL, start);
        }
        return null;
    }
}
