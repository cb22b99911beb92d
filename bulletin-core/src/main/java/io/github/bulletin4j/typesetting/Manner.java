package io.github.bulletin4j.typesetting;

/** The manner in which a word processor sets lines of Chinese text. */
public enum Manner {
    /**
     * As Microsoft Word and WPS do: two punctuation marks side by side stand close, and those within a line may give up
     * some of their empty halves so that one more character fits ({@code compressPunctuation}, ISO/IEC 29500-1,
     * 17.18.7).
     */
    WORD,
    /** As LibreOffice does: nothing within a line is squeezed. */
    LIBREOFFICE
}
