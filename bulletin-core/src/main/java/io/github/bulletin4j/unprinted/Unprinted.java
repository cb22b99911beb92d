package io.github.bulletin4j.unprinted;

import java.util.List;

/**
 * An issue without its printed texts.
 *
 * @param issue the issue; its printed texts are still to be filled in
 * @param texts all texts that are to be filled in, equal ones side by side
 * @param images all pictures that are to be filled in, in order
 * @param marks what its printed lines are known by, in order
 */
public record Unprinted(RecordNode issue, List<List<TextNode>> texts, List<ImageNode> images, List<Integer> marks) {
    /** The first token. */
    static final String VERSION = "1";

    /**
     * Reads what {@link UnprintedWriter} wrote.
     *
     * @param text the text
     * @param length how many characters the printed texts may have together
     * @return the issue without its printed texts
     * @throws IllegalArgumentException if the text is of another version, or was changed
     */
    public static Unprinted read(String text, int length) {
        try {
            return new UnprintedReader(text, length).read();
        } catch (IndexOutOfBoundsException | ClassCastException | NullPointerException | ArithmeticException e) {
            throw new IllegalArgumentException("what is not printed was changed", e);
        }
    }
}
