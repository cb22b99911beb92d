package io.github.bulletin4j.unprinted;

import io.github.bulletin4j.composition.Span;
import io.github.bulletin4j.composition.TextPart;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects what an output prints, while it prints it. Use by one thread. */
public final class PrintedLines {
    /** Of a printed text that the issue has not said yet. */
    static final Integer UNSAID = -1;

    /** The printed texts, each with its number among those that the issue has said, or {@link #UNSAID}. */
    private final Map<String, Integer> texts = new HashMap<>();

    private final List<Integer> marks = new ArrayList<>();
    private String last = "";

    /** Nothing printed yet. */
    public PrintedLines() {}

    /**
     * A line of text is printed.
     *
     * @param line the line
     * @param read its text
     */
    public void add(TextPart line, String read) {
        marks.add(mark(read));
        last = read;
        addTexts(line);
    }

    /**
     * The rest of the last line is printed, which is too long for one.
     *
     * @param line the rest
     * @param read its text
     */
    public void addRest(TextPart line, String read) {
        last = last + '\t' + read;
        marks.set(marks.size() - 1, mark(last));
        addTexts(line);
    }

    /**
     * A text is printed beside others, as the caption of one of several pictures is.
     *
     * @param line the text
     */
    public void addTexts(TextPart line) {
        List<Span> spans = line.spans();
        for (int i = 0; i < spans.size(); i++) {
            if (spans.get(i).kind() == Span.Kind.TEXT) {
                texts.putIfAbsent(spans.get(i).text(), UNSAID);
            }
        }
    }

    /**
     * What a line is known by, as long as nobody changes it.
     *
     * @param read its text
     * @return a number that another text hardly has
     */
    public static int mark(String read) {
        return Returns.printed(read).hashCode();
    }

    /** The number of a text among those that the issue has said, {@link #UNSAID} if it is new, or null if it is not printed. */
    @Nullable
    Integer number(String text) {
        return texts.get(text);
    }

    /** The issue says a text. */
    void say(String text, int number) {
        texts.put(text, number);
    }

    List<Integer> marks() {
        return marks;
    }
}
