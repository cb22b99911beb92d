package io.github.bulletin4j.json.codec;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The known name that was most likely meant. */
final class NearestName {

    private static final int LONGEST = 40;

    private NearestName() {}

    /** The name that takes the fewest edits, if that is at most a third of its letters; or null. */
    static @Nullable String of(String given, List<String> known) {
        if (given.length() > LONGEST) {
            return null;
        }
        String nearest = null;
        int fewest = Integer.MAX_VALUE;
        for (String name : known) {
            int edits = edits(plain(given), plain(name));
            if (edits < fewest && edits <= Math.max(1, name.length() / 3)) {
                fewest = edits;
                nearest = name;
            }
        }
        return nearest;
    }

    /** Other conventions of spelling names are no edits: print_run is printRun. */
    private static String plain(String name) {
        return name.replaceAll("[_\\- ]", "").toLowerCase(Locale.ROOT);
    }

    /** Levenshtein's distance, a swap of two neighbours counted as one edit. */
    private static int edits(String from, String to) {
        int[][] cost = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : step(cost, from, to, i, j);
            }
        }
        return cost[from.length()][to.length()];
    }

    private static int step(int[][] cost, String from, String to, int i, int j) {
        int change = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
        int least = Math.min(Math.min(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + change);
        boolean swapped =
                i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
        return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }
}
