package io.github.bulletin4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** The manual page; {@code -Dbulletin.manual.update=true} writes it anew. */
class ManualPageTest {
    private static final Path FILE = Path.of("bulletin.1");

    @Test
    void saysOfEveryCommandAndOptionWhatTheHelpSays() throws IOException {
        CommandLine line = HelpTest.commands();
        line.setResourceBundle(HelpLanguage.bundle(Locale.ENGLISH));
        String page = ManualPage.of(line);
        if (Boolean.getBoolean("bulletin.manual.update")) {
            Files.writeString(FILE, page);
        }
        assertThat(page).isEqualTo(Files.readString(FILE));
        assertThat(page).contains(".SS render", "\\-\\-out\\-dir", "could not be written");
    }

    @Test
    void isSetByManWithoutAWarning() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/groff")), "groff is not here");
        Process groff = new ProcessBuilder("groff", "-man", "-Tutf8", "-ww", "-rLL=80n", FILE.toString())
                .redirectErrorStream(true)
                .start();
        // Where groff sets bold by striking a letter twice, the letter counts once.
        String set = new String(groff.getInputStream().readAllBytes(), StandardCharsets.UTF_8).replaceAll(".\b", "");
        assertThat(groff.waitFor()).isZero();
        assertThat(set).contains("the output could not be written").doesNotContain("warning:", "error:");
    }
}
