package io.github.bulletin4j.html;

import io.github.bulletin4j.composition.FigureSource;
import io.github.bulletin4j.composition.PrintedFigure;
import io.github.bulletin4j.image.ImageFormatException;
import io.github.bulletin4j.image.ImageHeader;
import io.github.bulletin4j.image.ImageType;
import io.github.bulletin4j.model.Figure;
import io.github.bulletin4j.model.Image;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Writes pictures: their bytes as an address of their own (data: URI, RFC 2397), or the address that somebody gives. */
final class FigureWriter {
    /** A multiple of 3 bytes has no padding in Base64. */
    private static final int CHUNK = 3 * 4096;

    private static final double PIXELS_PER_MILLIMETRE = 96 / 25.4;

    /** Wider than any page; style sheets make pictures narrower. */
    private static final double MOST_PIXELS = 10_000;

    private final Markup markup;
    private final @Nullable FigureSource source;

    FigureWriter(Markup markup, @Nullable FigureSource source) {
        this.markup = markup;
        this.source = source;
    }

    /** Writes a picture; of one that is none, or has no address, an empty place with its alternative text. */
    void write(PrintedFigure printed) {
        Figure figure = printed.figure();
        Image image = figure.image();
        byte[] data = image == null ? null : image.data();
        ImageType type = data == null ? null : ImageType.of(data);
        String address = source == null ? null : source.of(printed);
        String alt = figure.alt() == null ? "" : figure.alt();
        if (data == null || type == null || source != null && address == null) {
            markup.start("span").attribute("class", "no-picture").attribute("role", "img");
            markup.attribute("aria-label", alt).inside().end("span");
            return;
        }
        markup.start("img");
        if (address != null) {
            markup.attribute("src", address);
        } else {
            embed(data, type);
        }
        markup.attribute("alt", alt);
        size(figure, data);
        markup.inside();
    }

    private void embed(byte[] data, ImageType type) {
        markup.raw(" src=\"data:").raw(type.mediaType()).raw(";base64,");
        Base64.Encoder base64 = Base64.getEncoder();
        for (int from = 0; from < data.length; from += CHUNK) {
            byte[] chunk = Arrays.copyOfRange(data, from, Math.min(data.length, from + CHUNK));
            markup.raw(new String(base64.encode(chunk), StandardCharsets.ISO_8859_1));
        }
        markup.raw("\"");
    }

    /** The printed size, so that the page does not move when the picture comes. */
    private void size(Figure figure, byte[] data) {
        try {
            ImageHeader header = ImageHeader.read(data);
            double own = header.uprightWidth();
            double millimetres = figure.widthMillimetres() == null
                    ? own
                    : figure.widthMillimetres().doubleValue();
            double width = Math.max(1, Math.min(MOST_PIXELS, millimetres * PIXELS_PER_MILLIMETRE));
            double height = Math.max(1, Math.min(MOST_PIXELS, width * header.uprightHeight() / own));
            markup.attribute("width", (int) Math.round(width)).attribute("height", (int) Math.round(height));
        } catch (ImageFormatException e) {
            // A broken picture has no size; whoever looks at the page sees that it is broken.
        }
    }
}
