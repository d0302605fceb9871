// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.internal.fonts;

import java.util.SortedMap;

/**
 * Some characters of a face as a PDF holds them (ISO 32000-1, 9.7.4 and 9.9).
 *
 * @param name the face's PostScript name
 * @param cff whether the file is a bare CFF table; else it is a TrueType font with what PDF asks of one
 * @param file the outlines; a glyph's number is its character id too
 * @param glyphs the glyph of each character, by code point. No two characters share one, so that text can be read back.
 * @param widths of all glyphs, in thousandths of the size
 */
public record FontProgram(String name, boolean cff, byte[] file, SortedMap<Integer, Integer> glyphs, int[] widths,
        FaceMetrics metrics) {
}
