package io.github.bulletin4j.check;

import io.github.bulletin4j.constraint.AppendixReferences;
import io.github.bulletin4j.message.Excerpt;
import io.github.bulletin4j.model.Article;
import io.github.bulletin4j.model.Block;
import io.github.bulletin4j.model.Heading;
import io.github.bulletin4j.model.Inline;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.ListBlock;
import io.github.bulletin4j.model.Paragraph;
import io.github.bulletin4j.model.ProseAppendix;
import io.github.bulletin4j.model.Quote;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Checks {@link AppendixReferences} in paragraphs, headings, lists and quotations. */
public final class AppendixReferencesCheck implements ConstraintValidator<AppendixReferences, Issue> {

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
                inlines(paragraph.inlines(), count, violations, list, index, "body", i);
            } else if (block instanceof ListBlock items) {
                for (int j = 0; j < items.items().size(); j++) {
                    inlines(items.items().get(j).inlines(), count, violations, list, index, "body", i, "items", j);
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

    /** Reads the pieces as one text, and reports each piece in which a wrong reference begins once. */
    private static void inlines(List<Inline> inlines, int count, Violations violations, Object... path) {
        String text = inlines.size() == 1
                ? text(inlines.get(0))
                : inlines.stream().map(AppendixReferencesCheck::text).collect(Collectors.joining());
        int piece = -1;
        int end = 0;
        int reported = -1;
        AppendixReference found = AppendixReference.next(text, 0);
        while (found != null) {
            while (end <= found.start()) {
                end += text(inlines.get(++piece)).length();
            }
            if (isWrong(found, count) && reported < piece) {
                String shown = Excerpt.template(text.substring(found.start(), found.end()));
                violations.at(shown, below(path, "inlines", piece, "text"));
                reported = piece;
            }
            found = AppendixReference.next(text, found.end());
        }
    }

    private static Object[] below(Object[] path, Object... more) {
        Object[] whole = Arrays.copyOf(path, path.length + more.length);
        System.arraycopy(more, 0, whole, path.length, more.length);
        return whole;
    }

    private static String text(Inline inline) {
        return Objects.requireNonNullElse(inline.text(), "");
    }

    private static boolean isWrong(AppendixReference reference, int count) {
        return reference.least() < 1 || reference.greatest() > count;
    }

    /** The first reference to an appendix that does not exist, or null. */
    private static @Nullable String wrong(@Nullable String text, int count) {
        if (text == null) {
            return null;
        }
        AppendixReference found = AppendixReference.next(text, 0);
        while (found != null && !isWrong(found, count)) {
            found = AppendixReference.next(text, found.end());
        }
        return found == null ? null : Excerpt.template(text.substring(found.start(), found.end()));
    }
}
