// SPDX-License-Identifier: EPL-2.0
package phrasebook.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Habits that every hand-written source of this project keeps. */
class SourcesTest {

    private static final Pattern TYPE = Pattern.compile("\\b(?:class|record|interface|enum)\\s+([A-Z]\\w*)");
    private static final Pattern TEST = Pattern.compile("^\\s*@(?:\\w*Test|TestFactory)\\b", Pattern.MULTILINE);
    private static final Pattern DRAWER = Pattern.compile("(?i).*(?:utils?|utilit(?:y|ies)|helpers?)");

    /** Those with code. */
    static Stream<Named<Path>> bundles() {
        return named(Project.bundles().stream().filter(folder -> !Project.isFragment(folder)));
    }

    static Stream<Named<Path>> fragments() {
        return named(Project.bundles().stream().filter(Project::isFragment));
    }

    static Stream<Named<Path>> bundlesAndTests() {
        return named(Stream.concat(Project.bundles().stream(), Project.tests().stream()));
    }

    private static Stream<Named<Path>> named(Stream<Path> folders) {
        return folders.map(folder -> Named.of(Project.shown(folder), folder));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyPackageSaysWhatMayBeNull(Path bundle) {
        List<Path> packages = Project.sources(bundle, ".java").stream().map(Path::getParent).distinct().toList();
        assertFalse(packages.isEmpty(), "no sources");
        assertEquals(List.of(), packages.stream().filter(p -> !isNonNullByDefault(p)).map(Project::shown).toList());
    }

    private static boolean isNonNullByDefault(Path folder) {
        Path info = folder.resolve("package-info.java");
        return Files.exists(info) && Project.read(info).lines().anyMatch(line -> line.startsWith("@NonNullByDefault"));
    }

    @ParameterizedTest
    @MethodSource("bundlesAndTests")
    void nothingIsADrawerForTheRest(Path bundle) {
        List<Path> sources = Project.sources(bundle, ".java");
        Path src = bundle.resolve("src");
        Stream<String> packages = sources.stream().map(file -> src.relativize(file.getParent()))
                .flatMap(folder -> StreamSupport.stream(folder.spliterator(), false)).map(Path::toString);
        Stream<String> types = sources.stream()
                .flatMap(file -> TYPE.matcher(Project.read(file)).results().map(found -> found.group(1)));
        assertEquals(List.of(), Stream.concat(packages, types).distinct().filter(DRAWER.asMatchPredicate()).toList());
    }

    @ParameterizedTest
    @MethodSource("bundlesAndTests")
    void everyFileBeginsWithItsLicence(Path bundle) {
        assertEquals(List.of(), Project.sources(bundle, ".java").stream()
                .filter(file -> !Project.read(file).startsWith("// SPDX-License-Identifier: EPL-2.0\n"))
                .map(Project::shown).toList());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void messagesAreInBothLanguages(Path bundle) {
        for (Path file : Project.sources(bundle, "essages.properties")) {
            assertEquals(keys(file), keys(chinese(file)), Project.shown(file));
        }
        for (Path file : Project.sources(bundle, "essages_zh.properties")) {
            assertTrue(Files.exists(file.resolveSibling(file.getFileName().toString().replace("_zh", ""))),
                    () -> Project.shown(file) + " stands alone");
        }
    }

    private static Path chinese(Path file) {
        return file.resolveSibling(file.getFileName().toString().replace(".properties", "_zh.properties"));
    }

    private static Set<String> keys(Path file) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(Files.exists(file) ? Project.read(file) : ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new TreeSet<>(properties.stringPropertyNames());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyBundleHasTests(Path bundle) {
        Path tests = Project.ROOT.resolve("tests").resolve(bundle.getFileName() + ".tests");
        assertTrue(Project.tests().contains(tests), Project.shown(tests));
        assertTrue(Project.sources(tests, "Test.java").stream().map(Project::read)
                .anyMatch(source -> TEST.matcher(source).find()), () -> "no test in " + Project.shown(tests));
    }

    /** The English of these texts is the platform's; tests/phrasebook.nl.tests holds them against it. */
    @ParameterizedTest
    @MethodSource("fragments")
    void aFragmentHoldsTextsForTheBundleItIsNamedAfter(Path fragment) {
        String host = "org.eclipse." + fragment.getFileName().toString().substring("phrasebook.nl.".length());
        assertTrue(Project.read(fragment.resolve("META-INF/MANIFEST.MF")).contains("\nFragment-Host: " + host + ";"));
        assertEquals(List.of(), Project.sources(fragment, ".java"));
        assertFalse(Project.sources(fragment, ".properties").isEmpty());
        assertTrue(Project.tests().contains(Project.ROOT.resolve("tests/phrasebook.nl.tests")));
    }

    @Test
    void theseTestsSeeTheSourcesTheyStandIn() {
        assertTrue(Project.sources(Project.ROOT.resolve("tests/phrasebook.architecture.tests"), ".java").stream()
                .anyMatch(file -> file.endsWith("SourcesTest.java")));
    }
}
