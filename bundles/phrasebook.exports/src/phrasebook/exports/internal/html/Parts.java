// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.internal.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

import org.eclipse.jdt.annotation.Nullable;

import phrasebook.exports.internal.Sha256;

/** The parts of the page that are the same for every norm: markup, style and script, in files beside this class. */
final class Parts {

    private Parts() {
    }

    static String read(String name) {
        try (@Nullable InputStream in = Parts.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing in the program: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By what a content security policy (CSP 3) knows an inline style or script. */
    static String digest(String content) {
        return "sha256-" + Base64.getEncoder().encodeToString(Sha256.of(content.getBytes(StandardCharsets.UTF_8)));
    }
}
