package io.github.bulletin4j.examples.cli;

import java.util.List;
import java.util.Locale;

/** What the endings of files say, in capitals or not. */
final class Endings {
    private static final String ISSUE = ".json";

    private static final List<String> INPUTS = List.of(ISSUE, ".jsonl", ".ndjson", ".jsonl.gz", ".ndjson.gz");

    private Endings() {}

    /** Whether a file holds an issue on each line. */
    static boolean isArchive(String file) {
        String ending = ending(file);
        return !ending.isEmpty() && !ending.equals(ISSUE);
    }

    /** A name without the ending of an input. */
    static String without(String name) {
        return name.substring(0, name.length() - ending(name).length());
    }

    private static String ending(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        for (String ending : INPUTS) {
            if (small.endsWith(ending)) {
                return ending;
            }
        }
        return "";
    }
}
