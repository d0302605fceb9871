// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide.tests.editing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

import phrasebook.dsl.NormLanguage;
import phrasebook.dsl.ParsedNorm;
import phrasebook.dsl.ide.TextChange;
import phrasebook.dsl.ide.editing.EntryEdit;

/** Norms to edit, and what edits make of them. */
final class Texts {

    static final NormLanguage LANGUAGE = NormLanguage.create();
    static final String HEADER = """
            规范：试写
            角色：话务接线员（话务员、座席）、市民（来电者）、班长、主管领导
            占位：姓（市民的姓，印作“某”）
            占位：部门（受理该问题的部门，印作“***”）
            占位：电话（部门的电话号码，印作“***”）

            """;

    private Texts() {
    }

    static ParsedNorm parse(String text) {
        return LANGUAGE.parse(text);
    }

    static String sample() {
        return read(Path.of("..", "..", "examples", "yingkou-12345.norm"));
    }

    /** The sample, the norms of the language's tests, and every example of the language's page as a norm of its own. */
    static List<String> corpus() {
        Stream<String> page = Stream.of(read(Path.of("..", "..", "docs", "语言.md")).split("```norm\n")).skip(1)
                .map(part -> part.substring(0, part.indexOf("```")))
                .map(part -> part.contains("规范：") ? part : HEADER + part);
        return Stream.concat(Stream.of(sample(),
                read(Path.of("..", "phrasebook.dsl.tests", "norms", "reference.norm"))),
                page).toList();
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text after an edit that must change something. */
    static String after(String text, Optional<EntryEdit> edit) {
        assertTrue(edit.isPresent(), "nothing to do");
        return TextChange.apply(text, edit.get().changes());
    }

    /** The text after an edit, a bar where the caret is. */
    static String withCaret(String text, Optional<EntryEdit> edit) {
        StringBuilder after = new StringBuilder(after(text, edit));
        return after.insert(edit.get().caret(), '|').toString();
    }

    /** What cannot be read in a norm, as often as it is found. */
    static List<String> syntaxFindings(String text) {
        return LANGUAGE.check(parse(text), Locale.ENGLISH).stream()
                .filter(f -> f.rule().equals("Syntax") || f.rule().equals("RepeatedLine"))
                .map(f -> text.lines().toList().get(f.line() - 1) + ": " + f.message()).toList();
    }

    /** The text with pieces cut out, doubled and swapped. */
    static String broken(String text, Random random) {
        StringBuilder broken = new StringBuilder(text);
        for (int i = 0; i < 4; i++) {
            int at = random.nextInt(broken.length() - 20);
            int length = random.nextInt(20);
            String signs = "“”{}[]※：\n   #\r\n\t　第条";
            switch (random.nextInt(3)) {
                case 0 -> broken.delete(at, at + length);
                case 1 -> broken.insert(at, broken.substring(at, at + length));
                default -> broken.insert(at, signs.charAt(random.nextInt(signs.length())));
            }
        }
        return broken.toString();
    }
}
