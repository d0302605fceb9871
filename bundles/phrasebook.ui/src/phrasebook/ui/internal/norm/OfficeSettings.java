// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.norm;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

import phrasebook.exports.AtomicFile;
import phrasebook.rules.Finding;
import phrasebook.rules.Settings;
import phrasebook.rules.Severity;
import phrasebook.rules.settings.SettingsException;
import phrasebook.rules.settings.SettingsFile;
import phrasebook.ui.internal.Messages;

/**
 * What an office has decided about the rules: the settings beside a norm. Where their file cannot be gone by, the norm
 * is checked as if there were none, and its first line says what is wrong with the file.
 *
 * @param problems what is wrong with the file, as findings of the norm's first line
 * @param state of the file when it was read
 */
public record OfficeSettings(Settings settings, List<Finding> problems, String state) {

    /** The rule of a finding that is about the settings file. */
    public static final String RULE = "SettingsFile";

    private static final String NO_FILE = "";
    private static final OfficeSettings NONE = new OfficeSettings(Settings.DEFAULT, List.of(), NO_FILE);

    /** The settings that hold for a norm now; those given where their file has not changed since. */
    static OfficeSettings beside(@Nullable Path norm, @Nullable OfficeSettings known) {
        Optional<Path> file = norm == null ? Optional.empty() : SettingsFile.beside(norm);
        if (file.isEmpty()) {
            return NONE;
        }
        String state = state(file.get());
        return known != null && known.state().equals(state) ? known : read(file.get(), state);
    }

    /**
     * Writes a settings file, unless it says that already, and checks the norms beside it again.
     *
     * @throws IOException when it cannot be written; then it is as before
     */
    public static void write(Path file, String text) throws IOException {
        if (Files.exists(file) ? Files.readString(file).equals(text) : text.replaceAll("\\s", "").equals("{}")) {
            return;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        AtomicFile.write(file, out -> out.write(bytes));
        Path folder = file.getParent();
        if (folder != null) {
            NormSessions.settingsChanged(folder);
        }
    }

    private static String state(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return attributes.lastModifiedTime().toMillis() + " " + attributes.size() + " " + attributes.fileKey();
        } catch (IOException e) {
            return NO_FILE;
        }
    }

    private static OfficeSettings read(Path file, String state) {
        try {
            return new OfficeSettings(SettingsFile.read(file), List.of(), state);
        } catch (SettingsException e) {
            Locale locale = Messages.locale();
            return new OfficeSettings(Settings.DEFAULT, e.problems().stream().map(p -> finding(
                    Messages.get("Settings.wrong", SettingsFile.NAME, p.line(), p.column(), p.message(locale))))
                    .toList(),
                    state);
        } catch (IOException e) {
            return new OfficeSettings(Settings.DEFAULT,
                    List.of(finding(Messages.get("Settings.unreadable", SettingsFile.NAME))), state);
        }
    }

    private static Finding finding(String message) {
        return new Finding(RULE, Severity.ERROR, 1, 1, 0, 0, "", message, null);
    }
}
