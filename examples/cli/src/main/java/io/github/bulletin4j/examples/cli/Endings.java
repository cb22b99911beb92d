package io.github.bulletin4j.examples.cli;

import java.util.regex.Pattern;

/** What the endings of files say, in capitals or not. */
final class Endings {
    private static final Pattern ARCHIVE = Pattern.compile("(?i)\\.(jsonl|ndjson)(\\.gz)?$");

    private static final Pattern INPUT = Pattern.compile("(?i)\\.(json|(jsonl|ndjson)(\\.gz)?)$");

    private Endings() {}

    /** Whether a file holds an issue on each line. */
    static boolean isArchive(String file) {
        return ARCHIVE.matcher(file).find();
    }

    /** A name without the ending of an input. */
    static String without(String name) {
        return INPUT.matcher(name).replaceFirst("");
    }
}
