package io.github.bulletin4j.recognition;

/** A block of a document as a reader sees it, in reading order. */
public sealed interface SeenBlock permits SeenParagraph, SeenTable, SeenPicture {

    /**
     * Where it stands, in words of the document: {@code line 12}, {@code paragraph 3}.
     *
     * @return the place
     */
    String place();
}
