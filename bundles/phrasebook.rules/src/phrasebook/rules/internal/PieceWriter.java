// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;

import phrasebook.model.ChoiceSegment;
import phrasebook.model.ChoiceStyle;
import phrasebook.model.MentionSegment;
import phrasebook.model.NormPackage;
import phrasebook.model.Segment;
import phrasebook.model.TextSegment;

/** Writes segments one after the other as they are printed, and keeps in mind where each of their texts stands. */
final class PieceWriter {

    private final StringBuilder text = new StringBuilder();
    private final List<Passage.Piece> pieces = new ArrayList<>();

    void write(Segment segment) {
        if (segment instanceof TextSegment words) {
            piece(words.getText(), words, NormPackage.Literals.TEXT_SEGMENT__TEXT, -1);
        } else if (segment instanceof MentionSegment mention) {
            text.append('“');
            piece(mention.getText(), mention, NormPackage.Literals.MENTION_SEGMENT__TEXT, -1);
            text.append('”');
        } else if (segment instanceof ChoiceSegment choice) {
            options(choice);
        } else {
            text.append(Spoken.SLOT);
        }
    }

    private void options(ChoiceSegment choice) {
        boolean optional = choice.getStyle() == ChoiceStyle.OPTIONAL;
        text.append(optional ? "（" : "");
        for (int i = 0; i < choice.getOptions().size(); i++) {
            text.append(i == 0 || optional ? "" : choice.getStyle() == ChoiceStyle.SLASH ? "/" : "或");
            piece(choice.getOptions().get(i), choice, NormPackage.Literals.CHOICE_SEGMENT__OPTIONS, i);
        }
        text.append(optional ? "）" : "");
    }

    private void piece(@Nullable String words, EObject subject, EAttribute feature, int index) {
        if (words != null) {
            pieces.add(new Passage.Piece(text.length(), words.length(), subject, feature, index));
            text.append(words);
        }
    }

    String text() {
        return text.toString();
    }

    List<Passage.Piece> pieces() {
        return pieces;
    }
}
