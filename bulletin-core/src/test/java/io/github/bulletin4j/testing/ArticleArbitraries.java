package io.github.bulletin4j.testing;

import io.github.bulletin4j.model.Article;
import io.github.bulletin4j.model.EditorNote;
import io.github.bulletin4j.model.Title;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Articles and what belongs to them. */
final class ArticleArbitraries {

    private final Vocabulary words;
    private final BlockArbitraries blocks;

    ArticleArbitraries(Vocabulary words) {
        this.words = words;
        this.blocks = new BlockArbitraries(words);
    }

    /** Articles with different identifiers and titles. */
    Arbitrary<List<Article>> lists() {
        return articles().list().ofMinSize(1).ofMaxSize(4).map(articles -> {
            List<Article> distinct = new ArrayList<>();
            for (Article article : articles) {
                int place = distinct.size() + 1;
                List<String> headline = new ArrayList<>(article.title().headline());
                headline.set(headline.size() - 1, headline.get(headline.size() - 1) + place);
                distinct.add(article.toBuilder()
                        .id(article.id() == null ? null : article.id() + place)
                        .title(new Title(
                                article.title().kicker(),
                                headline,
                                article.title().subtitle()))
                        .build());
            }
            return distinct;
        });
    }

    private Arbitrary<Article> articles() {
        Arbitrary<Article> outside = Combinators.combine(
                        words.name().injectNull(0.5),
                        words.name().injectNull(0.5),
                        Arbitraries.of(Article.Kind.class),
                        titles(),
                        notes().injectNull(0.7),
                        words.name().injectNull(0.5))
                .as((id, column, kind, title, note, contributor) -> Article.builder(title)
                        .id(id)
                        .column(column)
                        .kind(kind)
                        .editorNote(note)
                        .contributor(contributor)
                        .build());
        Arbitrary<List<String>> authors = Arbitraries.oneOf(Arbitraries.just(List.of()), Distinct.names(words, 2));
        Arbitrary<List<String>> keywords = words.name().list().ofMaxSize(2);
        return Combinators.combine(
                        outside,
                        authors,
                        words.name().injectNull(0.7),
                        keywords,
                        blocks.bodies(),
                        new ExtensionArbitraries(words).extensions())
                .as((article, names, source, topics, body, extensions) -> article.toBuilder()
                        .authors(names)
                        .source(source)
                        .keywords(topics)
                        .body(body)
                        .extensions(extensions)
                        .build());
    }

    private Arbitrary<Title> titles() {
        return Combinators.combine(
                        words.name().injectNull(0.6),
                        words.name().list().ofMinSize(1).ofMaxSize(2),
                        words.name().injectNull(0.6))
                .as(Title::new);
    }

    Arbitrary<EditorNote> notes() {
        return Combinators.combine(words.name(), words.prose()).as(EditorNote::new);
    }
}
