package io.github.bulletin4j.recognition.restoring;

import io.github.bulletin4j.recognition.restoring.ChangedLine.Piece;
import io.github.bulletin4j.recognition.restoring.ChangedLine.Value;
import java.util.Arrays;
import java.util.List;

/**
 * Which pieces of a changed line each of its values has, so that the fewest values are gone, added or of another length (edit
 * distance). It takes time and memory as there are pairs of a value and a piece. Immutable.
 */
final class Alignment {
    /** How many separators a value may have within. */
    private static final int MOST_WITHIN = 3;

    private static final int GONE = 2;
    private static final int ADDED = 2;
    private static final int OTHER_LENGTH = 2;
    private static final int OTHER_LABEL = 3;

    /** More than a line of values that are gone costs. */
    private static final int NEVER = 1_000_000;

    private final List<Value> values;
    private final List<Piece> pieces;
    private final boolean isLabelled;
    private final int[][] costs;
    private final int[] firsts;
    private final int[] ends;

    Alignment(List<Value> values, List<Piece> pieces, boolean isLabelled) {
        this.values = values;
        this.pieces = pieces;
        this.isLabelled = isLabelled;
        this.costs = new int[values.size() + 1][pieces.size() + 1];
        this.firsts = new int[values.size()];
        this.ends = new int[values.size()];
        reckon();
        follow();
    }

    /** The first piece of a value, or -1 if it has none. */
    int first(int value) {
        return firsts[value];
    }

    /** One past the last piece of a value. */
    int end(int value) {
        return ends[value];
    }

    /** What it costs at least to go on from each pair to the end of the line. */
    private void reckon() {
        for (int i = values.size(); i >= 0; i--) {
            for (int j = pieces.size(); j >= 0; j--) {
                costs[i][j] = i == values.size() && j == pieces.size() ? 0 : best(i, j);
            }
        }
    }

    private int best(int i, int j) {
        int best = NEVER;
        if (i < values.size()) {
            best = GONE + costs[i + 1][j];
        }
        if (j < pieces.size()) {
            best = Math.min(best, added(i, j) + costs[i][j + 1]);
        }
        for (int width = 1; i < values.size() && width <= widest(j); width++) {
            best = Math.min(best, match(i, j, width) + costs[i + 1][j + width]);
        }
        return best;
    }

    /** Nobody adds an office between two units of another: then the mark before it is not that before the next value. */
    private int added(int i, int j) {
        boolean within = i > 0 && i < values.size();
        String before = pieces.get(j).before();
        return within && !before.isEmpty() && !before.equals(values.get(i).before()) ? ADDED + 1 : ADDED;
    }

    private int widest(int j) {
        return Math.min(MOST_WITHIN + 1, pieces.size() - j);
    }

    private int match(int i, int j, int width) {
        Value value = values.get(i);
        boolean sameLength = pieces.get(j + width - 1).to() - pieces.get(j).from() == value.length();
        if (width > 1 && !sameLength) {
            return NEVER;
        }
        String expected = i == 0 ? "" : value.before();
        String found = pieces.get(j).before();
        boolean otherLabel = !found.equals(expected) && !found.isEmpty() && (isLabelled || !expected.isEmpty());
        return (sameLength ? 0 : OTHER_LENGTH) + (otherLabel ? OTHER_LABEL : 0);
    }

    /** Goes the cheapest way: a value has a piece rather than that one is gone and another added. */
    private void follow() {
        Arrays.fill(firsts, -1);
        int j = 0;
        for (int i = 0; i < values.size(); ) {
            int width = width(i, j);
            if (width > 0) {
                firsts[i] = j;
                j += width;
                ends[i++] = j;
            } else if (costs[i][j] == GONE + costs[i + 1][j]) {
                i++;
            } else {
                j++;
            }
        }
    }

    /** How many pieces a value has in the cheapest way, 0 if it has none. */
    private int width(int i, int j) {
        for (int width = 1; width <= widest(j); width++) {
            if (costs[i][j] == match(i, j, width) + costs[i + 1][j + width]) {
                return width;
            }
        }
        return 0;
    }
}
