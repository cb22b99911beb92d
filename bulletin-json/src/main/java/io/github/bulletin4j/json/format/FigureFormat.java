package io.github.bulletin4j.json.format;

import io.github.bulletin4j.json.codec.Field;
import io.github.bulletin4j.json.codec.JsonOutput;
import io.github.bulletin4j.json.codec.RecordFormat;
import io.github.bulletin4j.json.codec.Scalars;
import io.github.bulletin4j.json.codec.Values;
import io.github.bulletin4j.model.Figure;
import io.github.bulletin4j.model.Image;
import java.math.BigDecimal;

/** A figure (图片). */
final class FigureFormat extends RecordFormat<Figure> {

    private final Field<Image> image = required("image", ImageFormat.IMAGE, "The image (图片数据).");
    private final Field<BigDecimal> widthMillimetres =
            optional("widthMillimetres", Scalars.DECIMAL, "The width on paper in millimetres (宽度，毫米).");
    private final Field<String> caption = optional("caption", Scalars.TEXT, "The caption below the image (图题).");
    private final Field<String> alt =
            optional("alt", Scalars.TEXT, "What the image shows, for readers who do not see it (替代文字).");

    FigureFormat() {
        super("Figure", "figure", "A figure (图片).");
    }

    @Override
    protected void takeApart(Figure object, JsonOutput out) {
        out.field(image, object.image());
        out.field(widthMillimetres, object.widthMillimetres());
        out.field(caption, object.caption());
        out.field(alt, object.alt());
    }

    @Override
    protected Figure construct(Values values) {
        return new Figure(values.get(image), values.get(widthMillimetres), values.get(caption), values.get(alt));
    }

    /** The image of a figure (图片数据). */
    static final class ImageFormat extends RecordFormat<Image> {

        static final ImageFormat IMAGE = new ImageFormat();

        private final Field<String> mediaType =
                required("mediaType", Scalars.TEXT, "The media type (媒体类型), such as image/png.");
        private final Field<byte[]> data =
                required("data", Scalars.BYTES, "The bytes of the image file in Base64 (图片文件).");

        private ImageFormat() {
            super("Image", "An image (图片数据).");
        }

        @Override
        protected void takeApart(Image object, JsonOutput out) {
            out.field(mediaType, object.mediaType());
            out.field(data, object.data());
        }

        @Override
        protected Image construct(Values values) {
            return new Image(values.get(mediaType), values.get(data));
        }
    }
}
