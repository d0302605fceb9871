// SPDX-License-Identifier: EPL-2.0
package phrasebook.cli.internal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import phrasebook.imports.Decoded;
import phrasebook.rules.Finding;

/** Mends files in place, each in the encoding that it has, and prints what it changed. */
final class Fixing {

    private static final List<byte[]> MARKS = List.of(new byte[] { (byte) 0xEF, (byte) 0xBB, (byte) 0xBF },
            new byte[] { (byte) 0xFE, (byte) 0xFF }, new byte[] { (byte) 0xFF, (byte) 0xFE });

    private final Session session;
    private final boolean inResult;

    /** @param inResult whether what was changed is part of the result, rather than told beside it */
    Fixing(Session session, boolean inResult) {
        this.session = session;
        this.inResult = inResult;
    }

    /** Applies the safe fixes of what is found to the file of that name, and gives what it holds then. */
    String fix(String name, Function<String, List<Finding>> check) throws Failure {
        if (name.equals(Session.STANDARD_STREAM)) {
            throw Failure.of("fix.stdin");
        }
        if (!name.toLowerCase(Locale.ROOT).endsWith(".norm")) {
            throw Failure.of("fix.kind");
        }
        byte[] old = Input.read(name, session);
        Decoded decoded = NormText.decode(old);
        SafeFixes fixes = SafeFixes.of(decoded.text(), check);
        if (!fixes.changes().isEmpty()) {
            new Output(session, List.of()).write(name, encoded(fixes.text(), decoded.encoding(), old));
        }
        for (SafeFixes.Change change : fixes.changes()) {
            Finding at = change.finding();
            String line = name + ':' + at.line() + ':' + at.column() + ": " + session.messages().text("fix.done",
                    at.rule(), change.old(), change.fresh());
            if (inResult) {
                session.result(line);
            } else {
                session.remark(line);
            }
        }
        return fixes.text();
    }

    /** The text as the file had it: in its encoding, with its mark; in UTF-8 where that cannot hold the new words. */
    static byte[] encoded(String text, String encoding, byte[] old) {
        Charset charset = Charset.forName(encoding);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        MARKS.stream().filter(mark -> startsWith(old, mark)).findFirst().ifPresent(bytes::writeBytes);
        if (charset.newEncoder().canEncode(text)) {
            bytes.writeBytes(text.getBytes(charset));
            return bytes.toByteArray();
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static boolean startsWith(byte[] content, byte[] mark) {
        return content.length >= mark.length && Arrays.equals(content, 0, mark.length, mark, 0, mark.length);
    }
}
