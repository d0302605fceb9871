// SPDX-License-Identifier: EPL-2.0
package phrasebook.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import phrasebook.cli.internal.Download;
import phrasebook.cli.internal.Failure;
import phrasebook.exports.Bundle;
import phrasebook.exports.ExportedFile;
import phrasebook.exports.SigningKeys;
import phrasebook.exports.Verification;
import phrasebook.model.NormFactory;

/** Bundles, and single files of them, that a server hands out. */
class VerifyAddressTest {

    @TempDir
    Path directory = Path.of("");
    private final Map<String, byte[]> files = new ConcurrentHashMap<>();
    private final CountDownLatch over = new CountDownLatch(1);
    private Shell shell = Shell.in(directory);
    private HttpServer server = start();

    private static HttpServer start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setExecutor(Executors.newCachedThreadPool());
            server.start();
            return server;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @BeforeEach
    void bundle() throws Exception {
        shell = Shell.in(directory);
        KeyPair keys = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        shell.file("公钥.pem", "-----BEGIN PUBLIC KEY-----\n"
                + Base64.getMimeEncoder().encodeToString(keys.getPublic().getEncoded())
                + "\n-----END PUBLIC KEY-----\n");
        Bundle bundle = new Bundle(NormFactory.eINSTANCE.createNorm());
        bundle.add(new ExportedFile("规范.json", "{}".getBytes()), "json");
        bundle.sign("张三", manifest -> SigningKeys.sign(manifest, keys.getPrivate()));
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        bundle.write(archive);
        files.put("/规范.zip", archive.toByteArray());
        Verification.unpacked(archive.toByteArray()).forEach((name, content) -> files.put("/取出/" + name, content));
        server.createContext("/", this::answer);
    }

    @AfterEach
    void stop() {
        over.countDown();
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        switch (path) {
            case "/新址" -> send(exchange, 302, address("/%E8%A7%84%E8%8C%83.zip"), new byte[0]);
            case "/绕圈" -> send(exchange, 302, address("/%E7%BB%95%E5%9C%88"), new byte[0]);
            case "/故障" -> send(exchange, 500, "", "bad".getBytes());
            case "/很慢" -> hang(exchange);
            default -> {
                byte[] content = files.get(path);
                send(exchange, content == null ? 404 : 200, "", content == null ? new byte[0] : content);
            }
        }
    }

    private static void send(HttpExchange exchange, int status, String location, byte[] content) throws IOException {
        if (!location.isEmpty()) {
            exchange.getResponseHeaders().add("Location", location);
        }
        exchange.sendResponseHeaders(status, content.length == 0 ? -1 : content.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(content);
        }
    }

    /** Sends the beginning of a file, and never the rest. */
    private void hang(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 1000);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(new byte[10]);
            out.flush();
            over.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String address(String path) {
        return "http://localhost:" + server.getAddress().getPort() + path;
    }

    private Shell.Run verify(String path) {
        return shell.run("verify", "--lang", "zh", "--key", "公钥.pem", address(path));
    }

    @ParameterizedTest
    @CsvSource({ "/规范.zip", "/%E8%A7%84%E8%8C%83.zip", "/新址", "/取出/规范.json" })
    void whatIsAsItWasSigned(String path) {
        assertTrue(verify(path).ends(0).out().endsWith("张三 发布：签名有效，1 个文件都没有改动\n"));
    }

    @Test
    void aByteThatWasChanged() {
        files.put("/取出/规范.json", "[]".getBytes());
        assertTrue(verify("/取出/规范.json").ends(1).err().endsWith("规范.json 被改过。请不要使用，重新取一份\n"));
        files.remove("/取出/manifest.sig");
        assertTrue(verify("/取出/规范.json").ends(1).err().contains("没有签名"));
    }

    @ParameterizedTest
    @CsvSource({ "/无.zip, 对方回答 404", "/故障, 对方回答 500", "/绕圈, 对方回答 302" })
    void whatTheServerDoesNotHandOut(String path, String said) {
        String line = verify(path).fails();
        assertTrue(line.contains(said), line);
    }

    @Test
    void noServerAndNoAddress() {
        server.stop(0);
        assertTrue(verify("/规范.zip").fails().contains("连不上对方"));
        assertTrue(shell.run("verify", "--lang", "zh", "--key", "公钥.pem", "https://").fails().contains("地址写得不对"));
        assertTrue(shell.run("verify", "--lang", "zh", "--key", "公钥.pem", "http://a b/c").fails().contains("地址写得不对"));
    }

    @Test
    void whatTakesTooLongOrIsTooLargeIsGivenUp() {
        Download little = new Download(Duration.ofMillis(500), 100);
        long begun = System.nanoTime();
        assertThrows(Failure.class, () -> little.get(URI.create(address("/%E5%BE%88%E6%85%A2"))));
        assertTrue(System.nanoTime() - begun < 20_000_000_000L);
        files.put("/big", new byte[101]);
        assertThrows(Failure.class, () -> little.get(URI.create(address("/big"))));
        files.put("/big", new byte[100]);
        assertEquals(100, assertDoes(little, "/big"));
    }

    private int assertDoes(Download download, String path) {
        try {
            return download.get(URI.create(address(path))).length;
        } catch (Failure e) {
            throw new AssertionError(e);
        }
    }
}
