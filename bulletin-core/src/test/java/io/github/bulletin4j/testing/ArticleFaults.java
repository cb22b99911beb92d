package io.github.bulletin4j.testing;

import io.github.bulletin4j.model.Article;
import io.github.bulletin4j.model.ArticleBuilder;
import io.github.bulletin4j.model.Block;
import io.github.bulletin4j.model.Figure;
import io.github.bulletin4j.model.Heading;
import io.github.bulletin4j.model.Image;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.Link;
import io.github.bulletin4j.model.Paragraph;
import io.github.bulletin4j.model.Title;
import io.github.bulletin4j.testing.Fault.Planted;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Faults of an article, planted into any article of the issue. */
final class ArticleFaults {

    private ArticleFaults() {}

    static Planted titleTooLong(Issue issue, Random random) {
        Title title = Title.of("一".repeat(27), "二".repeat(27), "三".repeat(27));
        return change(issue, random, article -> article.toBuilder().title(title).build(), "title");
    }

    static Planted duplicateId(Issue issue, Random random) {
        return twice(issue, random, "id", article -> article.toBuilder().title(Title.of("另一标题")));
    }

    static Planted duplicateTitle(Issue issue, Random random) {
        return twice(issue, random, "title", article -> article.toBuilder().id(null));
    }

    private static Planted twice(
            Issue issue, Random random, String component, Function<Article, ArticleBuilder> other) {
        List<Article> articles = new ArrayList<>(issue.articles());
        int place = random.nextInt(articles.size());
        Article named = articles.get(place).toBuilder().id("named-twice").build();
        articles.set(place, named);
        articles.add(other.apply(named).build());
        Issue changed = issue.toBuilder().articles(articles).build();
        return new Planted(changed, "articles[" + (articles.size() - 1) + "]." + component);
    }

    static Planted emptyBody(Issue issue, Random random) {
        List<Block> body = random.nextBoolean() ? List.of() : List.of(Paragraph.of(" "), new Paragraph(List.of()));
        return change(issue, random, article -> article.toBuilder().body(body).build(), "body");
    }

    static Planted headingSkip(Issue issue, Random random) {
        return append(
                issue,
                random,
                ".level",
                Heading.of(1, "前情"),
                Heading.of(2, "细节"),
                Heading.of(1, "总体情况"),
                Heading.of(3, "具体措施"));
    }

    static Planted unusedLevel(Issue issue, Random random) {
        int place = random.nextInt(issue.articles().size());
        List<Block> body = List.of(Paragraph.of("文。"), Heading.of(1, "总体情况"), Heading.of(4, "具体措施"));
        Article article = issue.articles().get(place).toBuilder().body(body).build();
        return new Planted(with(issue, place, article), "articles[" + place + "].body[2].level");
    }

    static Planted imageType(Issue issue, Random random) {
        Image image = new Image("image/png", new byte[] {1, 2, 3});
        return append(issue, random, ".image.data", Figure.of(image, "图片"));
    }

    static Planted linkTarget(Issue issue, Random random) {
        Link link = new Link("公报全文", "javascript:open");
        return append(issue, random, ".inlines[0].target", new Paragraph(List.of(link)));
    }

    static Planted missingAltText(Issue issue, Random random) {
        return append(issue, random, ".alt", new Figure(SampleImages.png(1, 1, 0), null, null, null));
    }

    static Planted appendixReference(Issue issue, Random random) {
        return append(issue, random, ".inlines[0].text", Paragraph.of("名单见附件9。"));
    }

    /** Appends blocks to an article, the last of which is wrong. */
    static Planted append(Issue issue, Random random, String path, Block... blocks) {
        int place = random.nextInt(issue.articles().size());
        Article article = issue.articles().get(place);
        List<Block> body = new ArrayList<>(article.body());
        body.addAll(List.of(blocks));
        Issue changed = with(issue, place, article.toBuilder().body(body).build());
        return new Planted(changed, "articles[" + place + "].body[" + (body.size() - 1) + "]" + path);
    }

    private static Planted change(Issue issue, Random random, UnaryOperator<Article> change, String path) {
        int place = random.nextInt(issue.articles().size());
        Issue changed = with(issue, place, change.apply(issue.articles().get(place)));
        return new Planted(changed, "articles[" + place + "]." + path);
    }

    private static Issue with(Issue issue, int place, Article article) {
        List<Article> articles = new ArrayList<>(issue.articles());
        articles.set(place, article);
        return issue.toBuilder().articles(articles).build();
    }
}
