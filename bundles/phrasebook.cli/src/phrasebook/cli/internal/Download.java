// SPDX-License-Identifier: EPL-2.0
package phrasebook.cli.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Gets files by http and https. It follows redirections, but never from https to http.
 *
 * @param patience for the whole of a file
 * @param largest how many bytes a file may have
 */
public record Download(Duration patience, int largest) {

    /** As commands do it: for a bundle of some megabytes over a slow line. */
    static final Download USUAL = new Download(Duration.ofSeconds(60), 64 << 20);

    /** Whether the name is an address rather than that of a file. */
    static boolean isAddress(String name) {
        return name.regionMatches(true, 0, "http://", 0, 7) || name.regionMatches(true, 0, "https://", 0, 8);
    }

    /** The address; the program's messages say what is wrong with one that is none. */
    static URI address(String name) throws Failure {
        try {
            URI address = URI.create(URI.create(name).toASCIIString());
            if (address.getHost() != null) {
                return address;
            }
        } catch (IllegalArgumentException e) {
            // Told below.
        }
        throw Failure.of("url.form");
    }

    /** What is there. */
    public byte[] get(URI address) throws Failure {
        return find(address).orElseThrow(() -> Failure.of("url.status", 404));
    }

    /** What is there; empty where the server says that there is nothing. */
    Optional<byte[]> find(URI address) throws Failure {
        HttpClient client = HttpClient.newBuilder().followRedirects(Redirect.NORMAL).connectTimeout(patience).build();
        HttpRequest request = HttpRequest.newBuilder(address).timeout(patience).build();
        CompletableFuture<HttpResponse<InputStream>> asked = client.sendAsync(request, BodyHandlers.ofInputStream());
        CompletableFuture<byte[]> read = asked.thenApplyAsync(this::body);
        try {
            byte[] content = read.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            int status = asked.join().statusCode();
            if (status == 404 || status == 410) {
                return Optional.empty();
            }
            if (status != 200) {
                throw Failure.of("url.status", status);
            }
            if (content.length > largest) {
                throw Failure.of("input.large", largest >> 20);
            }
            return Optional.of(content);
        } catch (TimeoutException e) {
            throw Failure.of("url.slow", patience.toSeconds());
        } catch (ExecutionException e) {
            throw e.getCause() instanceof HttpTimeoutException ? Failure.of("url.slow", patience.toSeconds())
                    : Failure.of("url.unreachable", reason(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Failure.of("url.slow", patience.toSeconds());
        }
    }

    /** What the innermost cause that says something says. */
    private static String reason(ExecutionException e) {
        String reason = "";
        for (@Nullable Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
            String message = cause.getMessage();
            reason = message == null || message.contains("Exception") ? reason : message;
        }
        return reason.isEmpty() ? "HTTP" : reason;
    }

    private byte[] body(HttpResponse<InputStream> response) {
        try (InputStream in = response.body()) {
            return response.statusCode() == 200 ? in.readNBytes(largest + 1) : new byte[0];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
