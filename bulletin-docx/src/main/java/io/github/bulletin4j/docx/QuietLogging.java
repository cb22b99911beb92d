package io.github.bulletin4j.docx;

/**
 * docx4j's objects have loggers, though they have nothing to say here. SLF4J warns once in every program that has no
 * provider for it; a library that logs nothing is no reason for that.
 */
final class QuietLogging {
    /** What SLF4J says about itself: warnings unless a program wants something else. */
    private static final String VERBOSITY = "slf4j.internal.verbosity";

    private QuietLogging() {}

    /** Takes effect when SLF4J has not begun yet, and leaves what the program has chosen. */
    static void begin() {
        if (System.getProperty(VERBOSITY) == null) {
            System.setProperty(VERBOSITY, "ERROR");
        }
    }
}
