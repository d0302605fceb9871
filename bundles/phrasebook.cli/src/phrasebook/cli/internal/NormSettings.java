// SPDX-License-Identifier: EPL-2.0
package phrasebook.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

import phrasebook.rules.Settings;
import phrasebook.rules.settings.SettingsException;
import phrasebook.rules.settings.SettingsFile;
import picocli.CommandLine.ParseResult;

/** The settings by which norms are checked: those of the file that was named, else of the one beside each norm. */
final class NormSettings {

    /** The option that names a file. */
    static final String OPTION = "--settings";

    private final Session session;
    private final @Nullable Settings given;
    private final Map<Path, Optional<Settings>> known = new HashMap<>();

    private NormSettings(Session session, @Nullable Settings given) {
        this.session = session;
        this.given = given;
    }

    /** The settings that a command was given. */
    static NormSettings of(ParseResult arguments, Session session) throws Failure {
        @Nullable String name = arguments.matchedOptionValue(OPTION, null);
        if (name == null) {
            return new NormSettings(session, null);
        }
        try {
            return new NormSettings(session,
                    read(session.file(name), name, session).orElseThrow(() -> Failure.of("settings.wrong", name)));
        } catch (IOException e) {
            throw Failure.of("settings.unreadable", name, FileTrouble.reading(e).text(session.messages()));
        }
    }

    /** The settings for the norm of that name. */
    Settings of(String norm) throws Failure {
        Settings named = given;
        if (named != null || norm.equals(Session.STANDARD_STREAM)) {
            return named != null ? named : Settings.DEFAULT;
        }
        Optional<Path> file = SettingsFile.beside(session.file(norm));
        if (file.isEmpty()) {
            return Settings.DEFAULT;
        }
        String shown = Path.of(norm).resolveSibling(SettingsFile.NAME).toString();
        try {
            Optional<Settings> found = known.get(file.get());
            if (found == null) {
                found = read(file.get(), shown, session);
                known.put(file.get(), found);
            }
            return found.orElseThrow(() -> Failure.of("settings.wrong", shown));
        } catch (IOException e) {
            throw Failure.of("settings.unreadable", shown, FileTrouble.reading(e).text(session.messages()));
        }
    }

    /** The settings, or none where the file is no such thing; then it has been said why. */
    private static Optional<Settings> read(Path file, String shown, Session session) throws IOException {
        try {
            return Optional.of(SettingsFile.read(file));
        } catch (SettingsException e) {
            e.problems().forEach(p -> session.remark(shown + ':' + p.line() + ':' + p.column() + ": "
                    + session.messages().text("severity.error") + ' ' + p.message(session.messages().locale())));
            return Optional.empty();
        }
    }
}
