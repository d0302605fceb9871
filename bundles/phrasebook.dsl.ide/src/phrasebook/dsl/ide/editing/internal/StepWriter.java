// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide.editing.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import phrasebook.dsl.ide.editing.StepKind;
import phrasebook.dsl.ide.editing.StepRow;

/** Writes a row as its line in canonical form, without indentation. */
final class StepWriter {

    private StepWriter() {
    }

    /** The line, if one is read as the row. An act that is not taken for one without its kind gets 做. */
    static Optional<String> line(StepRow row, Snippet snippet) {
        StepRow plain = stripped(row);
        StepRow named = plain.kind() == StepKind.ACT && plain.verb().isEmpty() ? plain.withVerb("做") : plain;
        return Stream.of(plain, named).filter(r -> isRead(r, snippet)).map(StepWriter::line).findFirst();
    }

    private static boolean isRead(StepRow row, Snippet snippet) {
        Optional<StepRow> read = snippet.step(line(row));
        return row.kind() == StepKind.UNREADABLE ? read.isPresent() && !row.text().isEmpty()
                : read.filter(r -> r.saysTheSameAs(row)).isPresent();
    }

    /** The row without blanks around its texts, and with only those that its kind has. */
    static StepRow stripped(StepRow row) {
        boolean spoken = row.kind() == StepKind.SAY || row.kind() == StepKind.HEAR;
        boolean action = row.kind().isAction();
        List<String> words = row.alternatives().stream().map(String::strip).toList();
        return new StepRow(row.index(), row.depth(), row.kind(), action ? row.timing().strip() : "",
                action ? row.within().strip() : "", action ? row.role().strip() : "",
                action ? row.manner().strip() : "", action ? row.modality().strip() : "",
                action ? row.verb().strip() : "", !spoken ? List.of() : words.isEmpty() ? List.of("") : words,
                spoken ? "" : row.text().strip(), spoken ? row.delivery().strip() : "", row.offset(), row.length());
    }

    private static String line(StepRow row) {
        String text = row.text();
        return switch (row.kind()) {
            case SAY, HEAR -> said(row, utterances(row.alternatives(), "或") + bracketed(row.delivery()));
            case INDIRECT -> String.join(" ", prefix(row)) + "：" + text;
            case ACT -> String.join(" ", with(prefix(row), text));
            case PAUSE -> text.isEmpty() ? "停 片刻" : "停 " + text + " 秒";
            case BRANCH -> ("若 " + text).strip();
            case GUARD -> ("待 " + text).strip();
            case SITUATION -> ("情形 " + text).strip();
            case LOOP -> ("直到 " + text).strip();
            case GOTO -> "转到 [" + text + "]";
            case NOTE -> ("注 " + text).strip();
            case PENDING -> ("存疑 " + text).strip();
            case UNREADABLE -> text;
        };
    }

    private static String said(StepRow row, String words) {
        List<String> prefix = prefix(row);
        return prefix.isEmpty() ? words : String.join(" ", prefix) + "：" + words;
    }

    private static List<String> prefix(StepRow row) {
        String who = row.role() + bracketed(row.manner());
        List<String> parts = new ArrayList<>();
        for (String part : List.of(row.timing(), row.within(), who, row.modality(), row.verb())) {
            with(parts, part);
        }
        return parts;
    }

    private static List<String> with(List<String> parts, String part) {
        if (!part.isEmpty()) {
            parts.add(part);
        }
        return parts;
    }

    private static String bracketed(String text) {
        return text.isEmpty() ? "" : "（" + text + "）";
    }

    /** Words in quotes. */
    static String utterances(List<String> words, String separator) {
        return words.stream().map(w -> "“" + w.strip() + "”").collect(Collectors.joining(separator));
    }
}
