package io.github.bulletin4j.docx.body;

import io.github.bulletin4j.model.Figure;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * What a picture's bytes say of themselves. Only their head is read.
 *
 * @param extension the ending of the name of its part
 * @param width the width, in pixels
 * @param height the height, in pixels
 */
record PictureFile(String extension, int width, int height) {
    private static final Set<String> KNOWN = Set.of("png", "jpeg", "gif");

    static PictureFile of(Figure figure) {
        byte[] data = figure.image().data();
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(data))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            while (readers.hasNext()) {
                ImageReader reader = readers.next();
                String format = reader.getFormatName().toLowerCase(Locale.ROOT);
                if (KNOWN.contains(format)) {
                    reader.setInput(in, true, true);
                    PictureFile file = new PictureFile(format, reader.getWidth(0), reader.getHeight(0));
                    reader.dispose();
                    return file;
                }
            }
        } catch (IOException | RuntimeException e) {
            throw new UnfitBlockException("a figure's picture cannot be read: " + e.getMessage(), figure, e);
        }
        throw new UnfitBlockException(
                "a figure's picture must be PNG, JPEG or GIF, got " + data.length + " bytes of something else",
                figure,
                null);
    }
}
