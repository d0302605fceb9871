// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import phrasebook.dsl.ParsedNorm;
import phrasebook.dsl.ide.Folding;
import phrasebook.dsl.ide.OutlineNode;
import phrasebook.dsl.lexing.TokenKind;
import phrasebook.dsl.lexing.TokenKind.Group;

/** Finds what can be folded, from the outline and the lines above the first part in it. */
public final class Folder {

    private final String text;
    private final List<Folding> out = new ArrayList<>();

    private Folder(String text) {
        this.text = text;
    }

    /** What takes more than one line, by where it begins. */
    public static List<Folding> of(ParsedNorm parsed) {
        Folder folder = new Folder(parsed.text());
        folder.header(LexedLine.of(parsed.text()));
        new Outliner(parsed).norm().children().forEach(folder::part);
        folder.out.sort(Comparator.comparingInt(Folding::offset));
        return folder.out;
    }

    private void header(List<LexedLine> lines) {
        int first = -1;
        int last = -1;
        for (LexedLine line : lines) {
            boolean header = TokenKind.of(Group.HEADER).contains(line.first());
            if (!header && line.first() != TokenKind.SL_COMMENT) {
                break;
            }
            if (header) {
                last = line.lexemes().get(0).start();
                first = first < 0 ? last : first;
            }
        }
        if (first >= 0) {
            add(first, last);
        }
    }

    private void part(OutlineNode node) {
        if (node.kind() != OutlineNode.Kind.BROKEN) {
            add(node.region().offset(), node.region().end());
        }
        node.children().forEach(this::part);
    }

    /** Folds the lines that hold the two places, where these are two. */
    private void add(int first, int last) {
        int start = Lines.start(text, first);
        if (Lines.start(text, last) > start) {
            out.add(new Folding(start, Lines.next(text, last) - start));
        }
    }
}
