// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.internal.numbering;

import java.util.Optional;

import phrasebook.imports.internal.lines.LineStart;
import phrasebook.imports.internal.lines.Piece;
import phrasebook.model.query.NumberStyle;

/**
 * A paragraph in the tree of numbers.
 *
 * @param start what it begins with
 * @param mark the number, or the sign such as ※, that it begins with; empty where there is none
 * @param style the style of its number
 * @param value the value of its number, 0 where there is none
 * @param body what follows the number or sign
 * @param parent the item in whose numbering it stands
 * @param divided whether other numbered items stand directly below it
 */
public record Item(LineStart start, Piece mark, Optional<NumberStyle> style, int value, Piece body,
        Optional<Item> parent, boolean divided) {

    public boolean isNumbered() {
        return style.isPresent();
    }

    public int line() {
        return body.line().number();
    }
}
