package io.github.bulletin4j.recognition.assembling;

import io.github.bulletin4j.model.ArticleBuilder;
import io.github.bulletin4j.model.HouseStyle;
import io.github.bulletin4j.model.PatternField;
import io.github.bulletin4j.model.PatternKind;
import io.github.bulletin4j.model.PrintPattern;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what stands at the end of an article: by-line, source, keywords (供稿、来源、关键词). */
final class EndReading {
    private static final PrintPattern AUTHORS = PrintPattern.of(PatternKind.BYLINE, "（{authors}）");

    private final HouseStyle style;
    private final Report report;

    EndReading(HouseStyle style, Report report) {
        this.style = style;
        this.report = report;
    }

    void read(Line line, String path, ArticleBuilder article) {
        String text = line.text();
        Map<PatternField, String> said = match(style.keywords(), text);
        if (said != null && said.containsKey(PatternField.KEYWORDS)) {
            if (report.placedOnce(path + "keywords", line)) {
                article.keywords(List.of(said.get(PatternField.KEYWORDS).split("，")));
            }
            return;
        }
        said = match(style.byline(), text);
        if (said == null || said.isEmpty()) {
            said = match(style.source(), text);
            if (said != null && said.containsKey(PatternField.SOURCE)) {
                if (report.placedOnce(path + "source", line)) {
                    article.source(said.get(PatternField.SOURCE));
                }
                return;
            }
            said = match(AUTHORS, text);
        }
        if (said == null || said.isEmpty()) {
            report.left(line, "is no by-line as the house style prints it");
            return;
        }
        if (!report.placedOnce(path + "contributor", line)) {
            return;
        }
        article.contributor(said.get(PatternField.CONTRIBUTOR));
        if (said.containsKey(PatternField.AUTHORS)) {
            article.authors(List.of(said.get(PatternField.AUTHORS).split("、")));
        }
    }

    private static @Nullable Map<PatternField, String> match(PrintPattern pattern, String text) {
        return text.length() > PrintPattern.LONGEST ? null : pattern.match(text);
    }
}
