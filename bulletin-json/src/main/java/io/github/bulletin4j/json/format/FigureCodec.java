package io.github.bulletin4j.json.format;

import io.github.bulletin4j.json.codec.RecordCodec;
import io.github.bulletin4j.json.codec.RecordCodecBuilder;
import io.github.bulletin4j.json.codec.Scalars;
import io.github.bulletin4j.model.Figure;
import io.github.bulletin4j.model.Image;

/** A figure (图片) and its image. */
final class FigureCodec {

    static final RecordCodec<Image> IMAGE = RecordCodec.of(Image.class, "An image (图片数据).")
            .required("mediaType", Scalars.TEXT, "The media type (媒体类型), such as image/png.")
            .examples("image/png")
            .required("data", Scalars.BYTES, "The bytes of the image file in Base64 (图片文件).")
            .build();

    static final RecordCodec<Figure> FIGURE = figure("Figure").kind("figure").build();

    /** In a row of figures, where there is no other kind. */
    static final RecordCodec<Figure> IN_ROW = figure("FigureInRow").build();

    private FigureCodec() {}

    private static RecordCodecBuilder<Figure> figure(String name) {
        return RecordCodec.of(Figure.class, "A figure (图片).")
                .named(name)
                .required("image", IMAGE, "The image (图片数据).")
                .optional("widthMillimetres", Scalars.DECIMAL, "The width on paper in millimetres (宽度，毫米).")
                .examples(120)
                .optional("caption", Scalars.TEXT, "The caption below the image (图题).")
                .examples("图1 航道现场")
                .optional("alt", Scalars.TEXT, "What the image shows, for readers who do not see it (替代文字).")
                .examples("两艘挖泥船在航道中作业");
    }
}
