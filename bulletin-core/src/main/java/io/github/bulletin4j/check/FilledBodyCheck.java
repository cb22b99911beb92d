package io.github.bulletin4j.check;

import io.github.bulletin4j.constraint.FilledBody;
import io.github.bulletin4j.model.Block;
import io.github.bulletin4j.model.Figure;
import io.github.bulletin4j.model.FigureRow;
import io.github.bulletin4j.model.Heading;
import io.github.bulletin4j.model.ListBlock;
import io.github.bulletin4j.model.Paragraph;
import io.github.bulletin4j.model.Quote;
import io.github.bulletin4j.model.TableBlock;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks {@link FilledBody}. */
public final class FilledBodyCheck implements ConstraintValidator<FilledBody, List<?>> {

    /** Made by the provider. */
    public FilledBodyCheck() {}

    private static boolean isFilled(Block block) {
        if (block instanceof Paragraph paragraph) {
            return paragraph.inlines().stream().anyMatch(inline -> isFilled(inline.text()));
        }
        if (block instanceof Heading heading) {
            return isFilled(heading.text());
        }
        if (block instanceof ListBlock list) {
            return list.items().stream()
                    .anyMatch(item -> item.inlines().stream().anyMatch(inline -> isFilled(inline.text())));
        }
        if (block instanceof Quote quote) {
            return isFilled(quote.text());
        }
        if (block instanceof TableBlock table) {
            return table.table() != null && !table.table().columns().isEmpty();
        }
        if (block instanceof FigureRow row) {
            return row.figures().stream().anyMatch(figure -> figure.image() != null);
        }
        return block instanceof Figure figure && figure.image() != null;
    }

    private static boolean isFilled(@Nullable String text) {
        return text != null && !Characters.isBlank(text);
    }

    @Override
    public boolean isValid(@Nullable List<?> value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        for (Object block : value) {
            if (isFilled((Block) block)) {
                return true;
            }
        }
        return false;
    }
}
