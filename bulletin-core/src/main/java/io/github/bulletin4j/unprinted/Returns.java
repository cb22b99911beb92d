package io.github.bulletin4j.unprinted;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a text has carriage returns, which are printed as line feeds are.
 *
 * @param places the places in the printed text, each with whether a line feed followed the return
 */
record Returns(List<Place> places) {
    static final Returns NONE = new Returns(List.of());

    record Place(int at, boolean feed) {}

    static String printed(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    static Returns of(String text) {
        if (text.indexOf('\r') < 0) {
            return NONE;
        }
        List<Place> places = new ArrayList<>();
        int dropped = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\r') {
                boolean feed = i + 1 < text.length() && text.charAt(i + 1) == '\n';
                places.add(new Place(i - dropped, feed));
                if (feed) {
                    dropped++;
                    i++;
                }
            }
        }
        return new Returns(places);
    }

    String restore(String printed) {
        if (places.isEmpty()) {
            return printed;
        }
        StringBuilder text = new StringBuilder(printed);
        for (int i = places.size() - 1; i >= 0; i--) {
            Place place = places.get(i);
            if (place.at() < text.length() && text.charAt(place.at()) == '\n') {
                text.replace(place.at(), place.at() + 1, place.feed() ? "\r\n" : "\r");
            }
        }
        return text.toString();
    }
}
