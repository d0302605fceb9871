// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.internal.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;

import phrasebook.exports.ExportException;
import phrasebook.exports.internal.fonts.FontChoice;
import phrasebook.exports.internal.fonts.FontRole;

/** Sets text: each character in a font that has it, with the places marked at which a line may end. */
final class Typeset {

    /** A line through or below text; by the name that XSL-FO has for it. */
    enum Line {
        NONE("none"), UNDER("underline"), THROUGH("line-through");

        private final String fo;

        Line(String fo) {
            this.fo = fo;
        }
    }

    /** A piece of text in one font. */
    private static final class Piece {

        private final String font;
        private final Line drawn;
        private final StringBuilder text = new StringBuilder();

        Piece(String font, Line drawn) {
            this.font = font;
            this.drawn = drawn;
        }

        Map<String, Object> toMap() {
            return Map.of("font", font, "line", drawn.fo, "text", text.toString());
        }
    }

    private final FontChoice choice;
    private final UsedFonts fonts;
    private final String place;
    private final List<Piece> pieces = new ArrayList<>();
    private int last = -1;

    /** @param place where in the document the text stands */
    Typeset(FontChoice choice, UsedFonts fonts, String place) {
        this.choice = choice;
        this.fonts = fonts;
        this.place = place;
    }

    Typeset add(String text, FontRole role) throws ExportException {
        return add(text, role, Line.NONE);
    }

    Typeset add(String text, FontRole role, Line drawn) throws ExportException {
        for (int c : Printable.of(text).codePoints().toArray()) {
            add(c, role, drawn);
        }
        return this;
    }

    private void add(int c, FontRole role, Line drawn) throws ExportException {
        @Nullable Piece piece = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
        if (c == ' ' && piece != null && piece.drawn == drawn) {
            piece.text.append(' ');
            last = c;
            return;
        }
        String font = font(c, role);
        boolean same = piece != null && piece.font.equals(font) && piece.drawn == drawn;
        boolean mark = last >= 0 && LineBreaks.between(last, c) && (!same || LineBreaks.unknownToFop(last, c));
        if (piece != null && mark) {
            piece.text.append(LineBreaks.MAY_BREAK);
        }
        if (piece == null || !same) {
            piece = new Piece(font, drawn);
            pieces.add(piece);
        }
        piece.text.appendCodePoint(c);
        last = c;
    }

    private String font(int c, FontRole role) throws ExportException {
        boolean own = Character.getType(c) == Character.PRIVATE_USE;
        return fonts.use(choice.face(role, c).filter(face -> !own)
                .orElseThrow(() -> new ExportException(ExportException.Kind.NO_GLYPH, place, Character.toString(c),
                        "U+%04X".formatted(c))), c);
    }

    /** The pieces as the template reads them: font, line, text. */
    List<Map<String, Object>> pieces() {
        return pieces.stream().map(Piece::toMap).toList();
    }

    /** The font of most of the text, which the line needs to name only once. */
    private String commonest() {
        Map<String, Integer> lengths = new LinkedHashMap<>();
        pieces.forEach(piece -> lengths.merge(piece.font, piece.text.length(), Integer::sum));
        return lengths.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey)
                .orElseGet(() -> choice.face(FontRole.BODY, ' ').map(face -> fonts.use(face, ' ')).orElse(""));
    }

    /** A line of the template. */
    Map<String, Object> line(Map<String, Object> more) {
        Map<String, Object> line = new LinkedHashMap<>(more);
        line.put("pieces", pieces());
        line.put("font", commonest());
        return line;
    }
}
