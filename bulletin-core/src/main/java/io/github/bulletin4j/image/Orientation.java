package io.github.bulletin4j.image;

/**
 * How stored pixels have to be turned to stand upright: first mirrored, then turned. Cameras store what their sensor saw
 * and write down how they were held (Exif 2.32, 4.6.4, tag 0x0112).
 *
 * @param mirrored whether left and right are exchanged, before anything is turned
 * @param quarterTurns how many right angles to turn clockwise, 0 to 3
 */
public record Orientation(boolean mirrored, int quarterTurns) {
    /** Nothing to turn. */
    public static final Orientation UPRIGHT = new Orientation(false, 0);

    /** The orientation that Exif writes as 1 to 8; anything else says nothing. */
    static Orientation ofExif(int value) {
        return switch (value) {
            case 2 -> new Orientation(true, 0);
            case 3 -> new Orientation(false, 2);
            case 4 -> new Orientation(true, 2);
            case 5 -> new Orientation(true, 3);
            case 6 -> new Orientation(false, 1);
            case 7 -> new Orientation(true, 1);
            case 8 -> new Orientation(false, 3);
            default -> UPRIGHT;
        };
    }

    /**
     * Whether the picture lies on its side: upright, it is as wide as its pixels are high.
     *
     * @return true after one or three right angles
     */
    public boolean liesOnItsSide() {
        return quarterTurns % 2 == 1;
    }
}
