package io.github.bulletin4j.statistics;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A text that came in (来稿).
 *
 * @param organization the organisation that sent it
 * @param received the day it came in
 */
public record Submission(String organization, LocalDate received) {

    /**
     * A text that came in.
     *
     * @param organization the organisation that sent it
     * @param received the day it came in
     */
    public Submission {
        Objects.requireNonNull(organization, "organization must not be null");
        Objects.requireNonNull(received, "received must not be null");
    }
}
