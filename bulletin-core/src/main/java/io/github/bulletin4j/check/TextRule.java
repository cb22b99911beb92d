package io.github.bulletin4j.check;

/** A rule about running text. Reads the text once, without regular expressions. */
interface TextRule {

    /** Tells every place that breaks the rule, in any order. */
    void find(String text, Places places);

    /** Takes places of a text. */
    @FunctionalInterface
    interface Places {
        void add(int place);
    }
}
