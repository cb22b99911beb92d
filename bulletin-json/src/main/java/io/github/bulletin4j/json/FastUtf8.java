package io.github.bulletin4j.json;

/**
 * Decodes the UTF-8 that Chinese text is made of faster than the decoder of the JDK, which would take longer than the
 * parser. All else, wrong bytes and characters beyond the basic plane, is left to that decoder.
 */
final class FastUtf8 {

    private FastUtf8() {}

    /**
     * Decodes bytes.
     *
     * @param bytes the bytes
     * @param chars takes the characters; as long as the bytes
     * @return how many characters there are, or -1 if there is something else than well-formed sequences of 1 to 3 bytes
     */
    static int decode(byte[] bytes, char[] chars) {
        int count = 0;
        int i = 0;
        while (i < bytes.length) {
            int first = bytes[i++];
            if (first >= 0) {
                chars[count++] = (char) first;
            } else if ((first & 0xF0) == 0xE0 && i + 1 < bytes.length) {
                int second = bytes[i++];
                int third = bytes[i++];
                int c = (first & 0x0F) << 12 | (second & 0x3F) << 6 | third & 0x3F;
                if (!follows(second) || !follows(third) || c < 0x800 || (c & 0xF800) == 0xD800) {
                    return -1;
                }
                chars[count++] = (char) c;
            } else if ((first & 0xE0) == 0xC0 && i < bytes.length) {
                int second = bytes[i++];
                int c = (first & 0x1F) << 6 | second & 0x3F;
                if (!follows(second) || c < 0x80) {
                    return -1;
                }
                chars[count++] = (char) c;
            } else {
                return -1;
            }
        }
        return count;
    }

    private static boolean follows(int b) {
        return (b & 0xC0) == 0x80;
    }
}
