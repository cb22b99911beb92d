package io.github.bulletin4j.typesetting;

/**
 * How large a picture says it is, once it stands upright.
 *
 * @param width its width in millimetres, above 0
 * @param height its height in millimetres, above 0
 */
public record PictureShape(double width, double height) {
    /**
     * How wide it is for its height.
     *
     * @return width by height
     */
    double aspect() {
        return width / height;
    }
}
