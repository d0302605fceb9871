// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.internal.fonts;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Finds out which subroutines the outlines of some glyphs call (Adobe Technical Note 5177), so that the others need not
 * be kept. Outlines and routines are gone through as a reader that draws them would, without drawing.
 */
final class CffRoutines {

    /** What stands for a routine that nothing calls, so that the others keep their numbers. */
    private static final byte[] UNUSED = {};
    private static final int HINT_STEM = 1;
    private static final int VERTICAL_STEM = 3;
    private static final int CALL_LOCAL = 10;
    private static final int RETURN = 11;
    private static final int ESCAPE = 12;
    private static final int END = 14;
    private static final int HINT_STEM_MASKED = 18;
    private static final int HINT_MASK = 19;
    private static final int CONTOUR_MASK = 20;
    private static final int VERTICAL_STEM_MASKED = 23;
    private static final int SHORT = 28;
    private static final int CALL_GLOBAL = 29;
    private static final int DEEPEST_STACK = 513;

    private final Cff.Index routines;
    private final BitSet called = new BitSet();

    CffRoutines(Cff.Index routines) {
        this.routines = routines;
    }

    /** The index with what is called, and nothing in the place of what is not. */
    byte[] kept() {
        List<byte[]> kept = new ArrayList<>();
        for (int i = 0; i < routines.count(); i++) {
            kept.add(called.get(i) ? routines.get(i) : UNUSED);
        }
        return Cff.index(kept);
    }

    /** Notes what a glyph calls, of the routines of the whole font and of those of the glyph's own dictionary. */
    static void note(byte[] outline, CffRoutines global, CffRoutines local) {
        new Run(global, local).run(outline);
    }

    private byte[] call(int operand) {
        int number = operand + (routines.count() < 1240 ? 107 : routines.count() < 33900 ? 1131 : 32768);
        called.set(number);
        return routines.get(number);
    }

    /** The outline of one glyph, as it is gone through. */
    private static final class Run {

        private final CffRoutines global;
        private final CffRoutines local;
        private final int[] stack = new int[DEEPEST_STACK];
        private int depth;
        private int stems;
        private boolean ended;

        Run(CffRoutines global, CffRoutines local) {
            this.global = global;
            this.local = local;
        }

        void run(byte[] code) {
            int at = 0;
            while (at < code.length && !ended) {
                int b = Byte.toUnsignedInt(code[at]);
                if (b >= 32 || b == SHORT) {
                    at += push(code, at, b);
                } else if (b == RETURN) {
                    return;
                } else {
                    at += 1 + operator(b);
                }
            }
        }

        /** Returns how many bytes the number takes. */
        private int push(byte[] code, int at, int b) {
            int next = at + 1 < code.length ? Byte.toUnsignedInt(code[at + 1]) : 0;
            int value = b == SHORT ? (short) (next << 8 | Byte.toUnsignedInt(code[at + 2])) : b <= 246 ? b - 139
                    : b <= 250 ? (b - 247) * 256 + next + 108 : b <= 254 ? -(b - 251) * 256 - next - 108 : 0;
            stack[depth++] = value;
            return b == SHORT ? 3 : b <= 246 ? 1 : b <= 254 ? 2 : 5;
        }

        /** Returns how many bytes behind it belong to the operator. */
        private int operator(int b) {
            switch (b) {
                case CALL_LOCAL -> run(local.call(stack[--depth]));
                case CALL_GLOBAL -> run(global.call(stack[--depth]));
                case HINT_STEM, VERTICAL_STEM, HINT_STEM_MASKED, VERTICAL_STEM_MASKED, HINT_MASK, CONTOUR_MASK -> {
                    stems += depth / 2;
                    depth = 0;
                }
                default -> {
                    ended = b == END;
                    depth = 0;
                }
            }
            return b == ESCAPE ? 1 : b == HINT_MASK || b == CONTOUR_MASK ? (stems + 7) / 8 : 0;
        }
    }
}
