package io.github.bulletin4j.correction;

import io.github.bulletin4j.constraint.TextKind;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.printed.PrintedStrings;
import io.github.bulletin4j.typography.Corrector;
import io.github.bulletin4j.typography.TextRule;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Follows the suggestions of findings in every printed string of an issue (改正) and touches nothing else: afterwards no
 * finding of these codes has a suggestion left. What has more than one right form is left to the author.
 *
 * <pre>{@code
 * Issue corrected = Corrections.all().apply(issue);
 * }</pre>
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class Corrections {

    private static final Set<String> KNOWN =
            Arrays.stream(TextRule.values()).map(TextRule::code).collect(Collectors.toCollection(TreeSet::new));

    private final Set<String> codes;

    private Corrections(Set<String> codes) {
        this.codes = codes;
    }

    /**
     * The corrections of all rules that can make suggestions.
     *
     * @return the corrections
     */
    public static Corrections all() {
        return new Corrections(Set.copyOf(KNOWN));
    }

    /**
     * The corrections of some rules.
     *
     * @param codes the codes of their findings, such as {@code digit-spacing}
     * @return the corrections
     * @throws IllegalArgumentException if no rule that can make suggestions has a code
     */
    public static Corrections of(String... codes) {
        for (String code : Objects.requireNonNull(codes, "codes must not be null")) {
            if (!KNOWN.contains(Objects.requireNonNull(code, "code must not be null"))) {
                throw new IllegalArgumentException("code must be one of " + KNOWN + ", got " + code);
            }
        }
        return new Corrections(Set.of(Arrays.stream(codes).distinct().toArray(String[]::new)));
    }

    /**
     * The issue as it should read.
     *
     * @param issue the issue
     * @return the corrected issue; the same one when there is nothing to correct
     */
    public Issue apply(Issue issue) {
        return new Correcting(codes).walk(Objects.requireNonNull(issue, "issue must not be null"));
    }

    private static final class Correcting extends PrintedStrings {

        private final Set<String> codes;

        Correcting(Set<String> codes) {
            this.codes = codes;
        }

        @Override
        protected String read(String text, TextKind kind) {
            return Corrector.correct(text, kind, codes);
        }

        @Override
        protected List<String> read(List<String> pieces, TextKind kind, boolean continued) {
            return Corrector.correct(pieces, kind, continued, codes);
        }
    }
}
