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

/** Mends bans that forbid nothing, or words and an act at once, or say nothing to say instead. */
final class BanFixer {

    private static final Pattern ID = Pattern.compile("[\\[［【][^\\]］】]*[\\]］】]");
    private static final String FORBIDDEN = "禁说 “……”";
    private static final String INSTEAD = "改用 “”";

    private final Mending mending;
    private final String text;

    BanFixer(Mending mending) {
        this.mending = mending;
        this.text = mending.text();
    }

    List<QuickFix> fixes() {
        return switch (mending.finding().rule()) {
            case "MixedBan" -> split();
            case "BanWithoutReplacement" -> List.of(replace());
            case "ClashWithBan" -> prescribed();
            default -> List.of(forbid());
        };
    }

    /** Makes room for the words to say instead, below those that are forbidden. */
    private QuickFix replace() {
        Place head = Place.at(text, Lines.end(text, mending.start()));
        int end = Lines.end(text, mending.start());
        while (isForbidden(Lines.next(text, end))) {
            end = Lines.end(text, Lines.next(text, end));
        }
        return mending.fix("fix.instead", "",
                new TextChange(end, 0, mending.separator() + head.indent() + "   " + INSTEAD));
    }

    private boolean isForbidden(int line) {
        return line < text.length() && text.startsWith(TokenKind.BANNED_WORDS.literal(),
                Lines.content(text, line, Lines.end(text, line)));
    }

    /** Takes the phrase for what the ban tells to say instead. The message names the ban by its id. */
    private List<QuickFix> prescribed() {
        String entry = mending.finding().entry();
        if (mending.declared().entries().stream().noneMatch(e -> entry.equals(e.getId()))) {
            return List.of();
        }
        String instead = TokenKind.INSTEAD.literal() + " [" + entry + "]";
        return mending.declared().entries().stream().filter(Ban.class::isInstance)
                .filter(b -> mending.finding().message().contains("[" + b.getId() + "]"))
                .map(NodeModelUtils::findActualNodeFor).filter(Objects::nonNull).findFirst()
                .map(n -> mending.fix("fix.prescribed", instead, instead(n, instead))).stream().toList();
    }

    private TextChange instead(INode ban, String instead) {
        for (int line = ban.getOffset(); line < ban.getEndOffset(); line = Lines.next(text, line)) {
            int end = Lines.end(text, line);
            int content = Lines.content(text, line, end);
            if (text.startsWith(TokenKind.INSTEAD.literal(), content)) {
                return new TextChange(content, end - content, instead);
            }
        }
        String indent = Place.at(text, Lines.end(text, ban.getOffset())).indent() + "   ";
        return new TextChange(Lines.end(text, ban.getEndOffset()), 0, mending.separator() + indent + instead);
    }

    private QuickFix forbid() {
        int end = Lines.end(text, mending.start());
        Place place = Place.at(text, end);
        String put = place.before().startsWith("※") ? " " + FORBIDDEN
                : mending.separator() + place.indent() + "   " + FORBIDDEN;
        return mending.fix("fix.forbid", "", new TextChange(end, 0, put));
    }

    /** Puts what the finding's line forbids into a ban of its own below the one that it is in. */
    private List<QuickFix> split() {
        Place line = Place.at(text, Lines.end(text, mending.start()));
        return mending.declared().numbered().stream().filter(Ban.class::isInstance)
                .map(NodeModelUtils::findActualNodeFor).filter(Objects::nonNull)
                .filter(n -> holds(n) && n.getOffset() < line.lineStart())
                .reduce((a, b) -> b).map(n -> split(n, line)).stream().toList();
    }

    private QuickFix split(INode node, Place line) {
        Place head = Place.at(text, Lines.end(text, node.getOffset()));
        String id = "[" + mending.declared().freeId('B') + "]";
        String separator = mending.separator();
        String ban = head.before().startsWith("※") ? head.indent() + "※ " + id + " " + line.before()
                : separator + ID.matcher(head.before()).replaceFirst(Matcher.quoteReplacement(id)) + separator
                        + line.indent() + line.before();
        int end = Lines.end(text, Math.max(node.getEndOffset(), line.lineStart()));
        int after = Math.min(Lines.next(text, line.lineStart()), end);
        return mending.fix("fix.split", "", new TextChange(line.lineStart(), after - line.lineStart(), ""),
                new TextChange(end, 0, separator + ban));
    }

    private boolean holds(INode node) {
        return node.getOffset() <= mending.start() && mending.start() <= node.getEndOffset();
    }
}
