package io.github.bulletin4j.check;

import io.github.bulletin4j.constraint.Proofread;
import io.github.bulletin4j.constraint.TextKind;
import io.github.bulletin4j.message.Excerpt;
import io.github.bulletin4j.printed.PrintedStrings;
import io.github.bulletin4j.typography.Proofreader;
import io.github.bulletin4j.typography.Slip;
import io.github.bulletin4j.typography.TextRule;
import jakarta.validation.ConstraintValidatorContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reports what breaks a rule in the printed strings below a record: each rule once for each string, at its first place. */
final class TextRemarks extends PrintedStrings {

    private static final TextRule[] RULES = TextRule.values();

    private final ConstraintValidatorContext context;
    private final Violations violations;

    TextRemarks(ConstraintValidatorContext context) {
        this.context = context;
        this.violations = new Violations(context);
    }

    /** What a check returns when it has seen all: true when nothing was reported. */
    boolean end() {
        return violations.end();
    }

    @Override
    protected boolean enters(Record part) {
        return !part.getClass().isAnnotationPresent(Proofread.class);
    }

    @Override
    protected String read(String text, TextKind kind) {
        List<Slip> slips = Proofreader.first(text, kind, false);
        if (!slips.isEmpty()) {
            report(List.of(text), text, slips, null);
        }
        return text;
    }

    @Override
    protected List<String> read(List<String> pieces, TextKind kind, boolean continued) {
        boolean one = pieces.size() == 1;
        String text = one ? pieces.get(0) : String.join("", pieces);
        List<Slip> slips = one ? Proofreader.first(text, kind, continued) : Proofreader.read(text, kind, continued);
        if (!slips.isEmpty()) {
            report(pieces, text, slips, kind);
        }
        return pieces;
    }

    /** Slips come in the order of places, so that pieces do. */
    private void report(List<String> pieces, String text, List<Slip> slips, @Nullable TextKind joined) {
        int[] reported = new int[RULES.length];
        Arrays.fill(reported, -1);
        int piece = 0;
        int start = 0;
        for (Slip slip : slips) {
            while (slip.from() >= start + pieces.get(piece).length()) {
                start += pieces.get(piece++).length();
            }
            int rule = slip.rule().ordinal();
            if (reported[rule] != piece) {
                reported[rule] = piece;
                DynamicPayload.attach(context, TextPlace.of(pieces.get(piece), slip, start));
                violations.saying(
                        Proofread.class.getName() + "." + slip.rule().key(),
                        Excerpt.template(text, slip.from()),
                        where(joined, piece));
            }
        }
        DynamicPayload.attach(context, null);
    }

    /** The way to a string: to one of several that were read as one text, if they were. */
    private Object[] where(@Nullable TextKind joined, int piece) {
        List<Object> where = new ArrayList<>(path());
        if (joined != null) {
            where.add(piece);
        }
        if (joined == TextKind.RUNNING) {
            where.add("text");
        }
        return where.toArray();
    }
}
