package io.github.bulletin4j.validation;

import static io.github.bulletin4j.validation.BoundaryCase.body;
import static io.github.bulletin4j.validation.BoundaryCase.picture;
import static io.github.bulletin4j.validation.BoundaryCase.statistics;
import static io.github.bulletin4j.validation.BoundaryCase.title;
import static io.github.bulletin4j.validation.BoundaryCase.twins;
import static io.github.bulletin4j.validation.BoundaryCase.wide;
import static io.github.bulletin4j.validation.BoundaryCase.with;
import static io.github.bulletin4j.validation.BoundaryCase.words;

import io.github.bulletin4j.model.Figure;
import io.github.bulletin4j.model.FigureRow;
import io.github.bulletin4j.model.Heading;
import io.github.bulletin4j.model.Link;
import io.github.bulletin4j.model.ListBlock;
import io.github.bulletin4j.model.Paragraph;
import io.github.bulletin4j.model.Title;
import io.github.bulletin4j.testing.SampleImages;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Cases of articles and their text. */
final class ArticleCases {

    private ArticleCases() {}

    static List<BoundaryCase> articles() {
        return List.of(
                title("blank", "headline[1]", Title.of("题", "　"), Title.of("题", "二")),
                title("line-break", "headline[0]", Title.of("题\n二"), Title.of("题", "二")),
                title("too-long", "headline[0]", Title.of("题".repeat(41)), Title.of("𠮷".repeat(40))),
                title("too-long", "headline", Title.of("一", "二", "三", "四"), Title.of("一", "二", "三")),
                title(
                        "too-long",
                        "",
                        Title.of("一".repeat(40), "二".repeat(40), "三"),
                        Title.of("一".repeat(40), "二".repeat(40))),
                with(
                        "duplicate",
                        "articles[1].id",
                        issue -> twins(issue, "a", "a", "题一", "题二"),
                        issue -> twins(issue, "a", "b", "题一", "题二")),
                with(
                        "duplicate",
                        "articles[1].title",
                        issue -> twins(issue, null, null, "题 一", "题一"),
                        issue -> twins(issue, null, null, "题一", "题二")),
                with(
                        "empty-body",
                        "articles[0].body",
                        issue -> body(issue, Paragraph.of("\u200B\uFEFF"), ListBlock.ordered("\u00AD")),
                        issue -> body(issue, Paragraph.of("文"))),
                with(
                        "empty-body",
                        "articles[0].body",
                        issue -> body(issue, Paragraph.of(" "), new Paragraph(List.of()), ListBlock.ordered("")),
                        issue -> body(issue, Paragraph.of(""), Paragraph.of("文"))),
                with(
                        "heading-skip",
                        "articles[0].body[3].level",
                        issue -> body(
                                issue, Heading.of(1, "甲"), Heading.of(2, "乙"), Heading.of(1, "丙"), Heading.of(3, "丁")),
                        issue -> body(
                                issue, Heading.of(1, "甲"), Heading.of(2, "乙"), Heading.of(1, "丙"), Heading.of(2, "丁"))),
                with(
                        "heading-skip",
                        "articles[0].body[2].level",
                        issue -> body(issue, Paragraph.of("文"), Heading.of(1, "甲"), Heading.of(3, "乙")),
                        issue -> body(
                                issue, Heading.of(1, "甲"), Heading.of(2, "乙"), Heading.of(3, "丙"), Heading.of(1, "丁"))),
                with(
                        "out-of-range",
                        "articles[0].body[1].level",
                        issue -> body(issue, Paragraph.of("文"), Heading.of(0, "甲")),
                        issue -> body(issue, Heading.of(1, "甲"))),
                with(
                        "out-of-range",
                        "articles[0].body[4].level",
                        issue -> body(
                                issue,
                                Heading.of(1, "甲"),
                                Heading.of(2, "甲"),
                                Heading.of(3, "甲"),
                                Heading.of(4, "甲"),
                                Heading.of(5, "甲")),
                        issue -> body(
                                issue, Heading.of(1, "甲"), Heading.of(2, "甲"), Heading.of(3, "甲"), Heading.of(4, "甲"))),
                with(
                        "link-target",
                        "articles[0].body[0].inlines[0].target",
                        issue -> body(issue, new Paragraph(List.of(new Link("网址", "javascript:alert(1)")))),
                        issue -> body(issue, new Paragraph(List.of(new Link("网址", "https://example.org/a?b=c"))))),
                with(
                        "link-target",
                        "articles[0].body[0].inlines[0].target",
                        issue -> body(issue, new Paragraph(List.of(new Link("网址", "https:")))),
                        issue -> body(issue, new Paragraph(List.of(new Link("网址", "HTTP://example.org"))))),
                with(
                        "link-target",
                        "articles[0].body[0].inlines[0].target",
                        issue -> body(issue, new Paragraph(List.of(new Link("网址", "https:example.org")))),
                        issue -> body(issue, new Paragraph(List.of(new Link("网址", "https://example.org"))))),
                with(
                        "link-target",
                        "articles[0].body[0].inlines[0].target",
                        issue -> body(issue, new Paragraph(List.of(new Link("网址", "https://example.org/a b")))),
                        issue -> body(issue, new Paragraph(List.of(new Link("网址", "https://example.org/简报/32"))))),
                with(
                        "link-target",
                        "articles[0].body[0].inlines[0].target",
                        issue -> body(issue, new Paragraph(List.of(new Link("网址", "mailto:office")))),
                        issue -> body(issue, new Paragraph(List.of(new Link("网址", "mailto:office@example.org"))))),
                with(
                        "link-target",
                        "articles[0].body[0].inlines[0].target",
                        issue -> body(issue, new Paragraph(List.of(new Link("网址", "/list")))),
                        issue -> body(issue, new Paragraph(List.of(new Link("网址", "http://127.0.0.1:8080/list"))))),
                with(
                        "image-type",
                        "articles[0].body[0].image.data",
                        issue -> body(issue, picture("image/png", (byte) 0x42, (byte) 0x4D)),
                        issue -> body(issue, Figure.of(SampleImages.png(1, 1, 0), "图"))),
                with(
                        "image-type",
                        "articles[0].body[0].image.mediaType",
                        issue -> body(
                                issue,
                                picture("image/png", SampleImages.jpeg(8, 6).data())),
                        issue -> body(
                                issue,
                                picture("image/jpeg", SampleImages.jpeg(8, 6).data()))),
                with(
                        "image-type",
                        "articles[0].body[0].image.data",
                        issue -> body(
                                issue,
                                picture(
                                        "image/gif",
                                        Arrays.copyOf(SampleImages.gif(8, 6).data(), 34))),
                        issue -> body(issue, Figure.of(SampleImages.gif(8, 6), "图"))),
                with(
                        "out-of-range",
                        "articles[0].body[0].widthMillimetres",
                        issue -> body(issue, wide("0")),
                        issue -> body(issue, wide("0.1"))),
                with(
                        "out-of-range",
                        "articles[0].body[0].figures",
                        issue -> body(issue, row(1)),
                        issue -> body(issue, row(2))),
                with(
                        "too-long",
                        "articles[0].body[0].figures",
                        issue -> body(issue, row(5)),
                        issue -> body(issue, row(4))),
                with(
                        "required",
                        "articles[0].body[1].figures",
                        issue -> body(issue, Paragraph.of("文"), row(0)),
                        issue -> body(issue, Paragraph.of("文"), row(3))),
                with(
                        "missing-alt-text",
                        "articles[0].body[0].alt",
                        issue -> body(issue, Figure.of(SampleImages.png(1, 1, 0), " ")),
                        issue -> body(issue, Figure.of(SampleImages.png(1, 1, 0), "图"))),
                with(
                        "appendix-reference",
                        "articles[0].body[0].inlines[0].text",
                        issue -> body(issue, Paragraph.of("见附件1。")),
                        issue -> statistics(body(issue, Paragraph.of("见附件1。")), null)),
                with(
                        "appendix-reference",
                        "articles[0].body[0].items[1].inlines[0].text",
                        issue -> statistics(body(issue, ListBlock.ordered("见附件1。", "见附件2。")), null),
                        issue -> body(issue, ListBlock.ordered("见附件。", "见附件2021。"))));
    }

    static List<BoundaryCase> text() {
        return List.of(
                words("half-width-punctuation", "会议指出,要抓好。", "比例为3:1，时间为22:30。"),
                words("doubled-punctuation", "“完成任务。”。", "“完成任务”。"),
                words("unpaired-bracket", "开展“回头看。", "开展“‘回头’看”。"),
                words("digit-spacing", "共 3人。", "共3人。"),
                words("straight-quote", "开展\"回头看\"活动。", "放映《It's Me》。"),
                words("ellipsis", "粮油、蔬菜…", "粮油、蔬菜……"),
                words("stray-blank", "王某 、李某到会。", "王 某、李某到会。"),
                words("numeral-style", "二0二三年。", "二〇二三年。"),
                words("numeral-style", "始于03月。", "编号03。"),
                words("bidi-control", "拨款\u202E00001\u202C元。", "拨款00001元。"),
                words("bidi-control", "转\u2067abc\u2069。", "转abc。"),
                words("private-use", "姓\uE000名。", "姓\uD842\uDFB7名。"),
                words("private-use", "姓\uDB80\uDC00名。", "姓名。"),
                words("illegal-character", "文\u000B", "文\t"));
    }

    private static FigureRow row(int figures) {
        return new FigureRow(Collections.nCopies(figures, Figure.of(SampleImages.png(1, 1, 0), "图")));
    }
}
