package io.github.bulletin4j.recognition.assembling;

import io.github.bulletin4j.model.ListItem;
import io.github.bulletin4j.recognition.SeenParagraph;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The marks before the items of a list, as composition prints them. */
final class ListMarks {
    static final String BULLET = "•";

    private static final Pattern MARK = Pattern.compile("\\d{1,3}[.．、]\\s*|[•●·■◆]\\s*");

    private ListMarks() {}

    static String number(int index) {
        return index + 1 + ".";
    }

    /** An item, whatever its number. */
    static ListItem item(Line line) {
        SeenParagraph seen = (SeenParagraph) line.block();
        Matcher mark = MARK.matcher(seen.text());
        int from = mark.lookingAt() ? mark.end() : 0;
        return new ListItem(RunSlices.inlines(seen.runs(), from, seen.text().length()));
    }
}
