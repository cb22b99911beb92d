package io.github.bulletin4j.json.codec;

/**
 * A value and where it stands, for what can only be judged when more is known.
 *
 * @param value the value
 * @param place where it was read; not said for a value to be written
 * @param <T> the type of the value
 */
public record Placed<T>(T value, Place place) {

    private static final Place NOWHERE = new Place("", 0, 0);

    /**
     * A value to be written.
     *
     * @param value the value
     * @param <T> the type of the value
     * @return the value without a place
     */
    public static <T> Placed<T> of(T value) {
        return new Placed<>(value, NOWHERE);
    }
}
