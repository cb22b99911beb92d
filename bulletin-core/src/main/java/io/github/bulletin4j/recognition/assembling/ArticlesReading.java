package io.github.bulletin4j.recognition.assembling;

import io.github.bulletin4j.composition.Role;
import io.github.bulletin4j.model.Article;
import io.github.bulletin4j.model.ArticleBuilder;
import io.github.bulletin4j.model.Block;
import io.github.bulletin4j.model.EditorNote;
import io.github.bulletin4j.model.HouseStyle;
import io.github.bulletin4j.model.Paragraph;
import io.github.bulletin4j.model.PatternField;
import io.github.bulletin4j.model.Title;
import io.github.bulletin4j.recognition.SeenParagraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
        String counted = null;
        int number = 0;
        while (isAt(lines)) {
            String path = "articles[" + articles.size() + "].";
            if (lines.isAt(Role.COLUMN)) {
                column = lines.peek().text();
                report.placed(path + "column", lines.next());
            }
            boolean restarts = style.articleNumberRestarts() && !Objects.equals(column, counted);
            number = restarts ? 1 : number + 1;
            counted = column;
            articles.add(lines.isAtBrief() ? brief(lines, path, column, number) : article(lines, path, column, number));
        }
        return articles;
    }

    private static boolean isAt(Cursor lines) {
        return lines.isAt(Role.COLUMN, Role.KICKER, Role.HEADLINE, Role.SUBTITLE, Role.ARTICLE_NOTE, Role.BYLINE)
                || BlocksReading.isAt(lines);
    }

    /** A headline and a text in one paragraph, perhaps further blocks. */
    private Article brief(Cursor lines, String path, @Nullable String column, int number) {
        Line line = lines.next();
        SeenParagraph seen = (SeenParagraph) line.block();
        report.placed(path + "title.headline", line);
        int from = Briefs.textFrom(seen);
        List<String> titles = new ArrayList<>(Briefs.titles(seen, from));
        String subtitle = titles.size() > 1 && titles.get(titles.size() - 1).startsWith("—")
                ? titles.remove(titles.size() - 1)
                : null;
        String kicker = titles.size() > 1 ? withoutNumber(titles.remove(0), number) : null;
        String headline = String.join("", titles);
        ArticleBuilder article = Article.builder(new Title(
                        kicker, List.of(kicker == null ? withoutNumber(headline, number) : headline), subtitle))
                .kind(Article.Kind.BRIEF)
                .column(column);
        boolean alone = !BlocksReading.isAt(lines) || lines.isAtBrief();
        int to = alone ? end.readBehind(line, path, article) : line.text().length();
        List<Block> body = new ArrayList<>();
        body.add(new Paragraph(RunSlices.inlines(seen.runs(), from, to)));
        blocks.read(lines, path, body);
        return article.body(body).build();
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
            blocks.read(lines, path, body);
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
            boolean bracketed = text.startsWith("【") || text.startsWith("[");
            int end = bracketed
                    ? text.replace('】', ']').indexOf(']') + 1
                    : text.replace(':', '：').indexOf('：');
            if (end <= 0) {
                return EditorNote.of(text);
            }
            boolean colon = end < text.length() && "：:".indexOf(text.charAt(end)) >= 0;
            return new EditorNote(text.substring(0, end), text.substring(colon ? end + 1 : end));
        }
    }
}
