// SPDX-License-Identifier: EPL-2.0
package phrasebook.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import phrasebook.cli.internal.Messages;

class MessagesTest {

    @ParameterizedTest
    @ValueSource(strings = { "messages", "help" })
    void bothLanguagesSayTheSameThings(String name) throws IOException {
        Properties chinese = load(name + "_zh.properties");
        Properties english = load(name + ".properties");
        assertFalse(chinese.isEmpty());
        assertEquals(new TreeSet<>(chinese.stringPropertyNames()), new TreeSet<>(english.stringPropertyNames()));
        for (String key : chinese.stringPropertyNames()) {
            assertEquals(values(chinese.getProperty(key)), values(english.getProperty(key)), key);
        }
    }

    private static Set<String> values(String text) {
        return Pattern.compile("\\{\\d}").matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static Properties load(String file) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = Messages.class.getResourceAsStream(file);
                InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
