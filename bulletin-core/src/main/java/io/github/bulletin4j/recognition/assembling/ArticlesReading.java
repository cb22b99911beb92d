package io.github.bulletin4j.recognition.assembling;

import io.github.bulletin4j.composition.Role;
import io.github.bulletin4j.model.Article;
import io.github.bulletin4j.model.ArticleBuilder;
import io.github.bulletin4j.model.Block;
import io.github.bulletin4j.model.EditorNote;
import io.github.bulletin4j.model.HouseStyle;
import io.github.bulletin4j.model.PatternField;
import io.github.bulletin4j.model.Title;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads articles: column, title, note, body, and what stands at the end (稿件). */
final class ArticlesReading {
    private final HouseStyle style;
    private final Report report;
    private final BlocksReading blocks;
    private final EndReading end;

    ArticlesReading(HouseStyle style, Report report, BlocksReading blocks) {
        this.style = style;
        this.report = report;
        this.blocks = blocks;
        this.end = new EndReading(style, report);
    }

    List<Article> read(Cursor lines) {
        List<Article> articles = new ArrayList<>();
        String column = null;
        while (isAt(lines)) {
            String path = "articles[" + articles.size() + "].";
            if (lines.isAt(Role.COLUMN)) {
                column = lines.peek().text();
                report.placed(path + "column", lines.next());
            }
            articles.add(article(lines, path, column, articles.size() + 1));
        }
        return articles;
    }

    private static boolean isAt(Cursor lines) {
        return lines.isAt(Role.COLUMN, Role.KICKER, Role.HEADLINE, Role.SUBTITLE, Role.ARTICLE_NOTE, Role.BYLINE)
                || BlocksReading.isAt(lines);
    }

    private Article article(Cursor lines, String path, @Nullable String column, int number) {
        ArticleBuilder article =
                Article.builder(Title.of("")).title(title(lines, path, number)).column(column);
        if (lines.isAt(Role.ARTICLE_NOTE)) {
            report.placed(path + "editorNote", lines.peek());
            article.editorNote(Notes.read(lines.next().text()));
        }
        List<Block> body = blocks.read(lines, path);
        while (lines.isAt(Role.BYLINE)) {
            end.read(lines.next(), path, article);
            body.addAll(blocks.read(lines, path));
        }
        return article.body(body).build();
    }

    private @Nullable Title title(Cursor lines, String path, int number) {
        String kicker = lines.isAt(Role.KICKER) ? line(lines, path + "title.kicker") : null;
        List<String> headline = new ArrayList<>();
        while (lines.isAt(Role.HEADLINE)) {
            String text = line(lines, path + "title.headline");
            text = headline.isEmpty() ? withoutNumber(text, number) : text;
            headline.addAll(List.of(text.split("\n")));
        }
        String subtitle = lines.isAt(Role.SUBTITLE) ? line(lines, path + "title.subtitle") : null;
        return kicker == null && headline.isEmpty() && subtitle == null ? null : new Title(kicker, headline, subtitle);
    }

    private String withoutNumber(String headline, int number) {
        if (style.articleNumber() == null) {
            return headline;
        }
        String mark = style.articleNumber().format(Map.of(PatternField.N, number));
        return mark != null && headline.startsWith(mark) ? headline.substring(mark.length()) : headline;
    }

    private String line(Cursor lines, String path) {
        Line line = lines.next();
        report.placed(path, line);
        return line.text();
    }

    /** Notes by the editors: a label and a text. */
    static final class Notes {
        private Notes() {}

        static EditorNote read(String text) {
            int colon = text.indexOf('：');
            return colon < 0
                    ? new EditorNote("编者按", text)
                    : new EditorNote(text.substring(0, colon), text.substring(colon + 1));
        }
    }
}
