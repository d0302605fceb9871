// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.compare;

import java.util.List;

import phrasebook.diff.Change;
import phrasebook.diff.Comparison;
import phrasebook.diff.Renumbering;
import phrasebook.diff.merge.MergeSide;
import phrasebook.diff.merge.Takeover;
import phrasebook.diff.merge.TextBlock;
import phrasebook.diff.merge.TextEdit;
import phrasebook.dsl.NormLanguage;
import phrasebook.dsl.NormParts;
import phrasebook.dsl.ParsedNorm;

/** Two texts of a norm and what changed from one to the other. */
record Compared(String oldText, String newText, MergeSide old, MergeSide now, Comparison comparison) {

    /** Whoever knows which edits one of the changes comes to. */
    @FunctionalInterface
    interface Take {

        /** @param intoNew whether the new text is edited so that it says what the old one says */
        List<TextEdit> edits(Compared compared, boolean intoNew);
    }

    static Compared of(String oldText, String newText) {
        NormLanguage language = NormLanguage.create();
        MergeSide old = side(language.parse(oldText));
        MergeSide now = side(language.parse(newText));
        return new Compared(oldText, newText, old, now, Comparison.of(old.norm(), now.norm()));
    }

    private static MergeSide side(ParsedNorm parsed) {
        NormParts parts = NormParts.of(parsed);
        return new MergeSide(parsed.norm(), parts.header(),
                parts.parts().stream().map(p -> new TextBlock(p.lead(), p.number(), p.rest())).toList(), parts.tail());
    }

    List<TextEdit> edits(Change change, boolean intoNew) {
        return new Takeover(comparison, old, now, intoNew).edits(change);
    }

    List<TextEdit> edits(Renumbering renumbering, boolean intoNew) {
        return new Takeover(comparison, old, now, intoNew).edits(renumbering);
    }

    String text(boolean ofNew) {
        return ofNew ? newText : oldText;
    }
}
