package io.github.bulletin4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.bulletin4j.testing.SampleImages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImageTest {

    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0};

    @Test
    void theFirstBytesTellTheType() {
        byte[] png = SampleImages.png(2, 1, 0).data();
        assertThat(Image.of(png)).isEqualTo(new Image("image/png", png));
        assertThat(Image.of(JPEG).mediaType()).isEqualTo("image/jpeg");
        assertThat(Image.of("GIF89a".getBytes(StandardCharsets.US_ASCII)).mediaType())
                .isEqualTo("image/gif");
    }

    @Test
    void theNameOfAFileTellsNothing(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("photo.png"), JPEG);
        assertThat(Image.of(file)).isEqualTo(new Image("image/jpeg", JPEG));
    }

    @Test
    void anythingElseIsRefusedWithItsFirstBytes(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("photo.png"), "RIFF0000WEBP");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Image.of(file))
                .withMessage(file + " must begin like a PNG, JPEG or GIF picture, got 52 49 46 46 30 30 30 30");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Image.of(new byte[0]))
                .withMessage("data must begin like a PNG, JPEG or GIF picture, got no bytes");
    }
}
