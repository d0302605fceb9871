// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import phrasebook.dsl.ide.QuickFix;
import phrasebook.dsl.ide.TextChange;
import phrasebook.dsl.lexing.Context;
import phrasebook.dsl.lexing.LineScanner;
import phrasebook.dsl.lexing.NormTokenizer;
import phrasebook.dsl.lexing.Problem;
import phrasebook.dsl.lexing.TokenKind;
import phrasebook.rules.Finding;

/** Mends lines that cannot be read. A line is proposed only where it can then be read. */
final class SyntaxFixer {

    private final String text;
    private final Finding finding;
    private final Declared declared;
    private final Messages messages;
    private final Place line;
    private final List<QuickFix> fixes = new ArrayList<>();

    SyntaxFixer(String text, Finding finding, Declared declared, Messages messages) {
        this.text = text;
        this.finding = finding;
        this.declared = declared;
        this.messages = messages;
        this.line = Place.at(text, contentEnd(text, finding.offset()));
    }

    private static int contentEnd(String text, int offset) {
        int end = Lines.end(text, offset);
        while (end > offset && Lines.isBlank(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    List<QuickFix> fixes() {
        Optional<LineScanner.Diagnosis> diagnosis = LineScanner.diagnose(line.before(), line.context());
        if (line.before().isEmpty() || line.isComment()) {
            return List.of();
        }
        if (diagnosis.isPresent()) {
            unreadable(diagnosis.get());
        } else if (finding.length() == 1 && "{｛".indexOf(text.charAt(finding.offset())) >= 0) {
            brace();
        } else {
            String close = switch (text.charAt(finding.offset())) {
                case '「' -> "」";
                case '『' -> "』";
                case '"', '＂' -> text.substring(finding.offset(), finding.offset() + 1);
                default -> "”";
            };
            add("fix.close", close, new TextChange(line.offset(), 0, close));
        }
        return fixes;
    }

    private void unreadable(LineScanner.Diagnosis diagnosis) {
        int at = Math.max(0, Math.min(diagnosis.offset(), line.before().length()));
        LineRewriter rewriter = new LineRewriter(line.before(), at, declared);
        if (diagnosis.problem() == Problem.NOT_INDENTED) {
            indent();
        }
        for (String rewritten : rewriter.rewritten(diagnosis.problem())) {
            if (isReadable(rewritten) && !rewritten.equals(line.before())) {
                replace("fix.write", rewritten.replaceAll("\\R", " ⏎ "), rewritten);
            }
        }
        if (!hasBlock()) {
            setAside();
        }
    }

    /** Whether lines stand below that belong to this one. */
    private boolean hasBlock() {
        int next = Lines.next(text, line.lineStart());
        while (next < text.length() && Lines.content(text, next, Lines.end(text, next)) == Lines.end(text, next)) {
            next = Lines.next(text, next);
        }
        int own = NormTokenizer.indentOf(text, line.lineStart(), line.lineStart() + line.indent().length());
        return NormTokenizer.indentOf(text, next, Lines.content(text, next, Lines.end(text, next))) > own;
    }

    private void setAside() {
        String note = (line.context() == Context.BAN ? TokenKind.REMARK : TokenKind.NOTE).literal();
        if (isReadable(note + " " + line.before())) {
            replace("fix.note", note, note + " " + line.before());
        }
        int next = Lines.next(text, line.lineStart());
        add("fix.remove.line", "", new TextChange(line.lineStart(), next - line.lineStart(), ""));
    }

    private void indent() {
        Context deeper = NormTokenizer.contextAt(text, line.lineStart(), 3);
        if (LineScanner.diagnose(line.before(), deeper).isEmpty()) {
            add("fix.indent", "", new TextChange(line.lineStart(), line.indent().length(), "   "));
        }
    }

    private boolean isReadable(String rewritten) {
        return rewritten.lines().allMatch(l -> LineScanner.diagnose(l.strip(), line.context()).isEmpty());
    }

    private void replace(String key, String shown, String rewritten) {
        String spelt = rewritten.replace("\n", Lines.separator(text) + line.indent());
        add(key, shown, new TextChange(line.offset() - line.before().length(), line.before().length(), spelt));
    }

    private void brace() {
        int open = finding.offset();
        String rest = text.substring(open + 1, line.offset());
        String tight = rest.stripLeading();
        declared.placeholders().stream().map(p -> Declared.orEmpty(p.getName()))
                .filter(n -> !n.isEmpty() && tight.startsWith(n)).max(Comparator.comparingInt(String::length))
                .ifPresent(name -> slot(open, rest, name));
        String spelt = text.charAt(open) == '{' ? "{{" : "{｛}";
        add("fix.brace.literal", spelt, new TextChange(open, 1, spelt));
    }

    /** Closes the brace after the name, blanks and a closing brace that stand about it taken away. */
    private void slot(int open, String rest, String name) {
        int end = rest.indexOf(name) + name.length();
        String after = rest.substring(end).stripLeading();
        if (!after.isEmpty() && "}｝".indexOf(after.charAt(0)) >= 0) {
            end = rest.indexOf(after, end) + 1;
        }
        String slot = "{" + name + "}";
        fixes.add(new QuickFix(messages.get("fix.write", slot), List.of(new TextChange(open, end + 1, slot))));
    }

    private void add(String key, String shown, TextChange change) {
        fixes.add(new QuickFix(messages.get(key, shown), List.of(change)));
    }
}
