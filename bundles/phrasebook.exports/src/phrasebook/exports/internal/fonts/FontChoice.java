// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.internal.fonts;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Chooses a face for each character: the best of its role that has it, then any other. */
public final class FontChoice {

    private static final int COMMON_CHARACTER = '的';

    private record Wanted(FontRole role, int codePoint) {
    }

    private final FontLibrary library;
    private final Map<FontRole, List<Face>> best = new EnumMap<>(FontRole.class);
    private final Map<Wanted, Optional<Face>> chosen = new HashMap<>();

    public FontChoice(FontLibrary library) {
        this.library = library;
    }

    /** Whether there is any Chinese font at all. */
    public boolean hasChinese() {
        return face(FontRole.BODY, COMMON_CHARACTER).isPresent();
    }

    /** The face to show the character with; empty where no font of the machine has it. */
    public Optional<Face> face(FontRole role, int codePoint) {
        return chosen.computeIfAbsent(new Wanted(role, codePoint), wanted -> find(role, codePoint));
    }

    private Optional<Face> find(FontRole role, int codePoint) {
        List<Face> faces = best.computeIfAbsent(role, r -> r.names().stream().flatMap(n -> library.named(n).stream())
                .distinct().toList());
        Optional<Face> face = faces.stream().filter(f -> f.has(codePoint)).findFirst();
        return face.or(() -> library.faces().stream().filter(f -> f.has(codePoint)).findFirst())
                .or(() -> library.faces().stream().filter(f -> f.shows(codePoint)).findFirst());
    }
}
