package io.github.bulletin4j.json.format;

import io.github.bulletin4j.json.codec.EnumCodec;
import io.github.bulletin4j.json.codec.ListCodec;
import io.github.bulletin4j.json.codec.RecordCodec;
import io.github.bulletin4j.json.codec.Scalars;
import io.github.bulletin4j.model.Article;
import java.util.List;

/** An article (稿件). */
final class ArticleCodec {

    static final EnumCodec<Article.Kind> KIND = EnumCodec.of(Article.Kind.class);

    static final RecordCodec<Article> ARTICLE = RecordCodec.of(Article.class, "An article (稿件).")
            .optional("id", Scalars.TEXT, "A name that is unique in the issue, not printed (标识).")
            .examples("a1")
            .optional("column", Scalars.TEXT, "The column that it stands in (栏目).")
            .examples("工作动态")
            .optional(
                    "kind",
                    KIND,
                    Article.Kind.FEATURE,
                    "An article of its own (刊用) or a brief (简讯); feature when absent.")
            .required("title", TitleCodec.TITLE, "The title (标题); text is a headline of one line.")
            .examples("航道疏浚工程完工")
            .optional("editorNote", EditorNoteCodec.EDITOR_NOTE, "A note by the editors (按语).")
            .optional("contributor", Scalars.TEXT, "The organisation that sent it in (供稿单位).")
            .examples("东港公司")
            .optional("authors", ListCodec.of(Scalars.TEXT), "The authors (作者).")
            .examples(List.of("张三"))
            .optional("source", Scalars.TEXT, "Where it was taken from (来源).")
            .examples("港口日报")
            .optional("keywords", ListCodec.of(Scalars.TEXT), "The keywords (关键词).")
            .examples(List.of("泊位"))
            .required("body", BlockCodecs.BODY, "The blocks in reading order (正文内容).")
            .optional("extensions", ExtensionsCodec.EXTENSIONS, ExtensionsCodec.DESCRIPTION)
            .build();

    private ArticleCodec() {}
}
