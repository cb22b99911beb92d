package io.github.bulletin4j.recognition.restoring;

import io.github.bulletin4j.composition.Composer;
import io.github.bulletin4j.composition.PageNumbers;
import io.github.bulletin4j.composition.Span;
import io.github.bulletin4j.composition.TextPart;
import io.github.bulletin4j.model.Issue;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Looks whether lines that repeat what is printed elsewhere still do. */
final class Repetitions {
    /** Stands for any page; no text of an issue that was read has it. */
    private static final char PAGE = '\0';

    private Repetitions() {}

    /** What the issue as it was read would not print is left over. */
    static void check(Issue issue, Records records) {
        if (records.repetitions().isEmpty()) {
            return;
        }
        Set<String> texts = new HashSet<>();
        // Whoever printed the document knew the pages; here each is on the first, and which one it says does not count.
        PageNumbers pages = PageNumbers.areAskedBy(issue) ? article -> 1 : PageNumbers.NONE;
        Set<String> behindPages = new HashSet<>();
        Composer.compose(issue, pages, part -> {
            if (part instanceof TextPart line && LineFiller.isRepeated(line)) {
                texts.add(withoutPage(line.spans(), behindPages));
            }
        });
        for (Records.Repetition each : records.repetitions()) {
            String text = each.seen().text();
            if (!texts.contains(text)
                    && behindPages.stream().noneMatch(behind -> texts.contains(withoutPage(text, behind)))) {
                records.left(each.seen(), "repeats a title in other words than the title has");
            }
        }
    }

    /** The text of a line, and what it says behind the number of a page if it has one. */
    private static String withoutPage(List<Span> spans, Set<String> behindPages) {
        for (int i = 0; i < spans.size(); i++) {
            if (spans.get(i).kind() == Span.Kind.PAGE) {
                String behind = Span.text(spans.subList(i + 1, spans.size()));
                behindPages.add(behind);
                return Span.text(spans.subList(0, i)) + PAGE + behind;
            }
        }
        return Span.text(spans);
    }

    private static String withoutPage(String text, String behind) {
        int end = text.endsWith(behind) ? text.length() - behind.length() : 0;
        int start = end;
        while (start > 0 && Character.isDigit(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(0, start) + PAGE + behind;
    }
}
