package io.github.bulletin4j.examples.cli;

/** The exit statuses of the command. */
enum Status {
    /** All went well. */
    GOOD(0),
    /** There are findings that forbid publication. */
    FINDINGS(1),
    /** The input cannot be read, or the command was called wrongly. */
    UNREADABLE(2),
    /** The output cannot be written. */
    UNWRITABLE(3);

    private final int code;

    Status(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }

    /** The worse of two: what cannot be written weighs most. */
    Status and(Status other) {
        return code >= other.code ? this : other;
    }
}
