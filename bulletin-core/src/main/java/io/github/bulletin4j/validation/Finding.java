package io.github.bulletin4j.validation;

import io.github.bulletin4j.check.Bounds;
import io.github.bulletin4j.message.Excerpt;
import io.github.bulletin4j.message.PathOrder;
import jakarta.validation.ConstraintViolation;
import java.io.Serializable;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What validation found at one place (校验发现): {@code blank} at {@code articles[2].title.headline[0]}.
 *
 * <p>Findings are ordered by path, {@code articles[2]} before {@code articles[10]}, and then by code.
 *
 * @param code the stable code of the rule, such as {@code illegal-character}
 * @param severity how much it matters
 * @param path the way to the place from what was validated, such as {@code distribution[1].recipients[0].organization};
 *     empty when it is the whole
 * @param messageZh the message in Chinese
 * @param messageEn the message in English
 * @param rejectedValue the text, number or date found there, shortened to {@value #LONGEST_VALUE} characters, or null when
 *     there is none
 * @param range the place within the string, or null where a rule is not about one
 * @param suggestion what should stand at that place, possibly nothing; null when there is not exactly one right form
 * @serial exclude
 */
public record Finding(
        String code,
        Severity severity,
        String path,
        String messageZh,
        String messageEn,
        @Nullable String rejectedValue,
        @Nullable Range range,
        @Nullable String suggestion)
        implements Comparable<Finding>, Serializable {

    private static final long serialVersionUID = 1L;

    /** How many characters of a rejected value are kept. */
    public static final int LONGEST_VALUE = 60;

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::path, PathOrder.INSTANCE)
            .thenComparing(Finding::code)
            .thenComparing(Finding::messageEn);

    /**
     * A place within a string (位置), counted as Java does: in UTF-16 units.
     *
     * @param from the index of its first char
     * @param to the index after its last char
     * @serial exclude
     */
    public record Range(int from, int to) implements Serializable {

        private static final long serialVersionUID = 1L;
    }

    /**
     * A finding that is not about a place within a string.
     *
     * @param code the stable code of the rule
     * @param severity how much it matters
     * @param path the way to the place
     * @param messageZh the message in Chinese
     * @param messageEn the message in English
     * @param rejectedValue what was found there, or null
     */
    public Finding(
            String code,
            Severity severity,
            String path,
            String messageZh,
            String messageEn,
            @Nullable String rejectedValue) {
        this(code, severity, path, messageZh, messageEn, rejectedValue, null, null);
    }

    /**
     * A finding.
     *
     * @param code the stable code of the rule
     * @param severity how much it matters
     * @param path the way to the place
     * @param messageZh the message in Chinese
     * @param messageEn the message in English
     * @param rejectedValue what was found there, or null
     * @param range the place within the string, or null
     * @param suggestion what should stand at that place, or null
     */
    public Finding {
        Objects.requireNonNull(code, "code must not be null");
        Objects.requireNonNull(severity, "severity must not be null");
        Objects.requireNonNull(path, "path must not be null");
        Objects.requireNonNull(messageZh, "messageZh must not be null");
        Objects.requireNonNull(messageEn, "messageEn must not be null");
        rejectedValue = rejectedValue == null ? null : Excerpt.of(rejectedValue, LONGEST_VALUE);
    }

    /**
     * The finding that a violation stands for, whatever validator found it. A constraint of this library has its own code;
     * any other gets its annotation's name in lower case joined with hyphens.
     *
     * @param violation the violation
     * @return the finding
     */
    public static Finding of(ConstraintViolation<?> violation) {
        return Violation.toFinding(Objects.requireNonNull(violation, "violation must not be null"), Bounds.AS_STATED);
    }

    Finding withSeverity(Severity other) {
        return new Finding(code, other, path, messageZh, messageEn, rejectedValue, range, suggestion);
    }

    /**
     * The message in a language.
     *
     * @param locale the locale: its language is Chinese or else taken for English
     * @return the message
     */
    public String message(Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? messageZh : messageEn;
    }

    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }

    /**
     * The finding on a line.
     *
     * @return severity, path, code, English message
     */
    @Override
    public String toString() {
        return severity + " " + (path.isEmpty() ? "" : path + " ") + code + ": " + messageEn;
    }
}
