// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide.internal;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;

import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import phrasebook.dsl.ide.QuickFix;
import phrasebook.dsl.ide.TextChange;
import phrasebook.model.Ban;
import phrasebook.rules.Finding;

/** Mends bans that forbid nothing, or words and an act at once. */
final class BanFixer {

    private static final String FORBIDDEN = "禁说 “……”";

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
        return finding.rule().equals("MixedBan") ? split() : List.of(forbid());
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
        INode node = declared.numbered().stream().filter(Ban.class::isInstance)
                .map(NodeModelUtils::findActualNodeFor).filter(Objects::nonNull).filter(this::holds)
                .reduce((a, b) -> b).orElse(null);
        Place line = Place.at(text, Lines.end(text, finding.offset()));
        if (node == null || node.getOffset() >= line.lineStart()) {
            return List.of();
        }
        Place head = Place.at(text, Lines.end(text, node.getOffset()));
        boolean nested = head.before().startsWith("※");
        String id = "[" + declared.freeId('B') + "]";
        String separator = Lines.separator(text);
        String ban = nested ? head.indent() + "※ " + id + " " + line.before()
                : separator + head.before().replaceFirst("[\\[［【][^\\]］】]*[\\]］】]", Matcher.quoteReplacement(id)) + separator
                        + line.indent() + line.before();
        int end = Math.max(node.getEndOffset(), Lines.end(text, line.lineStart()));
        TextChange added = new TextChange(Lines.end(text, end), 0, separator + ban);
        TextChange removed = new TextChange(line.lineStart(),
                Math.min(Lines.next(text, line.lineStart()), Lines.end(text, end)) - line.lineStart(), "");
        return List.of(new QuickFix(messages.get("fix.split"), List.of(removed, added)));
    }

    private boolean holds(INode node) {
        return node.getOffset() <= finding.offset() && finding.offset() <= node.getEndOffset();
    }
}
