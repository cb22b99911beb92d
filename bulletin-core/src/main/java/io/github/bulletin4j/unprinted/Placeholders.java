package io.github.bulletin4j.unprinted;

import java.util.ArrayList;
import java.util.List;

/** What stands for printed texts that are still to be filled in: as long, and different where they were different. */
final class Placeholders {
    /** Private-use characters, which no rule of composition takes for marks. */
    private static final char FIRST = 0xE000;

    private static final int COUNT = 6400;

    private Placeholders() {}

    static String of(int id, int length) {
        StringBuilder text = new StringBuilder(length);
        int rest = id;
        for (int i = 0; i < length; i++) {
            text.append((char) (FIRST + rest % COUNT));
            rest /= COUNT;
        }
        return text.toString();
    }

    /** The length in a token such as {@code ~12n3r7}. */
    static int length(String token) {
        int end = 1;
        while (end < token.length() && Character.isDigit(token.charAt(end))) {
            end++;
        }
        return Integer.parseInt(token.substring(1, end));
    }

    static Returns returns(String token) {
        List<Returns.Place> places = new ArrayList<>();
        for (int i = 1; i < token.length(); i++) {
            char kind = token.charAt(i);
            if (kind == 'n' || kind == 'r') {
                int end = i + 1;
                while (end < token.length() && Character.isDigit(token.charAt(end))) {
                    end++;
                }
                places.add(new Returns.Place(Integer.parseInt(token.substring(i + 1, end)), kind == 'n'));
            }
        }
        return places.isEmpty() ? Returns.NONE : new Returns(places);
    }
}
