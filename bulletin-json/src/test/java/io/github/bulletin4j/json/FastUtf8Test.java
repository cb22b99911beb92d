package io.github.bulletin4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class FastUtf8Test {

    @Test
    void decodesEveryCharacterOfTheBasicPlaneButSurrogates() {
        for (int c = 0; c < 0x10000; c++) {
            if (!Character.isSurrogate((char) c)) {
                agree(Character.toString(c).getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    @Test
    void isNeverLaxerThanTheJdk() {
        byte[] edges = {0, 0x41, 0x7F, -128, -65, -64, -63, -62, -33, -32, -19, -18, -17, -16, -12, -11, -1, -97, -96};
        for (byte a : edges) {
            for (byte b : edges) {
                for (byte c : edges) {
                    agree(new byte[] {a, b, c});
                    agree(new byte[] {a, b, c, 0x41});
                }
                agree(new byte[] {a, b});
            }
            agree(new byte[] {a});
        }
    }

    @Property
    void agreesWithTheJdkOnText(@ForAll String text) {
        agree(text.getBytes(StandardCharsets.UTF_8));
    }

    @Property
    void agreesWithTheJdkOnBytes(@ForAll byte[] bytes) {
        agree(bytes);
    }

    private static void agree(byte[] bytes) {
        char[] chars = new char[bytes.length];
        int count = FastUtf8.decode(bytes, chars);
        if (count >= 0) {
            assertThat(new String(chars, 0, count)).as(Arrays.toString(bytes)).isEqualTo(decodedByTheJdk(bytes));
        } else {
            String decoded = decodedByTheJdk(bytes);
            assertThat(decoded == null || decoded.codePoints().anyMatch(Character::isSupplementaryCodePoint))
                    .as(Arrays.toString(bytes))
                    .isTrue();
        }
    }

    private static String decodedByTheJdk(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
