package io.github.bulletin4j.docx.reader;

import java.nio.charset.StandardCharsets;

/** Says what a file is that is no package. */
final class Signatures {
    private Signatures() {}

    static String say(byte[] bytes) {
        String expected = "a Word document (.docx) must begin as a zip package does, with PK, got ";
        if (bytes.length == 0) {
            return expected + "no bytes";
        }
        if (begins(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            return expected
                    + (isEncrypted(bytes)
                            ? "a document that a password protects; save it without one"
                            : "a document of Word 97 or WPS (.doc, .wps); save it as .docx");
        }
        if (begins(bytes, '{', '\\', 'r', 't')) {
            return expected + "rich text (.rtf); save it as .docx";
        }
        if (begins(bytes, '%', 'P', 'D', 'F')) {
            return expected + "a PDF; save its source as .docx";
        }
        if (begins(bytes, '<')) {
            return expected + "XML or HTML; save it as .docx";
        }
        return expected + "0x" + String.format("%02X", bytes[0]);
    }

    /** Whether a compound file holds an encrypted package: the name of its stream says so, in UTF-16. */
    private static boolean isEncrypted(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        return text.contains(String.join("\0", "EncryptedPackage".split("")));
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
