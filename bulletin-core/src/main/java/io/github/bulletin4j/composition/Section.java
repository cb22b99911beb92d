package io.github.bulletin4j.composition;

/**
 * A section of the printed issue (版面部分). The name of a column (栏目) stands between the articles, in no section.
 *
 * @param kind which it is
 * @param path the article or the appendix that it prints; the issue for the others
 */
public record Section(Kind kind, ModelPath path) {
    /** The sections, in the order of the page. */
    public enum Kind {
        /** Marking, masthead, number, compilers and date (报头). */
        HEAD,
        /** Editor's note and list of headlines (编者按、目录). */
        OPENING,
        /** One article (文章). */
        ARTICLE,
        /** One appendix (附件). */
        APPENDIX,
        /** Distribution lists, print run, people responsible (报尾). */
        FOOT
    }
}
