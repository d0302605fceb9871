// SPDX-License-Identifier: EPL-2.0
package phrasebook.nl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every Chinese text has to be, beside the English one that it stands for. */
class TextFileTest {

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");
    private static final Pattern MNEMONIC = Pattern.compile("&(?=[^&\\s])");
    private static final Pattern CHINESE_MNEMONIC = Pattern.compile("\\(&[A-Z0-9]\\)");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    /** The English of it is "Show remaining {0} item{1}", and the second is the s of the plural. */
    private static final Set<String> PLURALS = Set.of("ExpandableNode.showRemaining");

    static List<TextFile> files() {
        return TextFile.all();
    }

    @Test
    void thereAreFragmentsWithFiles() {
        assertTrue(TextFile.fragments().size() >= 25, () -> TextFile.fragments().toString());
        assertEquals(TextFile.fragments().size(), files().stream().map(TextFile::fragment).distinct().count());
    }

    @ParameterizedTest
    @MethodSource("files")
    void itsHostSeesTheFile(TextFile file) {
        assertNotNull(file.host().getResource(file.path()));
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyKeyIsOneOfTheHost(TextFile file) {
        Set<String> dead = new TreeSet<>(file.chinese().keySet());
        dead.removeAll(file.english().keySet());
        assertEquals(Set.of(), dead);
        assertFalse(file.chinese().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyTextIsChinese(TextFile file) {
        assertEquals(List.of(), file.chinese().entrySet().stream()
                .filter(text -> !HAN.matcher(text.getValue()).find()).toList());
    }

    @ParameterizedTest
    @MethodSource("files")
    void theArgumentsAreThose(TextFile file) {
        assertEquals(List.of(), unlike(file, (english, chinese) -> arguments(english).equals(arguments(chinese)))
                .stream().filter(text -> !PLURALS.contains(text.getKey())).toList());
    }

    /** An apostrophe quotes what follows where arguments are put in; Chinese has no need of one. */
    @ParameterizedTest
    @MethodSource("files")
    void nothingIsQuotedByAnApostrophe(TextFile file) {
        assertEquals(List.of(), file.chinese().entrySet().stream()
                .filter(text -> text.getValue().contains("'")).toList());
    }

    @ParameterizedTest
    @MethodSource("files")
    void theMnemonicIsWhereEnglishHasOne(TextFile file) {
        assertEquals(List.of(), unlike(file, (english, chinese) -> MNEMONIC.matcher(english).find()
                == CHINESE_MNEMONIC.matcher(chinese).find()));
    }

    @ParameterizedTest
    @MethodSource("files")
    void theFileBeginsWithItsLicence(TextFile file) throws IOException {
        assertTrue(Files.readString(file.source()).startsWith("# SPDX-License-Identifier: EPL-2.0\n"));
    }

    private static List<Map.Entry<String, String>> unlike(TextFile file, BiPredicate<String, String> alike) {
        Map<String, String> english = file.english();
        return file.chinese().entrySet().stream()
                .filter(text -> !alike.test(english.getOrDefault(text.getKey(), ""), text.getValue())).toList();
    }

    private static Set<String> arguments(String text) {
        return ARGUMENT.matcher(text).results().map((MatchResult found) -> found.group(1))
                .collect(Collectors.toSet());
    }
}
