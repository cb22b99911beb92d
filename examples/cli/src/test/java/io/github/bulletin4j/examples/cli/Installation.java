package io.github.bulletin4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletin4j.json.IssueJson;
import io.github.bulletin4j.testing.SampleIssues;
import java.io.IOException;
import java.io.OutputStream;
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

/** The command as it is installed, in a folder with a blank in its name, and started once. */
final class Installation {
    static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    private final Path launcher;
    private final Path jar;
    private final Path issue;

    private Installation(Path launcher, Path jar, Path issue) {
        this.launcher = launcher;
        this.jar = jar;
        this.issue = issue;
    }

    static Installation in(Path folder) throws Exception {
        Path home = Files.createDirectories(folder.resolve("an office/cli"));
        Path target = Files.createDirectories(home.resolve("target/lib")).getParent();
        install(target);
        Files.copy(Path.of("bulletin"), home.resolve("bulletin"), StandardCopyOption.COPY_ATTRIBUTES);
        Files.createDirectories(home.resolveSibling("issues"));
        Files.copy(Path.of("../issues/forest-protection.json"), home.resolve("../issues/forest-protection.json"));
        Path issue = folder.resolve("issue.json");
        IssueJson.create().write(SampleIssues.minimal(), issue);
        Installation installed = new Installation(
                Files.createSymbolicLink(folder.resolve("bulletin"), home.resolve("bulletin")),
                target.resolve("bulletin.jar"),
                issue);
        assertThat(ended(installed.launcher("--version"))).isZero();
        assertThat(installed.archive()).isNotEmptyFile();
        return installed;
    }

    Path archive() {
        return jar.resolveSibling("bulletin.jsa");
    }

    Path jarFile() {
        return jar;
    }

    /** An issue without faults. */
    Path issue() {
        return issue;
    }

    /** How each of both starts begins. */
    List<List<String>> starts() {
        return List.of(List.of(launcher.toString()), List.of(JAVA.toString(), "-jar", jar.toString()));
    }

    ProcessBuilder launcher(String... arguments) {
        return start(0, arguments);
    }

    ProcessBuilder jar(String... arguments) {
        return start(1, arguments);
    }

    private ProcessBuilder start(int which, String... arguments) {
        List<String> command = new ArrayList<>(starts().get(which));
        command.addAll(List.of(arguments));
        return command(command.toArray(String[]::new));
    }

    /** A command that finds the Java of this test, with no options from outside. */
    static ProcessBuilder command(String... command) {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment()
                .keySet()
                .removeIf(name -> name.endsWith("JAVA_OPTIONS") || name.equals("JAVA_TOOL_OPTIONS"));
        builder.environment().merge("PATH", JAVA.getParent().toString(), (path, java) -> java + ":" + path);
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder;
    }

    void replaceArchive(byte[] bytes) throws IOException {
        Path made = Files.write(archive().resolveSibling("made"), bytes);
        Files.move(made, archive(), StandardCopyOption.REPLACE_EXISTING);
    }

    /** The process itself opens the libraries: one that starts a second Java never does. */
    void assertRunsHere(Process process) throws Exception {
        for (int i = 0; i < 600 && process.isAlive() && !opensLibraries(process); i++) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        assertThat(opensLibraries(process)).isTrue();
        assertThat(process.children()).isEmpty();
        end(process);
        assertThat(process.waitFor()).isZero();
    }

    private boolean opensLibraries(Process process) throws IOException {
        try (Stream<Path> open = Files.list(Path.of("/proc", Long.toString(process.pid()), "fd"))) {
            for (Path one : open.toList()) {
                if (Files.isSymbolicLink(one) && Files.readSymbolicLink(one).startsWith(jar.resolveSibling("lib"))) {
                    return true;
                }
            }
        }
        return false;
    }

    ProcessHandle child(Process process) throws InterruptedException {
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

    boolean awaitArchive(ProcessHandle process) throws InterruptedException {
        for (int i = 0; i < 600 && process.isAlive(); i++) {
            if (maps(process).contains(archive().getFileName().toString())) {
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

    void end(Process process) throws IOException {
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
