package io.github.kommunkompass.testkit.databases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A server of PostgreSQL with its data in a temporary folder, on a free port of this machine, and with a password of its own. It is
 * stopped, and its folder deleted, when the virtual machine ends.
 *
 * <p>PostgreSQL refuses to run as root. There, it runs as the user {@code postgres}, which the Debian package makes.
 */
final class PostgresServer {

    private static final String USER = "kompass";
    private static final long MOST_SECONDS = 60;

    /** Started by the first test that needs it. */
    private static final class Shared {
        static final PostgresServer SERVER = start();
    }

    private final Path folder;
    private final int port;
    private final String password;
    private int databases;

    private PostgresServer(Path folder, int port, String password) {
        this.folder = folder;
        this.port = port;
        this.password = password;
    }

    /** {@return the server for all tests} */
    static PostgresServer shared() {
        return Shared.SERVER;
    }

    /** {@return the JDBC URL of a new database} */
    synchronized String newDatabase() throws SQLException {
        databases++;
        String name = "database" + databases;
        try (Connection connection = DriverManager.getConnection(url("postgres"));
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        }
        return url(name);
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?user=" + USER + "&password=" + password;
    }

    private static PostgresServer start() {
        try {
            Path folder = Files.createTempDirectory("kompass-postgresql");
            var server =
                    new PostgresServer(folder, freePort(), UUID.randomUUID().toString());
            Path passwordFile = Files.writeString(folder.resolve("password"), server.password);
            giveAway(folder);
            giveAway(passwordFile);
            server.run(
                    "initdb",
                    "--pgdata=" + server.data(),
                    "--username=" + USER,
                    "--pwfile=" + passwordFile,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--no-locale",
                    "--no-sync");
            Runtime.getRuntime().addShutdownHook(new Thread(server::stop));
            server.run(
                    "pg_ctl",
                    "start",
                    "--wait",
                    "--pgdata=" + server.data(),
                    "--log=" + folder.resolve("log"),
                    "--options=-F -h 127.0.0.1 -k '' -p " + server.port);
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static void giveAway(Path path) throws IOException {
        if (isRoot()) {
            Files.setOwner(
                    path, path.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("postgres"));
        }
    }

    private void stop() {
        try {
            run("pg_ctl", "stop", "--wait", "--mode=immediate", "--pgdata=" + data());
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs a program of PostgreSQL. Its output goes to a file, since a server that it starts would keep a pipe open. */
    private void run(String program, String... arguments) throws IOException {
        List<String> line = new ArrayList<>(isRoot() ? List.of("runuser", "-u", "postgres", "--") : List.of());
        line.add(programs().resolve(program).toString());
        line.addAll(List.of(arguments));
        Path output = folder.resolve(program + ".txt");
        Process process = new ProcessBuilder(line)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            assertThat(process.waitFor(MOST_SECONDS, TimeUnit.SECONDS))
                    .as("%s ends within %d s", program, MOST_SECONDS)
                    .isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
        assertThat(process.exitValue())
                .as("exit status of %s: %s", program, Files.readString(output))
                .isZero();
    }

    /** The folder of the newest version that Debian has installed, unless another is given. */
    private static Path programs() throws IOException {
        String given = System.getProperty("databases.postgresql", "");
        if (!given.isEmpty()) {
            return Path.of(given);
        }
        Path versions = Path.of("/usr/lib/postgresql");
        try (Stream<Path> all = Files.isDirectory(versions) ? Files.list(versions) : Stream.empty()) {
            return all.map(version -> version.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                    .max(Comparator.comparingInt(bin ->
                            Integer.parseInt(bin.getParent().getFileName().toString())))
                    .orElseThrow(() -> new AssertionError("found no PostgreSQL in " + versions
                            + ", expected one: install the Debian package postgresql, or set databases.postgresql"));
        }
    }
}
