package io.github.bulletin4j.typography;

import io.github.bulletin4j.constraint.TextKind;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A string under the editor's eye: its characters and their neighbours. Tells what is found in it. */
final class Passage {

    final String text;
    final TextKind kind;
    private final Consumer<Slip> found;

    Passage(String text, TextKind kind, Consumer<Slip> found) {
        this.text = text;
        this.kind = kind;
        this.found = found;
    }

    void report(TextRule rule, int from, int to, @Nullable String suggestion) {
        found.accept(new Slip(rule, from, to, suggestion));
    }

    int length() {
        return text.length();
    }

    /** The character at a place, or NUL beyond the ends. */
    char at(int place) {
        return place >= 0 && place < text.length() ? text.charAt(place) : 0;
    }

    /** The kinds of the character at a place; none beyond the ends. */
    int kinds(int place) {
        char c = at(place);
        if (Character.isSurrogate(c)) {
            char high = Character.isHighSurrogate(c) ? c : at(place - 1);
            // The high surrogates of the planes 2 and 3.
            return high >= '\uD840' && high <= '\uD8BF' ? Glyphs.HAN : 0;
        }
        return Glyphs.of(c);
    }

    boolean is(int place, int kinds) {
        return (kinds(place) & kinds) != 0;
    }

    /** The first place from here on that holds no blank. */
    int skipBlanks(int place) {
        int end = place;
        while (is(end, Glyphs.BLANK)) {
            end++;
        }
        return end;
    }

    /** The place after the last character before here that is no blank. */
    int skipBlanksBefore(int place) {
        int start = place;
        while (is(start - 1, Glyphs.BLANK)) {
            start--;
        }
        return start;
    }
}
