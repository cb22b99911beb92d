package io.github.bulletin4j.json.codec;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** All that is wrong with a document, as far as it was read: the first hundred places. */
public final class Problems {

    /** How many are kept; reading ends at the next. */
    public static final int MOST = 100;

    private static final Comparator<FormatException> BY_PLACE = Comparator.comparingInt(
                    (FormatException problem) -> problem.place().line())
            .thenComparingInt(problem -> problem.place().column());

    private final List<FormatException> known = new ArrayList<>();
    private boolean cut;

    Problems() {}

    /**
     * Takes note of a problem.
     *
     * @param problem the problem; one that is known already counts once
     * @return whether there is a point in going on
     */
    public boolean add(FormatException problem) {
        if (known.contains(problem)) {
            return true;
        }
        if (known.size() == MOST) {
            cut = true;
            return false;
        }
        known.add(problem);
        return true;
    }

    int count() {
        return known.size();
    }

    /**
     * Whether nothing is wrong.
     *
     * @return whether there are none
     */
    public boolean isEmpty() {
        return known.isEmpty();
    }

    /**
     * Whether reading ended early because there were too many.
     *
     * @return whether there is at least one more
     */
    public boolean isCut() {
        return cut;
    }

    /**
     * The problems in the order of the document.
     *
     * @return the problems
     */
    public List<FormatException> inOrder() {
        return known.stream().sorted(BY_PLACE).toList();
    }
}
