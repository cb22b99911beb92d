package io.github.bulletin4j.examples.cli;

/** Numbers of things in English. */
final class Counts {
    private Counts() {}

    /** A number and its noun, which stands in the singular behind one only. */
    static String of(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
