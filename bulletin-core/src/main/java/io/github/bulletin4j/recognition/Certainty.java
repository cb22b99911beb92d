package io.github.bulletin4j.recognition;

/** How sure it is that a part of a document is what it was taken for. */
public enum Certainty {
    /** The document itself says it, or its form leaves no doubt. */
    CERTAIN,
    /** Form and place both speak for it. */
    LIKELY,
    /** Nothing speaks against it: a person should look. */
    GUESSED
}
