package io.github.bulletin4j.check;

import io.github.bulletin4j.message.Excerpt;
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
        int[] ends = ends(pieces);
        String text = join(pieces, ends[ends.length - 1]);
        Violations violations = new Violations(context);
        BitSet reported = new BitSet();
        rule.find(text, place -> {
            int piece = piece(ends, place);
            if (!reported.get(piece)) {
                reported.set(piece);
                report(violations, pieces.get(piece), piece, Excerpt.template(text, place));
            }
        });
        return violations.end();
    }

    private static void report(Violations violations, Object piece, int index, String excerpt) {
        if (piece instanceof String) {
            violations.at(excerpt, index);
        } else {
            violations.at(excerpt, index, "text");
        }
    }

    private static String join(List<?> pieces, int length) {
        if (pieces.size() == 1) {
            return text(pieces.get(0));
        }
        StringBuilder joined = new StringBuilder(length);
        for (Object piece : pieces) {
            joined.append(text(piece));
        }
        return joined.toString();
    }

    /** Where each piece ends in the joined text. */
    private static int[] ends(List<?> pieces) {
        int[] ends = new int[pieces.size()];
        int end = 0;
        for (int i = 0; i < ends.length; i++) {
            end += text(pieces.get(i)).length();
            ends[i] = end;
        }
        return ends;
    }

    /** The index of the piece that holds a place of the joined text: the first that ends after it. */
    private static int piece(int[] ends, int place) {
        int low = 0;
        int high = ends.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ends[middle] > place) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
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
