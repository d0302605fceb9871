// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.internal.pdf;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.apache.fop.apps.io.InternalResourceResolver;
import org.apache.fop.fonts.CIDFontType;
import org.apache.fop.fonts.CMapSegment;
import org.apache.fop.fonts.EmbeddingMode;
import org.apache.fop.fonts.MultiByteFont;

import phrasebook.exports.internal.fonts.FaceMetrics;
import phrasebook.exports.internal.fonts.FontProgram;

/**
 * A font as FOP uses it, made of what is known of it already: FOP would read the file twice, look glyphs up one range
 * after the other, and miscount in the map back to text what follows a character beyond the basic plane.
 */
final class OwnFont extends MultiByteFont {

    /** The most entries of a section in a map of characters (Adobe Technical Note 5014, 5.1). */
    private static final int SECTION = 100;

    private final FontProgram program;
    private final int[] codePoints;
    private final int[] glyphs;
    private boolean asked;

    OwnFont(FontProgram program, InternalResourceResolver nothing) {
        super(nothing, EmbeddingMode.FULL);
        this.program = program;
        this.codePoints = program.glyphs().keySet().stream().mapToInt(Integer::intValue).toArray();
        this.glyphs = program.glyphs().values().stream().mapToInt(Integer::intValue).toArray();
        setIsOTFFile(program.cff());
        setCIDType(program.cff() ? CIDFontType.CIDTYPE0 : CIDFontType.CIDTYPE2);
        setFontName(program.name());
        setWidthArray(program.widths());
        setCMap(new CMapSegment[0]);
        measure(program.metrics());
    }

    private void measure(FaceMetrics metrics) {
        setAscender(metrics.ascender());
        setDescender(metrics.descender());
        setCapHeight(metrics.capHeight());
        setXHeight(metrics.xHeight());
        setFontBBox(metrics.box());
        setUnderlinePosition(metrics.underline() - metrics.underlineThickness() / 2);
        setUnderlineThickness(metrics.underlineThickness());
        setStrikeoutPosition(metrics.strikeout() - metrics.strikeoutThickness() / 2);
        setStrikeoutThickness(metrics.strikeoutThickness());
        setItalicAngle(metrics.italicAngle());
        setWeight(metrics.weight());
        setFlags(4); // symbolic: more than the Latin letters of Adobe's standard
    }

    @Override
    public int findGlyphIndex(int codePoint) {
        int at = Arrays.binarySearch(codePoints, codePoint);
        return at < 0 ? 0 : glyphs[at];
    }

    @Override
    public boolean isEmbeddable() {
        return true;
    }

    /** Its name gets the mark of a subset. */
    @Override
    public boolean isSubsetEmbedded() {
        return true;
    }

    /** FOP asks twice: whether the file goes in as it is, then whether it is a whole OpenType font, which it is not. */
    @Override
    public EmbeddingMode getEmbeddingMode() {
        asked = !asked;
        return asked ? EmbeddingMode.FULL : EmbeddingMode.SUBSET;
    }

    @Override
    public InputStream getInputStream() {
        asked = false;
        return new ByteArrayInputStream(program.file());
    }

    @Override
    public String getOrdering() {
        return "Identity";
    }

    /** The map back to text (ISO 32000-1, 9.10.3). */
    @Override
    public InputStream getCmapStream() {
        StringBuilder map = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        List<Map.Entry<Integer, Integer>> all = new ArrayList<>(program.glyphs().entrySet());
        for (int from = 0; from < all.size(); from += SECTION) {
            List<Map.Entry<Integer, Integer>> section = all.subList(from, Math.min(from + SECTION, all.size()));
            map.append(section.size()).append(" beginbfchar\n");
            section.forEach(e -> map.append("<%04X> <%s>\n".formatted(e.getValue(), units(e.getKey()))));
            map.append("endbfchar\n");
        }
        map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
        return new ByteArrayInputStream(map.toString().getBytes(StandardCharsets.US_ASCII));
    }

    private static String units(int codePoint) {
        StringBuilder units = new StringBuilder();
        for (char unit : Character.toChars(codePoint)) {
            units.append("%04X".formatted((int) unit));
        }
        return units.toString();
    }
}
