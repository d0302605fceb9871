// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide.editing.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import phrasebook.dsl.ide.editing.EditResult.Refused;
import phrasebook.dsl.ide.editing.StepKind;
import phrasebook.dsl.ide.editing.StepRow;

/** Finds out why a text cannot stand where it shall, so that the user learns what to do. */
final class Objections {

    private final Messages messages;

    Objections(Messages messages) {
        this.messages = messages;
    }

    /** What would break the line, whatever it is. */
    Optional<Refused> toLines(Stream<String> texts) {
        return texts.anyMatch(t -> t.strip().chars().anyMatch(c -> c == '\n' || c == '\r'))
                ? Optional.of(messages.refused("LINE_BREAK")) : Optional.empty();
    }

    /** Why words cannot stand between quotes; where nothing is found, that they are read as something else. */
    Refused toWords(List<String> words) {
        if (words.stream().anyMatch(Objections::hasLoneQuote)) {
            return messages.refused("UNPAIRED_QUOTE");
        }
        return messages.refused(words.stream().anyMatch(w -> hasOpenBrace(withoutSlots(w))) ? "LONE_BRACE"
                : "NOT_READ");
    }

    Refused toRow(StepRow row) {
        if (row.kind() == StepKind.PAUSE) {
            return messages.refused("SECONDS");
        }
        if (row.kind() == StepKind.GOTO) {
            return messages.refused("REFERENCE");
        }
        if (row.kind().isAction() && row.role().strip().matches(".*[\\s（）()：:；;“”\"「」{}、，,/｜|\\[\\]].*")) {
            return messages.refused("NAME");
        }
        if (hasLoneBracket(row.manner()) || hasLoneBracket(row.delivery())) {
            return messages.refused("BRACKETS");
        }
        return toWords(row.alternatives());
    }

    private static String withoutSlots(String words) {
        return withoutEscapes(words).replaceAll("\\{[^{}｛｝\\s]*[}｝]", "");
    }

    /** Whether a brace stands in the text that neither is spelt out nor was taken for a placeholder or choice. */
    static boolean hasOpenBrace(String words) {
        String rest = withoutEscapes(words);
        return rest.indexOf('{') >= 0 || rest.indexOf('｛') >= 0;
    }

    private static String withoutEscapes(String words) {
        return words.replace("{{", "").replace("{“}", "").replace("{”}", "").replace("{｛}", "");
    }

    private static boolean hasLoneQuote(String words) {
        return isUnbalanced(words.replace("{“}", "").replace("{”}", ""), "“", "”");
    }

    private static boolean hasLoneBracket(String words) {
        return isUnbalanced(words, "（(", "）)");
    }

    private static boolean isUnbalanced(String words, String open, String close) {
        int depth = 0;
        for (char c : words.toCharArray()) {
            depth += open.indexOf(c) >= 0 ? 1 : close.indexOf(c) >= 0 ? -1 : 0;
            if (depth < 0) {
                return true;
            }
        }
        return depth != 0;
    }
}
