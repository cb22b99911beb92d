package io.github.bulletin4j.examples.cli;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The archive of loaded classes that the launcher makes beside the jar. It is for the Java that made it, which its head names,
 * whole only if it ends in a mark, and for the jars as they were then. Written without lambdas and joined strings: linking them would take longer than all
 * that is done here.
 */
final class ClassArchive {
    private static final int HEAD = 4096;

    /** How an archive ends that is whole: Java itself, given one that was cut short, ends with a signal. */
    private static final String MARK = "bulletin archive ends";

    /** What a name has that this Java cannot read in the locale of the system: no other Java could be given it. */
    private static final char UNREADABLE = '\uFFFD';

    /** What tells Java its options from outside; whoever says some gets them, and nothing else. */
    private static final List<String> OPTIONS = List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS");

    /** Those of the launcher. The archive is put where it was made for: to move it takes a while. */
    private static final List<String> OPTIONS_OF_SHORT_RUNS = List.of(
            "-Xlog:disable",
            "-Xlog:all=error,cds*=off:stderr",
            "-XX:+IgnoreUnrecognizedVMOptions",
            "-XX:+UnlockDiagnosticVMOptions",
            "-XX:ArchiveRelocationMode=0",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Dsun.reflect.inflationThreshold=1000000");

    private ClassArchive() {}

    /** What starts the command with the archive, or null where it does not fit or the run is long or has options of its own. */
    static @Nullable List<String> command(String... arguments) {
        try {
            File jar = new File(System.getProperty("java.class.path")).getCanonicalFile();
            File archive = new File(jar.getParentFile(), "bulletin.jsa");
            return isPlain() && canBeHandedOn(arguments) && isShort(arguments) && fits(archive, jar)
                    ? command(archive, jar, arguments)
                    : null;
        } catch (IOException e) {
            return null;
        }
    }

    private static List<String> command(File archive, File jar, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(System.getProperty("java.home").concat("/bin/java"));
        command.addAll(OPTIONS_OF_SHORT_RUNS);
        command.add("-XX:SharedArchiveFile=".concat(archive.getPath()));
        command.addAll(List.of("-cp", jar.getPath(), Bulletin.class.getName()));
        command.addAll(Arrays.asList(arguments));
        return command;
    }

    /** Java was given the jar and nothing else. */
    private static boolean isPlain() {
        for (String options : OPTIONS) {
            if (System.getenv(options) != null) {
                return false;
            }
        }
        String[] given = ProcessHandle.current().info().arguments().orElse(null);
        return given != null && given.length > 0 && given[0].equals("-jar");
    }

    private static boolean canBeHandedOn(String... arguments) {
        for (String argument : arguments) {
            if (argument.indexOf(UNREADABLE) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** Long runs are worth the better compiler. */
    private static boolean isShort(String... arguments) {
        for (String argument : arguments) {
            if (argument.startsWith("--out-dir") || Endings.isArchive(argument)) {
                return false;
            }
        }
        return true;
    }

    private static boolean fits(File archive, File jar) throws IOException {
        return isNewer(archive, jar)
                && isNewer(archive, new File(jar.getParentFile(), "lib").listFiles())
                && isWholeAndOfThisJava(archive);
    }

    private static boolean isNewer(File archive, File @Nullable ... jars) {
        long made = archive.lastModified();
        if (made == 0 || jars == null) {
            return false;
        }
        for (File jar : jars) {
            if (jar.lastModified() > made) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWholeAndOfThisJava(File archive) throws IOException {
        String java = System.getProperty("java.vm.name")
                .concat(" (")
                .concat(System.getProperty("java.vm.version"))
                .concat(") for ");
        try (InputStream in = new FileInputStream(archive)) {
            boolean own = new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1).contains(java);
            in.skip(archive.length() - HEAD - MARK.length());
            return own && new String(in.readAllBytes(), StandardCharsets.ISO_8859_1).equals(MARK);
        }
    }
}
