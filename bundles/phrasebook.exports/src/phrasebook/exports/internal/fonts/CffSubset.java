// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.internal.fonts;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Some glyphs of a CFF table, with the subroutines and dictionaries that they need. A table that is keyed by the names
 * of glyphs becomes one that is keyed by character ids, the only kind that a PDF can use for more than 256 characters.
 */
final class CffSubset {

    private final ByteBuffer table;
    private final Cff.Index names;
    private final Cff.Index tops;
    private final Map<Integer, byte[]> top;
    private final boolean keyed;
    private final byte[] strings;
    private final List<Integer> glyphs;
    /** The numbers, in the whole table, of the font dictionaries that the glyphs use. */
    private final List<Integer> fonts = new ArrayList<>();
    /** The routines of each of these. */
    private final Map<Integer, CffRoutines> locals = new HashMap<>();
    private final CffRoutines globals;

    private CffSubset(ByteBuffer table, List<Integer> glyphs) {
        this.table = table;
        this.glyphs = glyphs;
        this.names = Cff.Index.at(table, table.get(2));
        this.tops = Cff.Index.at(table, names.end());
        Map<Integer, byte[]> found = Cff.dictionary(tops.get(0));
        this.globals = new CffRoutines(Cff.Index.at(table, Cff.Index.at(table, tops.end()).end()));
        this.keyed = found.containsKey(Cff.ROS);
        Cff.Index strings = Cff.Index.at(table, tops.end());
        this.strings = keyed ? strings.bytes() : withOwner(strings);
        this.top = keyed ? found : keyed(found, Cff.STANDARD_STRINGS + strings.count());
    }

    private static byte[] withOwner(Cff.Index strings) {
        List<byte[]> all = new ArrayList<>();
        for (int i = 0; i < strings.count(); i++) {
            all.add(strings.get(i));
        }
        all.add("Adobe".getBytes(StandardCharsets.US_ASCII));
        all.add("Identity".getBytes(StandardCharsets.US_ASCII));
        return Cff.index(all);
    }

    /** @param owner the number of the first of the two strings that say whose the character ids are */
    private static Map<Integer, byte[]> keyed(Map<Integer, byte[]> named, int owner) {
        Map<Integer, byte[]> keyed = new LinkedHashMap<>();
        ByteArrayOutputStream ids = new ByteArrayOutputStream();
        List.of(owner, owner + 1, 0).forEach(number -> ids.writeBytes(Cff.operand(number)));
        keyed.put(Cff.ROS, ids.toByteArray());
        keyed.putAll(named);
        keyed.remove(Cff.ENCODING);
        for (int operator : new int[] { Cff.CHARSET, Cff.CID_COUNT, Cff.FD_ARRAY, Cff.FD_SELECT }) {
            keyed.put(operator, Cff.operand(0));
        }
        return keyed;
    }

    /** @param glyphs by their numbers in the table; the first is 0, and each becomes the glyph of its place here */
    static byte[] of(ByteBuffer table, List<Integer> glyphs) {
        return new CffSubset(table, glyphs).write();
    }

    private byte[] write() {
        byte[] select = select();
        Cff.Index outlines = Cff.Index.at(table, offset(Cff.CHAR_STRINGS));
        List<byte[]> kept = glyphs.stream().map(outlines::get).toList();
        for (int i = 0; i < kept.size(); i++) {
            CffRoutines.note(kept.get(i), globals, locals(font(glyphs.get(i))));
        }
        return write(select, Cff.index(kept), globals.kept());
    }

    private byte[] write(byte[] select, byte[] kept, byte[] routines) {
        byte[] names = this.names.bytes();
        int charset = 4 + names.length + top(0, 0, 0, 0).length + strings.length + routines.length;
        int selectAt = charset + 5;
        int outlinesAt = selectAt + select.length;
        int fontsAt = outlinesAt + kept.length;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] { 1, 0, 4, 4 });
        out.writeBytes(names);
        out.writeBytes(top(charset, selectAt, outlinesAt, fontsAt));
        out.writeBytes(strings);
        out.writeBytes(routines);
        // Each glyph's character id is its number.
        out.writeBytes(ByteBuffer.allocate(5).put((byte) 2).putShort((short) 1).putShort((short) (glyphs.size() - 2))
                .array());
        out.writeBytes(select);
        out.writeBytes(kept);
        fonts(fontsAt, out);
        return out.toByteArray();
    }

    private int offset(int operator) {
        return Cff.number(top.getOrDefault(operator, new byte[0]), 0);
    }

    private byte[] top(int charset, int select, int outlines, int fonts) {
        ByteArrayOutputStream dictionary = new ByteArrayOutputStream();
        Map<Integer, byte[]> all = new LinkedHashMap<>(top);
        all.remove(Cff.PRIVATE);
        all.forEach((operator, operands) -> Cff.write(dictionary, operator, switch (operator) {
            case Cff.CHARSET -> Cff.operand(charset);
            case Cff.FD_SELECT -> Cff.operand(select);
            case Cff.CHAR_STRINGS -> Cff.operand(outlines);
            case Cff.FD_ARRAY -> Cff.operand(fonts);
            case Cff.CID_COUNT -> Cff.operand(glyphs.size());
            default -> operands;
        }));
        return Cff.index(List.of(dictionary.toByteArray()));
    }

    /** Which font dictionary each glyph uses, in format 3, the only one that FOP reads; gathers them. */
    private byte[] select() {
        ByteBuffer select = ByteBuffer.allocate(5 + 3 * glyphs.size());
        int ranges = 0;
        int last = -1;
        select.position(3);
        for (int i = 0; i < glyphs.size(); i++) {
            int font = font(glyphs.get(i));
            if (font != last) {
                if (!fonts.contains(font)) {
                    fonts.add(font);
                }
                select.putShort((short) i).put((byte) fonts.indexOf(font));
                ranges++;
                last = font;
            }
        }
        select.putShort((short) glyphs.size()).put(0, (byte) 3).putShort(1, (short) ranges);
        return Arrays.copyOf(select.array(), select.position());
    }

    private int font(int glyph) {
        if (!keyed) {
            return 0;
        }
        int at = offset(Cff.FD_SELECT);
        if (table.get(at) == 0) {
            return Byte.toUnsignedInt(table.get(at + 1 + glyph));
        }
        int low = 0;
        int high = Sfnt.unsigned(table, at + 1) - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (Sfnt.unsigned(table, at + 3 + 3 * middle) <= glyph) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return Byte.toUnsignedInt(table.get(at + 5 + 3 * low));
    }

    /** The font dictionaries, and behind them the private ones with their subroutines. */
    private void fonts(int at, ByteArrayOutputStream out) {
        List<Map<Integer, byte[]>> dictionaries = fonts.stream().map(this::dictionary).toList();
        int next = at + Cff.index(dictionaries.stream().map(d -> font(d, 0, 0)).toList()).length;
        List<byte[]> heads = new ArrayList<>();
        ByteArrayOutputStream privates = new ByteArrayOutputStream();
        for (Map<Integer, byte[]> dictionary : dictionaries) {
            byte[] place = dictionary.getOrDefault(Cff.PRIVATE, new byte[0]);
            int from = Cff.number(place, 1);
            Map<Integer, byte[]> hints = Cff.dictionary(Sfnt.slice(table, from, Cff.number(place, 0)));
            byte[] size = hints(hints, 0);
            heads.add(font(dictionary, size.length, next + privates.size()));
            privates.writeBytes(hints(hints, size.length));
            if (hints.containsKey(Cff.SUBRS)) {
                privates.writeBytes(locals(fonts.get(heads.size() - 1)).kept());
            }
        }
        out.writeBytes(Cff.index(heads));
        out.writeBytes(privates.toByteArray());
    }

    private Map<Integer, byte[]> dictionary(int font) {
        return keyed ? Cff.dictionary(Cff.Index.at(table, offset(Cff.FD_ARRAY)).get(font))
                : Map.of(Cff.PRIVATE, top.getOrDefault(Cff.PRIVATE, new byte[0]));
    }

    private CffRoutines locals(int font) {
        return locals.computeIfAbsent(font, f -> {
            byte[] place = dictionary(f).getOrDefault(Cff.PRIVATE, new byte[0]);
            int from = Cff.number(place, 1);
            byte[] routines = Cff.dictionary(Sfnt.slice(table, from, Cff.number(place, 0))).get(Cff.SUBRS);
            return new CffRoutines(routines == null ? new Cff.Index(table, 0, 0)
                    : Cff.Index.at(table, from + Cff.number(routines, 0)));
        });
    }

    private static byte[] font(Map<Integer, byte[]> dictionary, int size, int at) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        dictionary.forEach((operator, operands) -> {
            if (operator == Cff.PRIVATE) {
                out.writeBytes(Cff.operand(size));
                Cff.write(out, operator, Cff.operand(at));
            } else {
                Cff.write(out, operator, operands);
            }
        });
        return out.toByteArray();
    }

    private static byte[] hints(Map<Integer, byte[]> dictionary, int routines) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        dictionary.forEach((operator, operands) -> Cff.write(out, operator,
                operator == Cff.SUBRS ? Cff.operand(routines) : operands));
        return out.toByteArray();
    }
}
