package io.github.bulletin4j.check;

import io.github.bulletin4j.model.Strong;
import io.github.bulletin4j.model.Text;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Annotation;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Checks strings or inlines as one text, since a quotation may open in one piece and close in another. Reports each piece
 * once, with the first place in it that breaks the rule.
 */
abstract class TextRuleInListCheck<A extends Annotation> implements ConstraintValidator<A, List<?>> {

    private final TextRule rule;

    TextRuleInListCheck(TextRule rule) {
        this.rule = rule;
    }

    @Override
    public final boolean isValid(@Nullable List<?> pieces, ConstraintValidatorContext context) {
        if (pieces == null || pieces.isEmpty()) {
            return true;
        }
        String text = join(pieces);
        Violations violations = new Violations(context);
        BitSet reported = new BitSet();
        rule.find(text, place -> {
            int piece = piece(pieces, place);
            if (!reported.get(piece)) {
                reported.set(piece);
                report(violations, pieces.get(piece), piece, Excerpt.around(text, place));
            }
        });
        return violations.none();
    }

    private static void report(Violations violations, Object piece, int index, String excerpt) {
        if (piece instanceof String) {
            violations.at(excerpt, index);
        } else {
            violations.at(excerpt, index, "text");
        }
    }

    private static String join(List<?> pieces) {
        if (pieces.size() == 1) {
            return text(pieces.get(0));
        }
        StringBuilder joined = new StringBuilder();
        for (Object piece : pieces) {
            joined.append(text(piece));
        }
        return joined.toString();
    }

    /** The index of the piece that holds a place of the joined text. */
    private static int piece(List<?> pieces, int place) {
        int end = 0;
        for (int i = 0; i < pieces.size(); i++) {
            end += text(pieces.get(i)).length();
            if (place < end) {
                return i;
            }
        }
        throw new AssertionError(place);
    }

    private static String text(Object piece) {
        String text = "\n";
        if (piece instanceof String string) {
            text = string;
        } else if (piece instanceof Text plain) {
            text = plain.text();
        } else if (piece instanceof Strong strong) {
            text = strong.text();
        }
        return text == null ? "" : text;
    }
}
