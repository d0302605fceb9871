// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide.internal;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import phrasebook.dsl.ide.QuickFix;
import phrasebook.dsl.ide.TextChange;
import phrasebook.dsl.lexing.TokenKind;
import phrasebook.model.Ban;
import phrasebook.rules.Finding;

/** Mends bans that forbid nothing, or words and an act at once, or say nothing to say instead. */
final class BanFixer {

    private static final Pattern ID = Pattern.compile("[\\[［【][^\\]］】]*[\\]］】]");
    private static final String FORBIDDEN = "禁说 “……”";
    private static final String INSTEAD = "改用 “”";

    private final String text;
    private final Finding finding;
    private final Declared declared;
    private final Messages messages;

    BanFixer(String text, Finding finding, Declared declared, Messages messages) {
        this.text = text;
        this.finding = finding;
        this.declared = declared;
        this.messages = messages;
    }

    List<QuickFix> fixes() {
        return switch (finding.rule()) {
            case "MixedBan" -> split();
            case "BanWithoutReplacement" -> List.of(replace());
            default -> List.of(forbid());
        };
    }

    /** Makes room for the words to say instead, below those that are forbidden. */
    private QuickFix replace() {
        Place head = Place.at(text, Lines.end(text, finding.offset()));
        int end = Lines.end(text, finding.offset());
        for (int next = Lines.next(text, end); next < text.length() && isForbidden(next); next = Lines.next(text, end)) {
            end = Lines.end(text, next);
        }
        return new QuickFix(messages.get("fix.instead"), List.of(
                new TextChange(end, 0, Lines.separator(text) + head.indent() + "   " + INSTEAD)));
    }

    private boolean isForbidden(int line) {
        return text.substring(line, Lines.end(text, line)).strip().startsWith(TokenKind.BANNED_WORDS.literal());
    }

    private QuickFix forbid() {
        int end = Lines.end(text, finding.offset());
        Place place = Place.at(text, end);
        String put = place.before().startsWith("※") ? " " + FORBIDDEN
                : Lines.separator(text) + place.indent() + "   " + FORBIDDEN;
        return new QuickFix(messages.get("fix.forbid"), List.of(new TextChange(end, 0, put)));
    }

    /** Puts what the finding's line forbids into a ban of its own below the one that it is in. */
    private List<QuickFix> split() {
        Place line = Place.at(text, Lines.end(text, finding.offset()));
        return declared.numbered().stream().filter(Ban.class::isInstance).map(NodeModelUtils::findActualNodeFor)
                .filter(Objects::nonNull).filter(this::holds).filter(n -> n.getOffset() < line.lineStart())
                .reduce((a, b) -> b).map(n -> split(n, line)).stream().toList();
    }

    private QuickFix split(INode node, Place line) {
        Place head = Place.at(text, Lines.end(text, node.getOffset()));
        String id = "[" + declared.freeId('B') + "]";
        String separator = Lines.separator(text);
        String ban = head.before().startsWith("※") ? head.indent() + "※ " + id + " " + line.before()
                : separator + ID.matcher(head.before()).replaceFirst(Matcher.quoteReplacement(id)) + separator
                        + line.indent() + line.before();
        int end = Lines.end(text, Math.max(node.getEndOffset(), line.lineStart()));
        int after = Math.min(Lines.next(text, line.lineStart()), end);
        return new QuickFix(messages.get("fix.split"), List.of(
                new TextChange(line.lineStart(), after - line.lineStart(), ""), new TextChange(end, 0, separator + ban)));
    }

    private boolean holds(INode node) {
        return node.getOffset() <= finding.offset() && finding.offset() <= node.getEndOffset();
    }
}
