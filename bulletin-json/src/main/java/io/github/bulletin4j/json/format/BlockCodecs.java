package io.github.bulletin4j.json.format;

import io.github.bulletin4j.json.codec.EnumCodec;
import io.github.bulletin4j.json.codec.KindCodec;
import io.github.bulletin4j.json.codec.ListCodec;
import io.github.bulletin4j.json.codec.RecordCodec;
import io.github.bulletin4j.json.codec.Scalars;
import io.github.bulletin4j.json.codec.ShortForm;
import io.github.bulletin4j.json.codec.ValueCodec;
import io.github.bulletin4j.model.Addressee;
import io.github.bulletin4j.model.Block;
import io.github.bulletin4j.model.FigureRow;
import io.github.bulletin4j.model.Heading;
import io.github.bulletin4j.model.ListBlock;
import io.github.bulletin4j.model.Paragraph;
import io.github.bulletin4j.model.Quote;
import io.github.bulletin4j.model.Signature;
import io.github.bulletin4j.model.TableBlock;
import java.util.List;

/** The blocks of a body (正文内容): a paragraph of plain text is written as text. */
final class BlockCodecs {

    static final EnumCodec<Heading.Marker> MARKER = EnumCodec.of(Heading.Marker.class);

    private static final RecordCodec<Heading> HEADING = RecordCodec.of(Heading.class, "A heading within a body (层次标题).")
            .kind("heading")
            .required("level", Scalars.INTEGER, "The level (标题层级), 1 to 4: 一、 （一） 1. （1）.")
            .examples(1)
            .required("text", Scalars.TEXT, "The text without its number (标题文字).")
            .examples("加强组织领导")
            .optional(
                    "marker",
                    MARKER,
                    Heading.Marker.AUTO,
                    "Whether a number is printed before it (序号); auto when absent.")
            .optional(
                    "runIn",
                    Scalars.TRUTH,
                    false,
                    "Whether the next paragraph goes on in the same line (接排); false when absent.")
            .build();

    private static final RecordCodec<ListBlock> LIST = RecordCodec.of(ListBlock.class, "A list (列表).")
            .named("List")
            .kind("list")
            .optional("ordered", Scalars.TRUTH, false, "Whether the items are numbered (编号); false when absent.")
            .required("items", ListCodec.of(ParagraphCodec.ITEM), "The items (列表项).")
            .build();

    private static final RecordCodec<TableBlock> TABLE = RecordCodec.of(
                    TableBlock.class, "A table within a body (文内表格).")
            .kind("table")
            .required("table", TableCodec.TABLE, "The table (表格).")
            .build();

    private static final RecordCodec<Quote> QUOTE = RecordCodec.of(Quote.class, "A quotation set apart (引文).")
            .kind("quote")
            .required("text", Scalars.TEXT, "The text (引文).")
            .build();

    private static final RecordCodec<FigureRow> FIGURE_ROW = RecordCodec.of(
                    FigureRow.class, "Figures side by side (并排图片).")
            .kind("figureRow")
            .required("figures", ListCodec.of(FigureCodec.IN_ROW), "The figures from the left (图片), 2 to 4.")
            .build();

    private static final RecordCodec<Signature> SIGNATURE = RecordCodec.of(
                    Signature.class, "Who signs a text, at the right (署名).")
            .kind("signature")
            .required("names", ListCodec.of(Scalars.TEXT), "The names, a line each (署名单位或人).")
            .examples(List.of("某市港口管理局"))
            .optional("date", Scalars.DATE, "The day of signing (成文日期).")
            .examples("2025-01-07")
            .build();

    private static final RecordCodec<Addressee> ADDRESSEE = RecordCodec.of(
                    Addressee.class, "Whom a text addresses, flush left (称谓).")
            .kind("addressee")
            .required("text", Scalars.TEXT, "The words with their colon (称谓).")
            .examples("各码头公司：")
            .build();

    static final ValueCodec<Block> BLOCK = new ShortForm<>(
            new KindCodec<Block>("Block", "A block of a body (正文内容).")
                    .with(ParagraphCodec.PARAGRAPH)
                    .with(HEADING)
                    .with(LIST)
                    .with(TABLE)
                    .with(FigureCodec.FIGURE)
                    .with(FIGURE_ROW)
                    .with(QUOTE)
                    .with(SIGNATURE)
                    .with(ADDRESSEE),
            Paragraph::of,
            ParagraphCodec::plainText);

    static final ValueCodec<List<Block>> BODY = ListCodec.of(BLOCK);

    private BlockCodecs() {}
}
