package io.github.bulletin4j.examples.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Starts the command from its jar. A jar cannot tell Java which archive of classes to use, and without one most of a short run
 * is spent on loading them: where a {@link ClassArchive} fits, the command runs in a second Java that uses it, else in this one.
 */
public final class Start {
    private static final int PATIENCE_SECONDS = 10;

    private Start() {}

    /**
     * Runs the command and ends the program with its status.
     *
     * @param arguments the arguments
     * @throws InterruptedException never, since nothing interrupts it
     */
    public static void main(String[] arguments) throws InterruptedException {
        Process process = second(arguments);
        if (process == null) {
            Bulletin.main(arguments);
        } else {
            Runtime.getRuntime().halt(process.waitFor());
        }
    }

    private static @Nullable Process second(String... arguments) {
        List<String> command = ClassArchive.command(arguments);
        if (command == null) {
            return null;
        }
        try {
            Process process = new ProcessBuilder(command).inheritIO().start();
            Runtime.getRuntime().addShutdownHook(new End(process));
            return process;
        } catch (IOException e) {
            return null;
        }
    }

    /** Hands an interruption on and waits for what it does, so that nothing is written after the end. */
    private static final class End extends Thread {
        private final Process process;

        End(Process process) {
            this.process = process;
        }

        @Override
        public void run() {
            process.destroy();
            try {
                process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
