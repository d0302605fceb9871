// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide.editing.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import phrasebook.dsl.ParsedNorm;
import phrasebook.dsl.ide.editing.BanForm;
import phrasebook.dsl.ide.editing.EditResult;
import phrasebook.dsl.ide.editing.EditResult.Edited;
import phrasebook.dsl.ide.editing.EditResult.Refused;
import phrasebook.model.Ban;
import phrasebook.model.BanKind;
import phrasebook.model.BanSeverity;

/** Edits of the lines of a ban. An empty value takes the line away. */
public final class BanEdits {

    private final String text;
    private final Ban ban;
    private final List<BanLine> lines;
    private final Messages messages;
    private final Snippet snippet;
    private final Changes changes;

    public BanEdits(ParsedNorm parsed, Ban ban, Locale locale) {
        this.text = parsed.text();
        this.ban = ban;
        this.lines = BanLine.of(ban, text);
        this.messages = new Messages(locale);
        this.snippet = new Snippet(parsed);
        this.changes = new Changes(text);
    }

    public EditResult wordings(List<String> typed) {
        List<String> words = stripped(typed);
        return edited(line(BanLine.WORDS, 2, StepWriter.utterances(words, "、"), words,
                b -> b.wordings().equals(words)));
    }

    public EditResult conduct(BanKind kind, String typed) {
        if (kind == BanKind.WORDS || kind == BanKind.UNSPECIFIED) {
            return wordings(List.of(typed));
        }
        String conduct = typed.strip();
        return edited(line(kind.getValue() - 1, BanLine.WORDS, 2, conduct, List.of(conduct),
                b -> b.kind() == kind && b.text().equals(conduct)));
    }

    public EditResult instead(String typedRef, String typedText) {
        String ref = typedRef.strip();
        String words = typedText.strip();
        if (!ref.isEmpty() && !ref.matches("[A-Za-z][A-Za-z0-9_-]*")) {
            return messages.refused("REFERENCE");
        }
        Optional<Refused> refused = line(BanLine.INSTEAD, BanLine.INSTEAD, ref.isEmpty() ? "" : "[" + ref + "]",
                List.of(), b -> b.insteadRef().equals(ref));
        List<String> quoted = words.isEmpty() ? List.of() : List.of(words);
        return edited(refused.isPresent() ? refused : line(BanLine.INSTEAD_TEXT, BanLine.INSTEAD_TEXT,
                StepWriter.utterances(quoted, ""), quoted, b -> b.insteadText().equals(words)));
    }

    public EditResult reason(String typed) {
        String reason = typed.strip();
        return edited(line(BanLine.REASON, BanLine.REASON, reason, List.of(reason), b -> b.reason().equals(reason)));
    }

    public EditResult severity(BanSeverity severity) {
        return edited(line(BanLine.SEVERITY, BanLine.SEVERITY, severity.getLiteral(), List.of(),
                b -> b.severity() == severity));
    }

    public EditResult matches(List<String> typed) {
        List<String> words = stripped(typed);
        return edited(line(BanLine.MATCHES, BanLine.MATCHES, StepWriter.utterances(words, "、"), words,
                b -> b.matches().equals(words)));
    }

    public EditResult allows(List<String> typed) {
        List<String> words = stripped(typed);
        return edited(line(BanLine.ALLOWS, BanLine.ALLOWS, StepWriter.utterances(words, "、"), words,
                b -> b.allows().equals(words)));
    }

    private static List<String> stripped(List<String> typed) {
        return typed.stream().map(String::strip).toList();
    }

    private EditResult edited(Optional<Refused> refused) {
        return refused.isPresent() ? refused.get()
                : new Edited(changes.list(), changes.list().isEmpty() ? head().offset() : caret(), "");
    }

    private int caret() {
        var last = changes.list().get(changes.list().size() - 1);
        return changes.moved(last.offset()) + last.text().length();
    }

    private Head head() {
        return Head.of(ban, text);
    }

    private Optional<Refused> line(int order, int lastCleared, String value, List<String> words,
            Predicate<BanForm> expected) {
        return line(order, order, lastCleared, value, words, expected);
    }

    /** Writes the line in the place of the first of those whose order is in the range, and takes the others away. */
    private Optional<Refused> line(int order, int firstCleared, int lastCleared, String value, List<String> words,
            Predicate<BanForm> expected) {
        Objections objections = new Objections(messages);
        Optional<Refused> broken = objections.toLines(Stream.concat(words.stream(), Stream.of(value)));
        String content = BanLine.KEYWORDS.get(order) + " " + value;
        if (broken.isEmpty() && !value.isEmpty() && !snippet.isBanLine(content, expected)) {
            return Optional.of(objections.toWords(words));
        }
        if (broken.isPresent() || expected.test(new FormReader(text).ban(ban))) {
            return broken;
        }
        List<BanLine> there = lines.stream().filter(l -> l.order() >= firstCleared && l.order() <= lastCleared)
                .toList();
        if (there.isEmpty() && !value.isEmpty()) {
            insert(order, content);
        } else if (!there.isEmpty() && !value.isEmpty()) {
            changes.rewrite(there.get(0).from(), there.get(0).to(), content);
        }
        there.stream().skip(value.isEmpty() ? 0 : 1).forEach(this::delete);
        return Optional.empty();
    }

    private void delete(BanLine line) {
        if (line.onHead()) {
            changes.delete(Lines.trimEnd(text, line.from()), line.to());
        } else {
            changes.delete(Lines.endAbove(text, Lines.start(text, line.from())), Lines.end(text, line.to()));
        }
    }

    private void insert(int order, String content) {
        Head head = head();
        if (order < BanLine.INSTEAD && !head.mark().isEmpty() && head.rest().isEmpty()) {
            changes.replace(head.end(), Lines.end(text, head.end()), " " + content);
            return;
        }
        int at = lines.stream().filter(l -> l.order() <= order).mapToInt(BanLine::to).max().orElse(head.end());
        String indent = lines.stream().filter(l -> !l.onHead()).findFirst().map(l -> Lines.indent(text, l.from()))
                .orElse(Lines.indent(text, head.offset()) + "   ");
        changes.insert(Lines.end(text, at), Lines.lineBreak(text) + indent + content);
    }
}
