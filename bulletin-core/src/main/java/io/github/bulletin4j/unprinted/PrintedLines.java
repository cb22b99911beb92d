package io.github.bulletin4j.unprinted;

import io.github.bulletin4j.composition.Span;
import io.github.bulletin4j.composition.TextPart;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collects what an output prints, while it prints it. Use by one thread. */
public final class PrintedLines {
    private final Set<String> texts = new HashSet<>();
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
                texts.add(spans.get(i).text());
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

    boolean contains(String text) {
        return texts.contains(text);
    }

    List<Integer> marks() {
        return marks;
    }
}
