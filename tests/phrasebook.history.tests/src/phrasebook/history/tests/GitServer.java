// SPDX-License-Identifier: EPL-2.0
package phrasebook.history.tests;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.zip.GZIPInputStream;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** Git's own {@code http-backend} behind a name and a password. */
record GitServer(HttpServer server, Path folder, String login) implements AutoCloseable {

    static GitServer of(Path folder, String login) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        GitServer git = new GitServer(server, folder, login);
        server.createContext("/", git::handle);
        server.start();
        return git;
    }

    String address(String path) {
        return "http://localhost:" + server.getAddress().getPort() + "/" + path;
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String expected = "Basic " + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8));
            if (!expected.equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
                exchange.getResponseHeaders().add("WWW-Authenticate", "Basic realm=\"git\"");
                exchange.sendResponseHeaders(401, -1);
                return;
            }
            answer(exchange, backend(exchange));
        }
    }

    private byte[] backend(HttpExchange exchange) throws IOException {
        ProcessBuilder builder = new ProcessBuilder("git", "http-backend");
        Map<String, String> environment = builder.environment();
        String query = exchange.getRequestURI().getRawQuery();
        String type = exchange.getRequestHeaders().getFirst("Content-Type");
        environment.putAll(Map.of("GIT_PROJECT_ROOT", folder.toString(), "GIT_HTTP_EXPORT_ALL", "1", "PATH_INFO",
                exchange.getRequestURI().getPath(), "REQUEST_METHOD", exchange.getRequestMethod(), "QUERY_STRING",
                query == null ? "" : query, "CONTENT_TYPE", type == null ? "" : type, "REMOTE_USER", "clerk"));
        Process process = builder.start();
        boolean packed = "gzip".equals(exchange.getRequestHeaders().getFirst("Content-Encoding"));
        try (OutputStream out = process.getOutputStream();
                InputStream body = exchange.getRequestBody()) {
            byte[] content = body.readAllBytes();
            out.write(packed ? unpacked(content) : content);
        }
        try (InputStream in = process.getInputStream()) {
            return in.readAllBytes();
        }
    }

    private static byte[] unpacked(byte[] content) throws IOException {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(content))) {
            return in.readAllBytes();
        }
    }

    private static void answer(HttpExchange exchange, byte[] output) throws IOException {
        int end = new String(output, StandardCharsets.ISO_8859_1).indexOf("\r\n\r\n");
        int status = 200;
        for (String line : new String(output, 0, end, StandardCharsets.ISO_8859_1).split("\r\n")) {
            String[] field = line.split(": ", 2);
            if (field[0].equals("Status")) {
                status = Integer.parseInt(field[1].substring(0, 3));
            } else {
                exchange.getResponseHeaders().add(field[0], field[1]);
            }
        }
        byte[] body = Arrays.copyOfRange(output, end + 4, output.length);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
