package io.github.bulletin4j.json.format;

import io.github.bulletin4j.json.codec.EnumFormat;
import io.github.bulletin4j.json.codec.Field;
import io.github.bulletin4j.json.codec.ListFormat;
import io.github.bulletin4j.json.codec.RecordFormat;
import io.github.bulletin4j.json.codec.Scalars;
import io.github.bulletin4j.json.codec.Values;
import io.github.bulletin4j.model.Article;
import io.github.bulletin4j.model.Block;
import io.github.bulletin4j.model.EditorNote;
import io.github.bulletin4j.model.Extensions;
import io.github.bulletin4j.model.Title;
import java.util.List;

/** An article (稿件). */
final class ArticleFormat extends RecordFormat<Article> {

    static final EnumFormat<Article.Kind> KIND = EnumFormat.of(Article.Kind.class);

    static final ArticleFormat ARTICLE = new ArticleFormat();

    private final Field<Article, String> id =
            optional("id", Scalars.TEXT, Article::id, "A name that is unique in the issue, not printed (标识).");
    private final Field<Article, String> column =
            optional("column", Scalars.TEXT, Article::column, "The column that it stands in (栏目).");
    private final Field<Article, Article.Kind> kind = optional(
            "kind",
            KIND,
            Article::kind,
            Article.Kind.FEATURE,
            "An article of its own (刊用) or a brief (简讯); feature when absent.");
    private final Field<Article, Title> title =
            required("title", TitleFormat.TITLE, Article::title, "The title (标题); text is a headline of one line.");
    private final Field<Article, EditorNote> editorNote =
            optional("editorNote", EditorNoteFormat.EDITOR_NOTE, Article::editorNote, "A note by the editors (按语).");
    private final Field<Article, String> contributor =
            optional("contributor", Scalars.TEXT, Article::contributor, "The organisation that sent it in (供稿单位).");
    private final Field<Article, List<String>> authors =
            optional("authors", ListFormat.of(Scalars.TEXT), Article::authors, List.of(), "The authors (作者).");
    private final Field<Article, List<Block>> body =
            requiredList("body", BlockFormats.BODY, Article::body, "The blocks in reading order (正文内容).");
    private final Field<Article, Extensions> extensions = optional(
            "extensions",
            ExtensionsFormat.EXTENSIONS,
            Article::extensions,
            Extensions.none(),
            ExtensionsFormat.DESCRIPTION);

    private ArticleFormat() {
        super("Article", "An article (稿件).");
    }

    @Override
    protected Article construct(Values values) {
        return new Article(
                values.get(id),
                values.get(column),
                values.get(kind),
                values.get(title),
                values.get(editorNote),
                values.get(contributor),
                values.get(authors),
                values.get(body),
                values.get(extensions));
    }
}
