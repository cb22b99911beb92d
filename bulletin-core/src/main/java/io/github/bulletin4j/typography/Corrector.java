package io.github.bulletin4j.typography;

import io.github.bulletin4j.constraint.TextKind;
import java.util.List;
import java.util.Set;

/**
 * Puts right what has exactly one right form (改正), and touches nothing else. Has no state; safe for use by many threads.
 */
public final class Corrector {

    /** One correction may uncover another, such as a blank beside a mark that had half width; never many. */
    private static final int ROUNDS = 16;

    private Corrector() {}

    /**
     * Corrects a string until no suggestion is left.
     *
     * @param text the string
     * @param kind what it is
     * @param codes the codes of the rules whose suggestions are followed
     * @return the string as it should read; the same one when there is nothing to correct
     */
    public static String correct(String text, TextKind kind, Set<String> codes) {
        String corrected = text;
        for (int round = 0; round < ROUNDS; round++) {
            String better = apply(corrected, Proofreader.read(corrected, kind), codes);
            if (better.equals(corrected)) {
                return corrected;
            }
            corrected = better;
        }
        return corrected;
    }

    /** Follows the suggestions that do not overlap; the others turn up again in what comes out. */
    static String apply(String text, List<Slip> slips, Set<String> codes) {
        StringBuilder better = null;
        int done = 0;
        for (Slip slip : slips) {
            if (slip.suggestion() == null
                    || slip.from() < done
                    || !codes.contains(slip.rule().code())) {
                continue;
            }
            better = better == null ? new StringBuilder(text.length()) : better;
            better.append(text, done, slip.from()).append(slip.suggestion());
            done = slip.to();
        }
        return better == null ? text : better.append(text, done, text.length()).toString();
    }
}
