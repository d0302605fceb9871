// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide.internal;

import java.util.ArrayList;
import java.util.List;

import phrasebook.dsl.ide.QuickFix;
import phrasebook.dsl.ide.TextChange;
import phrasebook.dsl.ide.internal.Declared.RoleName;
import phrasebook.dsl.lexing.TokenKind;
import phrasebook.dsl.lexing.TokenKind.Group;
import phrasebook.rules.Finding;

/** Mends names that nobody declared, or that are declared twice. */
final class NameFixer {

    private final String text;
    private final Finding finding;
    private final Declared declared;
    private final Messages messages;
    private final String written;

    NameFixer(String text, Finding finding, Declared declared, Messages messages) {
        this.text = text;
        this.finding = finding;
        this.declared = declared;
        this.messages = messages;
        this.written = text.substring(finding.offset(), finding.offset() + finding.length()).strip();
    }

    List<QuickFix> fixes() {
        List<QuickFix> fixes = new ArrayList<>();
        for (String name : Closeness.nearest(written, names())) {
            int start = finding.offset() + text.substring(finding.offset()).indexOf(written);
            fixes.add(new QuickFix(messages.get("fix.replace", name),
                    List.of(new TextChange(start, written.length(), name))));
        }
        switch (finding.rule()) {
            case "UnknownRole" -> fixes.add(declareRole());
            case "UnknownPlaceholder" -> fixes.add(declare(TokenKind.PLACEHOLDER, "占位：" + written + "（印作“***”）"));
            default -> {
            }
        }
        return fixes;
    }

    private List<String> names() {
        return switch (finding.rule()) {
            case "UnknownRole" -> declared.roles().stream().map(RoleName::name).toList();
            case "UnknownPlaceholder" -> declared.placeholders().stream().map(p -> Declared.orEmpty(p.getName())).toList();
            default -> declared.entries().stream().map(e -> Declared.orEmpty(e.getId())).toList();
        };
    }

    private QuickFix declareRole() {
        for (LexedLine line : LexedLine.of(text)) {
            if (line.first() == TokenKind.ROLES) {
                int end = line.lexemes().get(line.lexemes().size() - 1).end();
                String name = (line.holds(TokenKind.NAME) ? "、" : "") + written;
                return new QuickFix(messages.get("fix.declare", written), List.of(new TextChange(end, 0, name)));
            }
        }
        return declare(TokenKind.ROLES, "角色：" + written);
    }

    /** Puts a line into the header below its last one of the kind, else below its last one, else at the start. */
    private QuickFix declare(TokenKind kind, String declaration) {
        int last = -1;
        int lastOfKind = -1;
        for (LexedLine line : LexedLine.of(text)) {
            if (TokenKind.of(Group.HEADER).contains(line.first())) {
                last = line.lexemes().get(0).start();
                lastOfKind = line.first() == kind ? last : lastOfKind;
            }
        }
        int above = lastOfKind >= 0 ? lastOfKind : last;
        int at = above >= 0 ? Lines.end(text, above) : text.startsWith("\uFEFF") ? 1 : 0;
        String separator = Lines.separator(text);
        return new QuickFix(messages.get("fix.declare", written),
                List.of(new TextChange(at, 0, above >= 0 ? separator + declaration : declaration + separator)));
    }

    /** Takes a name that is declared twice out of its line; a placeholder with its line. */
    List<QuickFix> withoutName() {
        int start = Lines.start(text, finding.offset());
        if (text.startsWith(TokenKind.PLACEHOLDER.literal(), Lines.content(text, start, finding.offset()))) {
            return List.of(new QuickFix(messages.get("fix.remove.line"),
                    List.of(new TextChange(start, Lines.next(text, start) - start, ""))));
        }
        int to = endOfRole(finding.offset() + written.length());
        int from = finding.offset();
        if (from > start && "、，,".indexOf(text.charAt(from - 1)) >= 0) {
            from--;
        } else if (to < text.length() && "、，,".indexOf(text.charAt(to)) >= 0) {
            to++;
        }
        return List.of(new QuickFix(messages.get("fix.remove", written), List.of(new TextChange(from, to - from, ""))));
    }

    /** Where a role ends, its aliases in brackets included. */
    private int endOfRole(int end) {
        int close = end < text.length() && "（(".indexOf(text.charAt(end)) >= 0
                ? Math.max(text.indexOf('）', end), text.indexOf(')', end)) : -1;
        return close < 0 || close > Lines.end(text, end) ? end : close + 1;
    }
}
