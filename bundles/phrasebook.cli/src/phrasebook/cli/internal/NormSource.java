// SPDX-License-Identifier: EPL-2.0
package phrasebook.cli.internal;

import java.util.Locale;

import phrasebook.dsl.NormLanguage;
import phrasebook.dsl.ParsedNorm;

/** A norm that a command was given to compare: a {@code .norm} as it is, any other document imported. */
final class NormSource {

    private NormSource() {
    }

    /** The norm of that name. */
    static ParsedNorm read(String name, Session session) throws Failure {
        NormLanguage language = session.language();
        byte[] content = Input.read(name, session);
        if (isNorm(name)) {
            return language.parse(NormText.decode(content).text());
        }
        // Waits for the language, whose thread initialises the model that an import makes use of.
        language.parse("");
        return language.parse(new Importing(session).read(name, content).norm());
    }

    /** Whether the name is that of a norm, or of nothing in particular. */
    private static boolean isNorm(String name) {
        String end = name.toLowerCase(Locale.ROOT);
        int dot = end.lastIndexOf('.');
        return end.endsWith(".norm") || dot <= Math.max(end.lastIndexOf('/'), end.lastIndexOf('\\'));
    }
}
