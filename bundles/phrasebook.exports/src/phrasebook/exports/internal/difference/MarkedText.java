// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.internal.difference;

import java.util.List;
import java.util.stream.Collectors;

/** Texts for a page, with the words marked that are on one side alone. */
final class MarkedText {

    private MarkedText() {
    }

    static String of(List<MarkedRun> runs) {
        return runs.stream().map(MarkedText::of).collect(Collectors.joining());
    }

    private static String of(MarkedRun run) {
        String text = escaped(run.text());
        return switch (run.mark()) {
            case PLAIN, LABEL -> text;
            case NUMBER -> "<b>" + text + "</b>";
            case NONE -> "<span class=\"none\">" + text + "</span>";
            case DELETED -> "<del>" + text + "</del>";
            case INSERTED -> "<ins>" + text + "</ins>";
        };
    }

    /** The text with the signs of markup written out; characters that no page may hold become U+FFFD. */
    static String escaped(String text) {
        StringBuilder html = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                default -> html.append(c < ' ' && c != '\n' && c != '\t' ? '\uFFFD' : c);
            }
        }
        return html.toString();
    }
}
