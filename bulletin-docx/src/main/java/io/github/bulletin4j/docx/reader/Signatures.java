package io.github.bulletin4j.docx.reader;

/** Says what a file is that is no package. */
final class Signatures {
    private Signatures() {}

    static String say(byte[] bytes) {
        String expected = "a Word document (.docx) must begin as a zip package does, with PK, got ";
        if (bytes.length == 0) {
            return expected + "no bytes";
        }
        if (begins(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            return expected + "a document of Word 97 (.doc) or one that a password protects";
        }
        if (begins(bytes, '{', '\\', 'r', 't')) {
            return expected + "rich text (.rtf)";
        }
        if (begins(bytes, '%', 'P', 'D', 'F')) {
            return expected + "a PDF";
        }
        return expected + "0x" + String.format("%02X", bytes[0]);
    }

    private static boolean begins(byte[] bytes, int... signature) {
        for (int i = 0; i < signature.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != signature[i]) {
                return false;
            }
        }
        return true;
    }
}
