package io.github.bulletin4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletin4j.json.IssueJson;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.testing.SampleIssues;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The command as it is installed, in a folder with a blank in its name: by its launcher and by its jar. */
@EnabledOnOs(OS.LINUX)
class StartTest {
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    @TempDir
    static Path folder;

    private static Path launcher;
    private static Path jar;
    private static Path archive;
    private static Path issue;

    @BeforeAll
    static void installAndStartOnce() throws Exception {
        Path home = Files.createDirectories(folder.resolve("an office/cli"));
        Path target = Files.createDirectories(home.resolve("target/lib")).getParent();
        jar = target.resolve("bulletin.jar");
        archive = target.resolve("bulletin.jsa");
        install(target);
        Files.copy(Path.of("bulletin"), home.resolve("bulletin"), StandardCopyOption.COPY_ATTRIBUTES);
        Files.createDirectories(home.resolveSibling("issues"));
        Files.copy(Path.of("../issues/forest-protection.json"), home.resolve("../issues/forest-protection.json"));
        launcher = Files.createSymbolicLink(folder.resolve("bulletin"), home.resolve("bulletin"));
        issue = write("issue.json", SampleIssues.minimal());
        assertThat(ended(command(launcher.toString(), "--version"))).isZero();
        assertThat(archive).isNotEmptyFile();
    }

    @Test
    void theFirstStartLeavesNothingButTheArchive() {
        assertThat(archive.resolveSibling(".").toFile().list())
                .containsExactlyInAnyOrder("bulletin.jar", "bulletin.jsa", "lib");
    }

    @Test
    void theLauncherUsesTheArchive() throws Exception {
        Process process = command(launcher.toString(), "text", "-").start();
        assertThat(awaitArchive(process.toHandle())).isTrue();
        assertThat(process.children()).isEmpty();
        end(process);
        assertThat(process.waitFor()).isZero();
    }

    @Test
    void theJarRunsInAJavaThatUsesTheArchive() throws Exception {
        Process process =
                command(JAVA.toString(), "-jar", jar.toString(), "text", "-").start();
        assertThat(awaitArchive(child(process))).isTrue();
        end(process);
        assertThat(process.waitFor()).isZero();
        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo(Run.of("text", issue.toString()).out());
    }

    @Test
    void theJarHandsAnInterruptionOn() throws Exception {
        Process process =
                command(JAVA.toString(), "-jar", jar.toString(), "text", "-").start();
        ProcessHandle child = child(process);
        process.destroy();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(143);
        assertThat(child.isAlive()).isFalse();
    }

    @Test
    void documentsAndStatusesAreThoseOfTheCommandItself() throws Exception {
        Path faulty = write(
                "faulty.json",
                SampleIssues.minimal().toBuilder().articles(List.of()).build());
        for (List<String> start :
                List.of(List.of(launcher.toString()), List.of(JAVA.toString(), "-jar", jar.toString()))) {
            for (Path file : List.of(issue, faulty, folder.resolve("nothing.json"))) {
                Path there = folder.resolve("there.docx");
                Path here = folder.resolve("here.docx");
                List<String> said = new ArrayList<>(start);
                said.addAll(List.of("render", file.toString(), "-o", there.toString()));
                Process process = command(said.toArray(String[]::new)).start();
                Run run = Run.of("render", file.toString(), "-o", here.toString());
                process.getOutputStream().close();
                assertThat(new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
                        .isEqualTo(run.err().replace("here.docx", "there.docx"));
                assertThat(process.waitFor()).isEqualTo(run.status());
                assertThat(Files.exists(there)).isEqualTo(run.status() == 0);
                if (run.status() == 0) {
                    assertThat(there).hasSameBinaryContentAs(here);
                    Files.delete(there);
                }
            }
        }
    }

    @Test
    void optionsOfTheUserHoldForTheCommandItself() throws Exception {
        Process process = command(JAVA.toString(), "-Xmx64m", "-jar", jar.toString(), "text", "-")
                .start();
        assertRunsHere(process);
    }

    @Test
    void anArchiveOfAnotherJavaIsLeftAlone() throws Exception {
        byte[] own = Files.readAllBytes(archive);
        try {
            replaceArchive(new byte[8192]);
            assertRunsHere(command(JAVA.toString(), "-jar", jar.toString(), "text", "-")
                    .start());
            Process process = command(launcher.toString(), "--version").start();
            assertThat(process.getErrorStream().readAllBytes()).isEmpty();
            assertThat(process.waitFor()).isZero();
        } finally {
            replaceArchive(own);
        }
    }

    @Test
    void anArchiveOfAnOlderJarIsLeftAlone() throws Exception {
        var made = Files.getLastModifiedTime(archive);
        try {
            assertThat(archive.toFile().setLastModified(jar.toFile().lastModified() - 10_000))
                    .isTrue();
            assertRunsHere(command(JAVA.toString(), "-jar", jar.toString(), "text", "-")
                    .start());
        } finally {
            Files.setLastModifiedTime(archive, made);
        }
    }

    /** The process itself opens the libraries: one that starts a second Java never does. */
    private static void assertRunsHere(Process process) throws Exception {
        for (int i = 0; i < 600 && process.isAlive() && !opensLibraries(process); i++) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        assertThat(opensLibraries(process)).isTrue();
        assertThat(process.children()).isEmpty();
        end(process);
        assertThat(process.waitFor()).isZero();
    }

    private static boolean opensLibraries(Process process) throws IOException {
        try (Stream<Path> open = Files.list(Path.of("/proc", Long.toString(process.pid()), "fd"))) {
            for (Path one : open.toList()) {
                if (Files.isSymbolicLink(one) && Files.readSymbolicLink(one).startsWith(jar.resolveSibling("lib"))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static void replaceArchive(byte[] bytes) throws IOException {
        Path made = Files.write(archive.resolveSibling("made"), bytes);
        Files.move(made, archive, StandardCopyOption.REPLACE_EXISTING);
    }

    private static ProcessHandle child(Process process) throws InterruptedException {
        for (int i = 0; i < 600 && process.isAlive(); i++) {
            var child = process.children().findFirst();
            // A child is a copy of its parent until it runs a program of its own.
            if (child.isPresent() && maps(child.get()).contains("libjvm") && awaitArchive(child.get())) {
                return child.get();
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        throw new AssertionError("no second Java was started");
    }

    private static boolean awaitArchive(ProcessHandle process) throws InterruptedException {
        for (int i = 0; i < 600 && process.isAlive(); i++) {
            if (maps(process).contains(archive.getFileName().toString())) {
                return true;
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        return false;
    }

    private static String maps(ProcessHandle process) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(process.pid()), "maps"));
        } catch (IOException e) {
            return "";
        }
    }

    private static void end(Process process) throws IOException {
        try (OutputStream in = process.getOutputStream()) {
            Files.copy(issue, in);
        }
    }

    private static int ended(ProcessBuilder command) throws Exception {
        Process process = command.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        return process.waitFor();
    }

    /** A command that finds the Java of this test, with no options from outside. */
    private static ProcessBuilder command(String... command) {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment()
                .keySet()
                .removeIf(name -> name.endsWith("JAVA_OPTIONS") || name.equals("JAVA_TOOL_OPTIONS"));
        builder.environment().merge("PATH", JAVA.getParent().toString(), (path, java) -> java + ":" + path);
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder;
    }

    private static Path write(String name, Issue value) {
        Path file = folder.resolve(name);
        IssueJson.create().write(value, file);
        return file;
    }

    /** The class path of this test as jars: an archive of classes is for jars only. */
    private static void install(Path target) throws IOException {
        List<String> names = new ArrayList<>();
        String own = null;
        for (String part : System.getProperty("java.class.path").split(":")) {
            Path path = Path.of(part);
            String name = "lib/" + names.size() + ".jar";
            if (Files.isDirectory(path)) {
                if (Files.isSameFile(path, Path.of("target/classes"))) {
                    own = part;
                    continue;
                }
                pack(path, target.resolve(name), null);
            } else if (part.endsWith(".jar")) {
                Files.copy(path, target.resolve(name), StandardCopyOption.COPY_ATTRIBUTES);
            }
            names.add(name);
        }
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Start.class.getName());
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, String.join(" ", names));
        pack(Path.of(own), target.resolve("bulletin.jar"), manifest);
    }

    private static void pack(Path classes, Path jar, @Nullable Manifest manifest) throws IOException {
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream packed =
                        manifest == null ? new JarOutputStream(out) : new JarOutputStream(out, manifest);
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                packed.putNextEntry(new ZipEntry(classes.relativize(file).toString()));
                Files.copy(file, packed);
                packed.closeEntry();
            }
        }
    }
}
