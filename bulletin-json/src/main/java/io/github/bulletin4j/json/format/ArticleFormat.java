package io.github.bulletin4j.json.format;

import io.github.bulletin4j.json.codec.EnumFormat;
import io.github.bulletin4j.json.codec.Field;
import io.github.bulletin4j.json.codec.JsonOutput;
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

    private final Field<String> id =
            optional("id", Scalars.TEXT, "A name that is unique in the issue, not printed (标识).");
    private final Field<String> column = optional("column", Scalars.TEXT, "The column that it stands in (栏目).");
    private final Field<Article.Kind> kind = optional(
            "kind", KIND, Article.Kind.FEATURE, "An article of its own (刊用) or a brief (简讯); feature when absent.");
    private final Field<Title> title =
            required("title", TitleFormat.TITLE, "The title (标题); text is a headline of one line.");
    private final Field<EditorNote> editorNote =
            optional("editorNote", EditorNoteFormat.EDITOR_NOTE, "A note by the editors (按语).");
    private final Field<String> contributor =
            optional("contributor", Scalars.TEXT, "The organisation that sent it in (供稿单位).");
    private final Field<List<String>> authors =
            optional("authors", ListFormat.of(Scalars.TEXT), List.of(), "The authors (作者).");
    private final Field<List<Block>> body =
            requiredList("body", BlockFormats.BODY, "The blocks in reading order (正文内容).");
    private final Field<Extensions> extensions =
            optional("extensions", ExtensionsFormat.EXTENSIONS, Extensions.none(), ExtensionsFormat.DESCRIPTION);

    private ArticleFormat() {
        super("Article", "An article (稿件).");
    }

    @Override
    protected void takeApart(Article object, JsonOutput out) {
        out.field(id, object.id());
        out.field(column, object.column());
        out.field(kind, object.kind());
        out.field(title, object.title());
        out.field(editorNote, object.editorNote());
        out.field(contributor, object.contributor());
        out.field(authors, object.authors());
        out.field(body, object.body());
        out.field(extensions, object.extensions());
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
