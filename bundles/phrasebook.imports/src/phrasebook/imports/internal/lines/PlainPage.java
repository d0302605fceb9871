// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.internal.lines;

import java.util.ArrayList;
import java.util.List;

import phrasebook.imports.ImportException;
import phrasebook.imports.ImportException.Kind;
import phrasebook.imports.internal.lexicon.Fold;

/** Breaks a plain text into lines. */
final class PlainPage {

    private PlainPage() {
    }

    static Page read(String text) throws ImportException {
        List<Line> lines = new ArrayList<>();
        int number = 1;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isBreak(text.charAt(i))) {
                if (i - start > Page.LONGEST_LINE) {
                    throw new ImportException(Kind.LINE_TOO_LONG, number, i - start, Page.LONGEST_LINE);
                }
                add(lines, text.substring(start, i), number, start);
                if (i + 1 < text.length() && text.charAt(i) == '\r' && text.charAt(i + 1) == '\n') {
                    i++;
                }
                number++;
                start = i + 1;
            }
        }
        return new Page(text, lines, List.of());
    }

    private static void add(List<Line> lines, String raw, int number, int offset) {
        if (!Fold.isBlank(raw)) {
            lines.add(Line.of(raw, number, offset));
        }
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u2028' || c == '\u2029' || c == '\u0085';
    }
}
