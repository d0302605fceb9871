// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal.settings;

import java.util.List;
import java.util.Optional;

/** A JSON value and where in a text it stands: from the offset of its first character to behind its last. */
public sealed interface Located {

    /** Offset of the first character. */
    int start();

    /** Offset behind the last character. */
    int end();

    /** An object, its members in the order of the text. */
    record Members(int start, int end, List<Member> members) implements Located {

        /** The first member of that name. */
        public Optional<Member> find(String name) {
            return members.stream().filter(m -> m.name().text().equals(name)).findFirst();
        }
    }

    /** A name and its value. */
    record Member(Text name, Located value) {
    }

    /** An array. */
    record Values(int start, int end, List<Located> values) implements Located {
    }

    /** A string; its text is what it stands for, not how it is spelt. */
    record Text(int start, int end, String text) implements Located {
    }

    /** A number as it is spelt. */
    record Number(int start, int end, String spelt) implements Located {
    }

    /** {@code true}, {@code false} or {@code null}. */
    record Word(int start, int end) implements Located {
    }
}
