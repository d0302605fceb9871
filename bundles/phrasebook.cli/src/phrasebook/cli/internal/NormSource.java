// SPDX-License-Identifier: EPL-2.0
package phrasebook.cli.internal;

import java.util.Locale;
import java.util.Optional;

import phrasebook.dsl.NormLanguage;
import phrasebook.dsl.ParsedNorm;

/**
 * A norm that a command was given to compare, now or in its history: a {@code .norm} as it is, any other document
 * imported. Standard input, which has no name, is a norm where it says so.
 */
final class NormSource {

    private NormSource() {
    }

    /** The norm of that name. */
    static ParsedNorm read(String name, Session session) throws Failure {
        NormLanguage language = session.language();
        Optional<HistorySource> earlier = HistorySource.of(name, session);
        byte[] content = earlier.isPresent() ? earlier.get().read(session) : Input.read(name, session);
        if (name.equals(Session.STANDARD_STREAM) ? saysNorm(content)
                : isNorm(earlier.map(HistorySource::file).orElse(name))) {
            return language.parse(text(content));
        }
        // Waits for the language, whose thread initialises the model that an import makes use of.
        language.parse("");
        return language.parse(new Importing(session).read(name, content).norm());
    }

    private static boolean saysNorm(byte[] content) throws Failure {
        String text = text(content);
        return text.isBlank() || text.lines().anyMatch(line -> line.startsWith("规范：") || line.startsWith("规范:"));
    }

    /** The text of a norm; an empty file is an empty norm, for Git gives one for a file that is not there. */
    static String text(String name, Session session) throws Failure {
        return text(Input.read(name, session));
    }

    private static String text(byte[] content) throws Failure {
        return content.length == 0 ? "" : NormText.decode(content).text();
    }

    /** Whether the name is that of a norm, or of nothing in particular. */
    private static boolean isNorm(String name) {
        String end = name.toLowerCase(Locale.ROOT);
        int dot = end.lastIndexOf('.');
        return end.endsWith(".norm") || dot <= Math.max(end.lastIndexOf('/'), end.lastIndexOf('\\'));
    }
}
