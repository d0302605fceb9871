// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import phrasebook.model.Placeholder;
import phrasebook.model.Role;
import phrasebook.rules.Severity;
import phrasebook.rules.Violation;
import phrasebook.rules.internal.DataLines;
import phrasebook.rules.internal.Text;

/**
 * No text holds radicals or compatibility ideographs in the place of the ideographs that they look like: ⽂ (U+2F42)
 * for 文 (U+6587). They come out of PDF files, and no search finds them.
 */
public final class LookAlike implements TextRule {

    /** Read when a radical is met. */
    private static final class Radicals {

        static final Map<String, String> MEANT = DataLines.of(LookAlike.class, "radicals.txt").stream()
                .map(line -> line.split(" ")).collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Text text, Consumer<Violation> report) {
        String words = text.text();
        for (int at = 0; at < words.length(); at += Character.charCount(words.codePointAt(at))) {
            int c = words.codePointAt(at);
            String meant = c < 0x2E80 || c > 0x2FD5 && c < 0xF900 ? "" : meant(c);
            if (!meant.isEmpty()) {
                Violation found = text.breaks(this, at, at + Character.charCount(c), Character.toString(c), meant,
                        String.format(Locale.ROOT, "U+%04X", c));
                // A name has to be mended everywhere at once.
                boolean named = text.subject() instanceof Role || text.subject() instanceof Placeholder;
                report.accept(named ? found.mendedBy(meant) : found.safelyMendedBy(meant));
            }
        }
    }

    private static String meant(int c) {
        String character = Character.toString(c);
        if (c <= 0x2FD5) {
            String meant = c < 0x2F00 ? Radicals.MEANT.get(character) : null;
            return meant != null ? meant : changed(character, Normalizer.normalize(character, Normalizer.Form.NFKC));
        }
        boolean ideograph = c < 0xFB00 || c >= 0x2F800 && c < 0x2FA20;
        return ideograph ? changed(character, Normalizer.normalize(character, Normalizer.Form.NFC)) : "";
    }

    private static String changed(String character, String normalized) {
        return normalized.equals(character) ? "" : normalized;
    }
}
