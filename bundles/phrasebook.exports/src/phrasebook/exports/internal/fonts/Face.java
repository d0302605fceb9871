// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.internal.fonts;

import java.nio.file.Path;
import java.util.Set;
import java.util.SortedSet;

import org.eclipse.jdt.annotation.Nullable;

/** A face of a font that lies on this machine. */
public final class Face {

    /** Bits of {@code OS/2.fsType}: the face may not be embedded, or only as a picture. */
    private static final int RESTRICTED = 0x2;
    private static final int BITMAP_ONLY = 0x200;

    private final Path file;
    private final Sfnt sfnt;
    private final Set<String> names;
    private final boolean fandol;
    private @Nullable CharacterMap map;

    Face(Path file, Sfnt sfnt) {
        this.file = file;
        this.sfnt = sfnt;
        this.names = FaceNames.of(sfnt);
        this.fandol = names.stream().anyMatch(name -> name.startsWith("fandol"));
    }

    /** Whether the face holds outlines and its licence lets documents carry them. */
    boolean usable() {
        int rights = sfnt.has("OS/2") ? Sfnt.unsigned(sfnt.table("OS/2"), 8) : 0;
        return (sfnt.has("CFF ") || sfnt.has("glyf")) && sfnt.has("cmap") && (rights & 0xF) != RESTRICTED
                && (rights & BITMAP_ONLY) == 0;
    }

    /** Full names and PostScript name, in small letters. */
    Set<String> names() {
        return names;
    }

    /** The name that the log shows. */
    public String name() {
        return names.isEmpty() ? String.valueOf(file.getFileName()) : names.iterator().next();
    }

    /** Whether the face shows the character well. Fandol's Latin letters and digits are not fit to be printed. */
    boolean has(int codePoint) {
        return !(fandol && codePoint < 0x80) && shows(codePoint);
    }

    /** Whether the face shows the character at all. */
    boolean shows(int codePoint) {
        return map().glyph(codePoint) != 0;
    }

    /** The characters, for embedding; those that the face does not have are passed over. */
    public FontProgram subset(SortedSet<Integer> codePoints) {
        return FaceSubset.of(sfnt, map(), codePoints);
    }

    private CharacterMap map() {
        CharacterMap known = map;
        if (known == null) {
            known = CharacterMap.of(sfnt);
            map = known;
        }
        return known;
    }
}
