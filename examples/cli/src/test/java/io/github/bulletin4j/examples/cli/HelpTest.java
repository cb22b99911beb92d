package io.github.bulletin4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** What the command says of itself. */
class HelpTest {
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    @Test
    void versionNamesTheProgramAndJava() {
        Run run = Run.of("--version");
        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("bulletin ").contains("\nJava " + Runtime.version());
    }

    @Test
    void commandsHaveTheNamesThatTheyAreCalledBy() {
        commands()
                .getSubcommands()
                .forEach((name, command) ->
                        assertThat(command.getCommandSpec().names()).contains(name));
    }

    @Test
    void helpOfACommandIsThatOfItsOption() {
        for (String command : commands().getSubcommands().keySet()) {
            if (!command.equals("help")) {
                assertThat(help(Locale.ENGLISH, "help", command))
                        .as(command)
                        .isEqualTo(help(Locale.ENGLISH, command, "--help"))
                        .contains("Exit status:", "3   the output could not be written");
            }
        }
        assertThat(help(Locale.ENGLISH, "help")).isEqualTo(help(Locale.ENGLISH, "--help"));
    }

    @Test
    void helpIsChineseWhereTheLocaleIsAndInTheLanguageAskedFor() {
        String chinese = help(Locale.SIMPLIFIED_CHINESE, "render", "--help");
        assertThat(chinese).contains("用法：", "把简报写成 Word 文档", "退出状态").doesNotContain("Usage");
        assertThat(help(Locale.GERMANY, "render", "--help", "--lang", "zh")).isEqualTo(chinese);
        assertThat(help(Locale.ROOT, "render", "--lang=zh", "-h")).isEqualTo(chinese);
        String english = help(Locale.GERMANY, "render", "--help");
        assertThat(english).contains("Usage: bulletin render").doesNotContainPattern(HAN);
        assertThat(help(Locale.SIMPLIFIED_CHINESE, "render", "--help", "--lang", "en"))
                .isEqualTo(english);
        assertThat(help(Locale.ROOT, "--lang", "zh", "--help")).contains("命令：");
    }

    @Test
    void everyCommandOptionAndParameterIsDescribedInChinese() {
        CommandLine line = commands();
        line.setResourceBundle(HelpLanguage.bundle(Locale.CHINESE));
        List<String> missing = new ArrayList<>();
        List<CommandLine> all = new ArrayList<>(line.getSubcommands().values());
        all.add(line);
        for (CommandLine each : all) {
            CommandSpec command = each.getCommandSpec();
            String name = command.qualifiedName(".");
            check(name, List.of(command.usageMessage().description()), missing);
            for (ArgSpec argument : command.args()) {
                if (!argument.hidden()) {
                    check(name + " " + argument.toString(), List.of(argument.description()), missing);
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"help.properties", "help_zh.properties"})
    void everyTextIsThereOnce(String file) throws IOException {
        assertThat(Words.of(file)).isNotEmpty();
    }

    @Test
    void everyTextInChineseIsShown() throws IOException {
        Set<String> known = new HashSet<>(Words.of("help.properties").stringPropertyNames());
        known.addAll(List.of(
                "usage.synopsisHeading",
                "usage.parameterListHeading",
                "usage.optionListHeading",
                "usage.commandListHeading",
                "helpCommand.help",
                "helpCommand.command"));
        CommandLine line = commands();
        List<CommandLine> all = new ArrayList<>(line.getSubcommands().values());
        all.add(line);
        for (CommandLine each : all) {
            CommandSpec command = each.getCommandSpec();
            String name = command.qualifiedName(".");
            for (String part : List.of("header", "footer", "description", "description.0", "description.1")) {
                known.add(name + ".usage." + part);
            }
            for (ArgSpec argument : command.args()) {
                known.add(key(argument));
                known.add(name + "." + key(argument));
            }
        }
        assertThat(known).containsAll(Words.of("help_zh.properties").stringPropertyNames());
    }

    /** By what a bundle has the description of an option or parameter. */
    private static String key(ArgSpec argument) {
        if (argument instanceof OptionSpec option) {
            return option.longestName().replaceFirst("^-+", "");
        }
        return argument.paramLabel() + "[" + ((PositionalParamSpec) argument).index() + "]";
    }

    private static void check(String name, List<String> description, List<String> missing) {
        if (description.stream().anyMatch(line -> !HAN.matcher(line).find())) {
            missing.add(name + " " + description);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "validat x.json, unknown command validat; did you mean validate?",
        "validate x.json --stric, unknown option --stric; did you mean --strict?",
        "text a.json b.json, unexpected argument b.json",
        "render x.json, bulletin: expected one of (-o=OUT.docx | --out-dir=DIR) (",
        "render x.json -o a -o b, bulletin: expected only one of (-o=OUT.docx | --out-dir=DIR) (",
        "render x.json -o a --out-dir b, 'bulletin: expected only one of --output=OUT.docx, --out-dir=DIR ('",
        "validate x.json --format yaml, yaml",
        "paint, unknown command paint"
    })
    void aWrongCallIsToldInOneLine(String call, String expected) {
        Run run = Run.of(call.split(" "));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("bulletin: ")
                .contains(expected, " --help)")
                .containsOnlyOnce("\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"validate none --format JSON --lang EN", "pages none --manner Word", "render none --to HTML -o a"
            })
    void wordsOfOptionsMayBeInCapitals(String call) {
        assertThat(Run.of(call.split(" ")).err()).startsWith("bulletin: none cannot be read: ");
        assertThat(help(Locale.ROOT, "render", "--help", "--lang=ZH")).contains("用法：");
    }

    @Test
    void wordsOfOptionsAreListedInTheUsage() {
        assertThat(help(Locale.ROOT, "render", "--help")).contains("--to=docx|html|md|txt");
        assertThat(help(Locale.ROOT, "pages", "--help")).contains("--manner=word|libreoffice");
        assertThat(help(Locale.ROOT, "validate", "--help")).contains("--format=text|json");
    }

    @Test
    void completionIsAScriptForTheShellThatKnowsEveryCommand() throws Exception {
        Run run = Run.of("generate-completion");
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains(commands().getSubcommands().keySet());
        Path script = Files.createTempFile("completion", ".bash");
        Files.writeString(script, run.out());
        Process bash =
                new ProcessBuilder("bash", "-n", script.toString()).inheritIO().start();
        assertThat(bash.waitFor()).isZero();
        Files.delete(script);
    }

    @Test
    void theLauncherOfWindowsStartsTheJarAndHasTheEndsOfLinesThatItsShellWants() throws IOException {
        String script = Files.readString(Path.of("bulletin.cmd"));
        assertThat(script).contains("\\bulletin.jar\" %*", "exit /b %ERRORLEVEL%");
        assertThat(script.lines().count()).isGreaterThan(5);
        assertThat(script.replace("\r\n", "")).doesNotContain("\n", "\r");
    }

    static CommandLine commands() {
        Console console = new Console(
                new ByteArrayInputStream(new byte[0]),
                new ByteArrayOutputStream(),
                new ByteArrayOutputStream(),
                false,
                false);
        return Commands.line(new Bulletin(), console);
    }

    private static String help(Locale locale, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Console console =
                new Console(new ByteArrayInputStream(new byte[0]), out, new ByteArrayOutputStream(), false, false);
        assertThat(Bulletin.run(console, locale, arguments)).isZero();
        return out.toString(StandardCharsets.UTF_8);
    }
}
