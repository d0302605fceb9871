// SPDX-License-Identifier: EPL-2.0
package phrasebook.cli.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads what a command was given, and refuses what cannot be a document before anything tries to understand it. */
final class Input {

    // 300,000 phrases; beyond it somebody has given the wrong file.
    private static final int LARGEST = 64 << 20;
    // A web page may stand in one line; a text of this length without a line break is no document.
    private static final int LONGEST_LINE = 4 << 20;

    private Input() {
    }

    /** The bytes of the file, or of standard input for {@code -}. */
    static byte[] read(String name, Session session) throws Failure {
        byte[] content = name.equals(Session.STANDARD_STREAM) ? standardInput(session) : file(session.file(name));
        requireLines(content);
        return content;
    }

    /** The same for a file that need not be text. */
    static byte[] readAny(String name, Session session) throws Failure {
        return name.equals(Session.STANDARD_STREAM) ? standardInput(session) : file(session.file(name));
    }

    private static byte[] standardInput(Session session) throws Failure {
        try {
            return limited(session.standardInput(LARGEST + 1));
        } catch (IOException e) {
            throw FileTrouble.reading(e);
        }
    }

    private static byte[] file(Path file) throws Failure {
        if (Files.isDirectory(file)) {
            throw Failure.of("input.directory");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return limited(in.readNBytes(LARGEST + 1));
        } catch (IOException e) {
            throw FileTrouble.reading(e);
        }
    }

    private static byte[] limited(byte[] content) throws Failure {
        if (content.length > LARGEST) {
            throw Failure.of("input.large", LARGEST >> 20);
        }
        return content;
    }

    // In UTF-16 a byte of another character may look like a line break: then the check only gets laxer.
    private static void requireLines(byte[] content) throws Failure {
        int start = 0;
        int line = 1;
        for (int i = 0; i < content.length; i++) {
            if (content[i] == '\n' || content[i] == '\r') {
                start = i + 1;
                line += content[i] == '\n' ? 1 : 0;
            } else if (i - start >= LONGEST_LINE) {
                throw Failure.of("input.line.long", line, LONGEST_LINE >> 20);
            }
        }
    }
}
