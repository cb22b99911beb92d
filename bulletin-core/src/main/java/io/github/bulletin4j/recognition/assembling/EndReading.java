package io.github.bulletin4j.recognition.assembling;

import io.github.bulletin4j.model.ArticleBuilder;
import io.github.bulletin4j.model.HouseStyle;
import io.github.bulletin4j.model.PatternField;
import io.github.bulletin4j.model.PatternKind;
import io.github.bulletin4j.model.PrintPattern;
import io.github.bulletin4j.recognition.Certainty;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what stands at the end of an article: by-line, source, keywords (供稿、来源、关键词). */
final class EndReading {
    private static final PrintPattern AUTHORS = PrintPattern.of(PatternKind.BYLINE, "（{authors}）");

    /** Two or more names of persons. */
    private static final Pattern NAMES = Pattern.compile("\\p{IsHan}{2,3}(?:、\\p{IsHan}{2,3})+");

    private static final String SIGNED = "an organisation and names in brackets";
    private static final int MOST = 3;

    private final HouseStyle style;
    private final Report report;

    EndReading(HouseStyle style, Report report) {
        this.style = style;
        this.report = report;
    }

    void read(Line line, String path, ArticleBuilder article) {
        if (!read(line, line.text(), path, article)) {
            report.left(line, "is no by-line as the house style prints it, or a second one");
        }
    }

    /** Reads what stands in brackets behind the text of a brief; the end of the text before it. */
    int readBehind(Line line, String path, ArticleBuilder article) {
        String text = line.text();
        int end = text.length();
        for (String bracket : brackets(text)) {
            if (!read(line, bracket, path, article)) {
                // What is none of these is text, and what stands behind it is said with it.
                return text.length();
            }
            end -= bracket.length();
        }
        return end;
    }

    /** What stands in brackets at the end of a text, the last last. */
    static List<String> brackets(String text) {
        List<String> brackets = new ArrayList<>();
        int end = text.length();
        while (brackets.size() < MOST && end > 0 && text.charAt(end - 1) == '）') {
            int begin = text.lastIndexOf('（', end - 1);
            if (begin <= 0 || "。！？”）".indexOf(text.charAt(begin - 1)) < 0) {
                break;
            }
            brackets.add(0, text.substring(begin, end));
            end = begin;
        }
        return brackets;
    }

    /** Whether a text is a by-line, a source or keywords, and the first such of its article. */
    private boolean read(Line line, String text, String path, ArticleBuilder article) {
        Map<PatternField, String> keywords = match(style.keywords(), text);
        if (keywords != null && keywords.containsKey(PatternField.KEYWORDS)) {
            return place(
                    line,
                    path + "keywords",
                    () -> article.keywords(
                            List.of(keywords.get(PatternField.KEYWORDS).split("，"))));
        }
        EndGuess.Signed signed = EndGuess.signed(text);
        if (signed != null && style.byline().text().contains("{authors}")) {
            return byline(
                    line.doubted(SIGNED, Certainty.LIKELY), path, article, signed.contributor(), signed.authors());
        }
        Map<PatternField, String> source = match(style.source(), text);
        String from = source == null ? null : source.get(PatternField.SOURCE);
        boolean worded = !style.source().text().equals("（{source}）");
        Map<PatternField, String> byline = match(style.byline(), text);
        boolean said = byline != null && !byline.isEmpty();
        boolean press = !said || worded || EndGuess.isPress(from == null ? "" : from);
        if (from != null && press && (worded || !isNames(from))) {
            boolean told = worded || EndGuess.isPress(from);
            Line seen = told ? line : line.doubted("in brackets, without a label", Certainty.GUESSED);
            return place(seen, path + "source", () -> article.source(from));
        }
        Map<PatternField, String> names = said ? byline : match(AUTHORS, text);
        if (names == null || names.isEmpty()) {
            return false;
        }
        String authors = names.get(PatternField.AUTHORS);
        boolean first = byline(
                line,
                path,
                article,
                names.get(PatternField.CONTRIBUTOR),
                authors == null ? List.of() : List.of(authors.split("、")));
        return first || from != null && place(line, path + "source", () -> article.source(from));
    }

    /** Places a by-line, of which an article has one: with a contributor, authors or both. */
    private boolean byline(
            Line line, String path, ArticleBuilder article, @Nullable String contributor, List<String> authors) {
        boolean first = report.first(path + "byline");
        if (first) {
            article.contributor(contributor).authors(authors);
            report.placed(path + (contributor == null ? "authors" : "contributor"), line);
        }
        return first;
    }

    private boolean place(Line line, String path, Runnable set) {
        boolean first = report.placedFirst(path, line);
        if (first) {
            set.run();
        }
        return first;
    }

    private static boolean isNames(String text) {
        return NAMES.matcher(text).matches();
    }

    private static @Nullable Map<PatternField, String> match(PrintPattern pattern, String text) {
        return text.length() > PrintPattern.LONGEST ? null : pattern.match(text);
    }
}
