package io.github.bulletin4j.typography;

import io.github.bulletin4j.constraint.TextKind;
import org.jspecify.annotations.Nullable;

/** A string under the editor's eye: its characters and their neighbours. Tells what is found in it. */
final class Passage {

    final String text;
    final TextKind kind;
    private final int shift;
    private final Slips found;
    private final Literals literals;

    /** The text with the characters in place that are known to be right; null while none is known to be wrong. */
    private char @Nullable [] draft;

    private boolean redrafted;

    /**
     * Makes a passage.
     *
     * @param shift how far behind the places in the text those are that are told
     */
    Passage(String text, TextKind kind, int shift, Slips found) {
        this.text = text;
        this.kind = kind;
        this.shift = shift;
        this.found = found;
        this.literals = Literals.in(this);
    }

    /** Tells what breaks a rule; without the suggestion where the place may be no prose. */
    void report(TextRule rule, int from, int to, @Nullable String suggestion) {
        String certain = isDoubtful(from, to) ? null : suggestion;
        found.add(new Slip(rule, from - shift, to - shift, certain));
    }

    /** Whether what stands between two places may be no prose. */
    boolean isDoubtful(int from, int to) {
        return literals.isDoubtful(from, to);
    }

    /** The end of what is certainly no prose at a place, or the place itself. */
    int endOfLiteral(int place) {
        return literals.end(place);
    }

    /** Remembers which character will stand at a place, so that the rules agree about its neighbours. */
    void expect(int place, char right) {
        if (isDoubtful(place, place + 1)) {
            return;
        }
        if (draft == null) {
            draft = text.toCharArray();
        }
        redrafted |= draft[place] != right;
        draft[place] = right;
    }

    /** Whether characters are expected that were not when this was asked last: the text has to be read anew. */
    boolean isRedrafted() {
        boolean redraft = redrafted;
        redrafted = false;
        if (redraft) {
            found.clear();
        }
        return redraft;
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

    /** The character that will stand at a place, as far as is known, or NUL beyond the ends. */
    char expected(int place) {
        return draft != null && place >= 0 && place < draft.length ? draft[place] : at(place);
    }

    /** The kinds of the nearest character before a place that is seen, as it will be. */
    int expectedBefore(int place) {
        return expectedKinds(skipUnseenBefore(place) - 1);
    }

    /** The kinds of the nearest character from a place on that is seen, as it will be. */
    int expectedAt(int place) {
        return expectedKinds(skipUnseen(place));
    }

    /** The text that will stand from a place to another. */
    String expected(int from, int to) {
        return draft == null ? text.substring(from, to) : String.valueOf(draft, from, to - from);
    }

    /** The kinds of the character that will stand at a place. */
    int expectedKinds(int place) {
        return draft == null ? kinds(place) : kinds(place) & Glyphs.HAN | Glyphs.of(expected(place));
    }

    /** The place after the last character before here that is seen. */
    int skipUnseenBefore(int place) {
        int start = place;
        while (is(start - 1, Glyphs.UNSEEN)) {
            start--;
        }
        return start;
    }

    /** The first place from here on that holds something seen. */
    int skipUnseen(int place) {
        int end = place;
        while (is(end, Glyphs.UNSEEN)) {
            end++;
        }
        return end;
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
