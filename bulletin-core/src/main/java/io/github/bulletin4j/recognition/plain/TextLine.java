package io.github.bulletin4j.recognition.plain;

import java.util.regex.Pattern;

/**
 * A line of text.
 *
 * @param number which line of the text it is, from 1
 * @param raw what it says, with the tabs at its ends
 * @param text what it says, without blanks at its ends
 * @param afterBlank whether an empty paragraph stands above it
 * @param startsPage whether a page begins with it
 */
record TextLine(int number, String raw, String text, boolean afterBlank, boolean startsPage) {

    private static final Pattern BRACKETS = Pattern.compile("[\\s\\S]*[。！？][”’」』]{0,3}(?:（[^（）]{1,80}）){1,3}");

    /** How wide it is, in Chinese characters. */
    double width() {
        double width = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            width += c > 0x2000 ? 1 : c == ' ' ? 0.25 : 0.5;
        }
        return width;
    }

    /** Whether a sentence ends with it, perhaps with brackets behind it, as a by-line is. */
    boolean endsSentence() {
        return BRACKETS.matcher(text).matches() || text.matches("(?s).*[。！？；：…][”’」』）》]*$") || text.endsWith(".”");
    }
}
