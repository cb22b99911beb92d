package io.github.bulletin4j.json.codec;

import org.jspecify.annotations.Nullable;

/** What is wrong with a document, and where. It stays inside: callers see a {@code JsonReadException}. */
public final class FormatException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Place place;
    private final Phrase expected;
    private final Phrase found;
    private final @Nullable String suggestion;

    /**
     * A refusal.
     *
     * @param place where
     * @param expected what should be there
     * @param found what is there
     * @param suggestion a known name close to what is there, or null
     * @param cause the parser's or the model's own complaint, or null
     */
    public FormatException(
            Place place, Phrase expected, Phrase found, @Nullable String suggestion, @Nullable Throwable cause) {
        super(null, cause, false, false);
        this.place = place;
        this.expected = expected;
        this.found = found;
        this.suggestion = suggestion;
    }

    /**
     * Where the document is wrong.
     *
     * @return the place
     */
    public Place place() {
        return place;
    }

    /**
     * What should be there.
     *
     * @return a noun phrase
     */
    public Phrase expected() {
        return expected;
    }

    /**
     * What is there.
     *
     * @return a noun phrase
     */
    public Phrase found() {
        return found;
    }

    /**
     * A known name close to the unknown one.
     *
     * @return the name, or null
     */
    public @Nullable String suggestion() {
        return suggestion;
    }
}
