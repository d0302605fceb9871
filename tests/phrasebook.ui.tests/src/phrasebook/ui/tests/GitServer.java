// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.tests;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPInputStream;

import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.transport.PacketLineOut;
import org.eclipse.jgit.transport.ReceivePack;
import org.eclipse.jgit.transport.RefAdvertiser.PacketLineOutRefAdvertiser;
import org.eclipse.jgit.transport.UploadPack;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** A server of one Git repository, which can ask for a login, take nothing, or let one wait for an answer. */
final class GitServer implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Path repository;
    /** Who may come in, {@code user:password}; empty for everybody. */
    private final String login;
    private final boolean writable;
    /** Open as long as nobody is answered. */
    private final CountDownLatch gate;
    private final CountDownLatch asked = new CountDownLatch(1);

    private GitServer(Path repository, String login, boolean writable, int closed) throws IOException {
        this.repository = repository;
        this.login = login;
        this.writable = writable;
        this.gate = new CountDownLatch(closed);
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    static GitServer of(Path repository, String login) throws IOException {
        return new GitServer(repository, login, true, 0);
    }

    static GitServer readOnly(Path repository) throws IOException {
        return new GitServer(repository, "", false, 0);
    }

    static GitServer silent(Path repository) throws IOException {
        return new GitServer(repository, "", true, 1);
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort() + "/norms.git";
    }

    /** Whether somebody waits for an answer, or got one. */
    boolean wasAsked() {
        return asked.getCount() == 0;
    }

    /** From now on everybody is answered. */
    void answer() {
        gate.countDown();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange; InputStream body = exchange.getRequestBody()) {
            byte[] request = body.readAllBytes();
            asked.countDown();
            gate.await();
            String given = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
            String wanted = "Basic " + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8));
            String service = service(exchange);
            if (!login.isEmpty() && !given.equals(wanted)) {
                exchange.getResponseHeaders().add("WWW-Authenticate", "Basic realm=\"git\"");
                exchange.sendResponseHeaders(401, -1);
            } else if (!writable && service.equals("git-receive-pack")) {
                exchange.sendResponseHeaders(403, -1);
            } else {
                answer(exchange, service, request);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String service(HttpExchange exchange) {
        String query = exchange.getRequestURI().getQuery();
        String path = exchange.getRequestURI().getPath();
        return query == null ? path.substring(path.lastIndexOf('/') + 1) : query.replace("service=", "");
    }

    private void answer(HttpExchange exchange, String service, byte[] request) throws IOException {
        boolean first = exchange.getRequestMethod().equals("GET");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (first) {
            PacketLineOut line = new PacketLineOut(out);
            line.writeString("# service=" + service + "\n");
            line.end();
        }
        boolean packed = "gzip".equals(exchange.getRequestHeaders().getFirst("Content-Encoding"));
        try (Repository git = new FileRepositoryBuilder().setGitDir(repository.toFile()).build();
                InputStream in = packed ? new GZIPInputStream(new ByteArrayInputStream(request))
                        : new ByteArrayInputStream(request)) {
            serve(git, service, first, in, out);
        }
        exchange.getResponseHeaders().add("Content-Type",
                "application/x-" + service + (first ? "-advertisement" : "-result"));
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream body = exchange.getResponseBody()) {
            out.writeTo(body);
        }
    }

    private static void serve(Repository git, String service, boolean first, InputStream in, ByteArrayOutputStream out)
            throws IOException {
        PacketLineOutRefAdvertiser refs = new PacketLineOutRefAdvertiser(new PacketLineOut(out));
        if (service.equals("git-receive-pack")) {
            ReceivePack receive = new ReceivePack(git);
            receive.setBiDirectionalPipe(false);
            if (first) {
                receive.sendAdvertisedRefs(refs);
            } else {
                receive.receive(in, out, null);
            }
        } else {
            try (UploadPack upload = new UploadPack(git)) {
                upload.setBiDirectionalPipe(false);
                if (first) {
                    upload.sendAdvertisedRefs(refs);
                } else {
                    upload.upload(in, out, null);
                }
            }
        }
    }

    @Override
    public void close() {
        answer();
        server.stop(0);
        threads.shutdownNow();
    }
}
