// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.compare;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;

import phrasebook.diff.Piece;

/**
 * The words that differ in two texts, as a Chinese reader sees words.
 *
 * @param old stretches of the old text
 * @param now stretches of the new text
 */
record WordMarks(List<IRegion> old, List<IRegion> now) {

    static final WordMarks NONE = new WordMarks(List.of(), List.of());

    static WordMarks of(String oldText, String newText) {
        List<IRegion> old = new ArrayList<>();
        List<IRegion> now = new ArrayList<>();
        int before = 0;
        int after = 0;
        for (Piece piece : Piece.between(oldText, newText)) {
            int length = piece.text().length();
            switch (piece.kind()) {
                case OLD -> old.add(new Region(before, length));
                case NEW -> now.add(new Region(after, length));
                case BOTH -> { }
            }
            before += piece.kind() == Piece.Kind.NEW ? 0 : length;
            after += piece.kind() == Piece.Kind.OLD ? 0 : length;
        }
        return new WordMarks(old, now);
    }
}
