// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.settings;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import phrasebook.rules.Settings;
import phrasebook.rules.internal.settings.BrokenJson;
import phrasebook.rules.internal.settings.Located;
import phrasebook.rules.internal.settings.LocatedReader;
import phrasebook.rules.internal.settings.SettingsReader;

/** The settings file: JSON in UTF-8, as its schema and {@code docs/检查设置.md} tell. */
public final class SettingsFile {

    /** What it is called where it is found by itself. */
    public static final String NAME = "phrasebook.settings.json";

    private SettingsFile() {
    }

    /** The settings file that holds for a norm: the one in the same folder. */
    public static Optional<Path> beside(Path norm) {
        return Optional.of(norm.resolveSibling(NAME)).filter(Files::isRegularFile);
    }

    /**
     * The settings in a file.
     *
     * @throws IOException when it cannot be read
     * @throws SettingsException when it holds something else than settings
     */
    public static Settings read(Path file) throws IOException, SettingsException {
        byte[] content = Files.readAllBytes(file);
        String text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
        } catch (CharacterCodingException e) {
            throw new SettingsException(List.of(new SettingsProblem(1, 1, 0, 0, "NOT_UTF_8", List.of())));
        }
        return parse(text);
    }

    /**
     * The settings in a text.
     *
     * @throws SettingsException when it holds something else than settings
     */
    public static Settings parse(String text) throws SettingsException {
        // A sign at the beginning that says no more than that the text is in Unicode.
        String json = text.startsWith("\uFEFF") ? ' ' + text.substring(1) : text;
        List<SettingsProblem> problems = new ArrayList<>();
        Located root;
        try {
            root = LocatedReader.read(json);
        } catch (BrokenJson e) {
            int at = Math.max(0, e.offset() - 1);
            throw new SettingsException(List.of(problem(json, at, 0, "BROKEN_JSON")));
        }
        Settings settings = SettingsReader.read(root, (at, kind, arguments) -> problems
                .add(problem(json, at.start(), at.end() - at.start(), kind, arguments)));
        if (!problems.isEmpty()) {
            problems.sort(Comparator.comparingInt(SettingsProblem::offset));
            throw new SettingsException(List.copyOf(problems));
        }
        return settings;
    }

    private static SettingsProblem problem(String text, int offset, int length, String kind, String... arguments) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < offset; i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' && !text.startsWith("\n", i + 1)) {
                line++;
                start = i + 1;
            }
        }
        return new SettingsProblem(line, offset - start + 1, offset, length, kind, List.of(arguments));
    }
}
