package io.github.bulletin4j.unprinted;

import io.github.bulletin4j.composition.Span;
import io.github.bulletin4j.composition.TextPart;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects what an output prints, while it prints it. Use by one thread. */
public final class PrintedLines {
    private final Map<String, PrintedText> texts = new HashMap<>();
    private final LineMarks.Output marks = new LineMarks.Output();
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
        marks.replaceLast(mark(last));
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
                texts.computeIfAbsent(spans.get(i).text(), text -> new PrintedText());
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
        return LineMarks.of(Returns.printed(read));
    }

    /** The text among those that are printed, or null if it is not printed; what is always printed is added. */
    @Nullable
    PrintedText find(String text, Printing printing) {
        return switch (printing) {
            case NEVER -> null;
            case ALWAYS -> texts.computeIfAbsent(text, added -> new PrintedText());
            case PERHAPS -> texts.get(text);
        };
    }

    /** What all lines are known by, in order. */
    String marks() {
        return marks.toString();
    }

    /** A text that is printed, once or several times. Use by one thread. */
    static final class PrintedText {
        /** Which of the printed texts that the issue says, in the order in which it says them; -1 as long as it has not. */
        int number = -1;
    }
}
