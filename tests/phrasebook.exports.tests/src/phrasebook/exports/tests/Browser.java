// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** A real Chromium without a window, driven by its DevTools protocol. Debian's package is {@code chromium}. */
final class Browser implements AutoCloseable {

    private static final int SECONDS = 60;

    private final Process process;
    private final Path profile;
    private final WebSocket socket;
    private final Map<Integer, CompletableFuture<JsonObject>> answers = new ConcurrentHashMap<>();
    private int asked;

    private Browser(Process process, Path profile, URI page) {
        this.process = process;
        this.profile = profile;
        this.socket = HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(page, new Listener()).join();
    }

    static Browser start() throws IOException, InterruptedException {
        Path profile = Files.createTempDirectory("chromium");
        Process process = new ProcessBuilder("chromium", "--headless=new", "--no-sandbox", "--disable-gpu",
                "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync", "--lang=zh-CN",
                "--host-resolver-rules=MAP * ~NOTFOUND", "--remote-debugging-port=0", "--remote-allow-origins=*",
                "--window-size=1440,900", "--user-data-dir=" + profile, "about:blank").redirectErrorStream(true)
                        .redirectOutput(profile.resolve("log").toFile()).start();
        return new Browser(process, profile, page(process, profile));
    }

    /** Waits until the browser has written where it listens, and asks it for its page. */
    private static URI page(Process process, Path profile) throws IOException, InterruptedException {
        Path active = profile.resolve("DevToolsActivePort");
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        while (!Files.exists(active) || Files.readAllLines(active).isEmpty()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new IOException("Chromium did not start: " + Files.readString(profile.resolve("log")));
            }
            Thread.sleep(20);
        }
        HttpRequest list = HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + Files.readAllLines(active).get(0) + "/json/list")).build();
        while (true) {
            String targets = HttpClient.newHttpClient().send(list, BodyHandlers.ofString()).body();
            for (JsonElement target : JsonParser.parseString(targets).getAsJsonArray()) {
                if (target.getAsJsonObject().get("type").getAsString().equals("page")) {
                    return URI.create(target.getAsJsonObject().get("webSocketDebuggerUrl").getAsString());
                }
            }
            Thread.sleep(20);
        }
    }

    private final class Listener implements WebSocket.Listener {

        private final StringBuilder message = new StringBuilder();

        @Override
        public @Nullable CompletionStage<?> onText(@Nullable WebSocket from, @Nullable CharSequence data,
                boolean last) {
            message.append(data);
            if (last) {
                JsonObject json = JsonParser.parseString(message.toString()).getAsJsonObject();
                message.setLength(0);
                CompletableFuture<JsonObject> waiting = json.has("id") ? answers.remove(json.get("id").getAsInt())
                        : null;
                if (waiting != null) {
                    waiting.complete(json);
                }
            }
            socket().request(1);
            return null;
        }

        private WebSocket socket() {
            return socket;
        }
    }

    private JsonObject send(String method, Map<String, ?> parameters) {
        CompletableFuture<JsonObject> answer = new CompletableFuture<>();
        int id = ++asked;
        answers.put(id, answer);
        socket.sendText(new Gson().toJson(Map.of("id", id, "method", method, "params", parameters)), true).join();
        JsonObject json = answer.orTimeout(SECONDS, TimeUnit.SECONDS).join();
        if (json.has("error")) {
            throw new AssertionError(method + ": " + json.get("error"));
        }
        return json.getAsJsonObject("result");
    }

    /**
     * Opens the file, with a fragment such as {@code #P03} or nothing behind it, and waits until its scripts have run.
     */
    void open(Path file, String fragment) throws InterruptedException {
        send("Page.navigate", Map.of("url", "about:blank"));
        send("Page.navigate", Map.of("url", file.toUri() + fragment));
        while (!eval("document.readyState + location.protocol").equals("completefile:")) {
            Thread.sleep(20);
        }
    }

    /** What the expression gives, as text; an error in the page is an error here. */
    String eval(String expression) {
        JsonObject result = send("Runtime.evaluate",
                Map.of("expression", expression, "awaitPromise", true, "returnByValue", true));
        if (result.has("exceptionDetails")) {
            throw new AssertionError(expression + ": " + result.get("exceptionDetails"));
        }
        JsonElement value = result.getAsJsonObject("result").get("value");
        return value == null ? "undefined" : value.isJsonPrimitive() ? value.getAsString() : value.toString();
    }

    /** Types into whatever has the focus, as an input method does. */
    void type(String text) {
        send("Input.insertText", Map.of("text", text));
    }

    /** Presses and releases a key, such as {@code a}, {@code Enter} or {@code ArrowDown}. */
    void press(String key) {
        String text = key.length() == 1 ? key : "";
        send("Input.dispatchKeyEvent", Map.of("type", "keyDown", "key", key, "text", text));
        send("Input.dispatchKeyEvent", Map.of("type", "keyUp", "key", key));
    }

    /** Clicks into the middle of the first element that the selector finds. */
    void click(String selector) {
        JsonObject box = JsonParser.parseString(eval("(() => { const e = document.querySelector("
                + new Gson().toJson(selector)
                + "); e.scrollIntoView({ block: 'nearest' }); const r = e.getClientRects()[0];"
                + " return { x: r.x + r.width / 2, y: r.y + r.height / 2 }; })()")).getAsJsonObject();
        for (String type : List.of("mousePressed", "mouseReleased")) {
            send("Input.dispatchMouseEvent", Map.of("type", type, "button", "left", "clickCount", 1, "x",
                    box.get("x").getAsDouble(), "y", box.get("y").getAsDouble()));
        }
    }

    /** Sets what the page is told of the reader's wishes, such as {@code prefers-color-scheme} and {@code dark}. */
    void media(String feature, String value) {
        send("Emulation.setEmulatedMedia", Map.of("features", List.of(Map.of("name", feature, "value", value))));
    }

    /** Lets the page be what it is in print, or on screen again. */
    void print(boolean print) {
        send("Emulation.setEmulatedMedia", Map.of("media", print ? "print" : ""));
    }

    void script(boolean enabled) {
        send("Emulation.setScriptExecutionDisabled", Map.of("value", !enabled));
    }

    void allowClipboard() {
        send("Browser.grantPermissions",
                Map.of("permissions", List.of("clipboardReadWrite", "clipboardSanitizedWrite")));
    }

    /** The pages that the document takes when it is printed, as a PDF file. */
    byte[] pdf() {
        return Base64.getDecoder().decode(send("Page.printToPDF", Map.of()).get("data").getAsString());
    }

    /** Writes a picture of the page, for people to look at. */
    void picture(Path file) {
        try {
            Files.write(file, Base64.getDecoder()
                    .decode(send("Page.captureScreenshot", Map.of()).get("data").getAsString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        socket.abort();
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        try (var files = Files.walk(profile)) {
            files.sorted((a, b) -> b.compareTo(a)).forEach(f -> f.toFile().delete());
        }
    }
}
