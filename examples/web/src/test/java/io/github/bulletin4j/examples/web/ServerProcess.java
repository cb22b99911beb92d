package io.github.bulletin4j.examples.web;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The application as a process of its own, which can be killed. */
final class ServerProcess implements AutoCloseable {

    private final Process process;
    private final int port;

    private ServerProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts it, on any free port when {@code port} is 0, and waits until it answers. */
    static ServerProcess start(Path data, int port) throws IOException, InterruptedException {
        int taken = port == 0 ? freePort() : port;
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        WebApplication.class.getName(),
                        "--server.port=" + taken,
                        "--logging.level.root=WARN",
                        "--bulletin.data=" + data.toAbsolutePath()))
                .inheritIO()
                .start();
        for (int attempt = 0; attempt < 1200 && process.isAlive(); attempt++) {
            try {
                new Socket("127.0.0.1", taken).close();
                return new ServerProcess(process, taken);
            } catch (IOException notYet) {
                Thread.sleep(100);
            }
        }
        process.destroyForcibly();
        throw new IOException("the application does not answer on port " + taken);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    int port() {
        return port;
    }

    String address() {
        return "http://localhost:" + port + "/";
    }

    /** Ends it as a power failure would: it has no time to do anything (SIGKILL). */
    void kill() {
        process.destroyForcibly().onExit().orTimeout(30, TimeUnit.SECONDS).join();
    }

    @Override
    public void close() {
        kill();
    }
}
