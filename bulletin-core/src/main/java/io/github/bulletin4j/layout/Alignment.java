package io.github.bulletin4j.layout;

/** How the lines of a paragraph are aligned (对齐). */
public enum Alignment {
    /** 左对齐. */
    LEFT,
    /** 居中. */
    CENTER,
    /** 右对齐. */
    RIGHT,
    /** 两端对齐. */
    JUSTIFIED
}
