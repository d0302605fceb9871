// SPDX-License-Identifier: EPL-2.0
package phrasebook.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import phrasebook.architecture.tests.ArchitectureDocument.Row;

/** Holds the bundles of this project against the tables of docs/architecture.md. */
class ArchitectureTest {

    private static final ArchitectureDocument DOCUMENT = Project.document();
    private static final List<Bundle> BUNDLES = Project.bundles().stream().map(Project::bundle).toList();

    static List<Bundle> bundles() {
        return BUNDLES;
    }

    @Test
    void theBundlesInTheTableAreThoseInTheFolder() {
        Set<String> marked = DOCUMENT.bundles().stream().filter(Row::exists).map(Row::bundle)
                .collect(Collectors.toSet());
        Set<String> found = BUNDLES.stream().map(Bundle::name)
                .map(name -> DOCUMENT.row(name).map(Row::bundle).orElse(name)).collect(Collectors.toSet());
        assertEquals(marked, found, "marked as existing in docs/architecture.md, and found under bundles");
        assertTrue(marked.size() >= 6, "so that a table which cannot be read does not pass for a small one");
    }

    @Test
    void aFolderIsNamedLikeItsBundle() {
        assertEquals(Project.bundles().stream().map(Path::getFileName).map(Path::toString).toList(),
                BUNDLES.stream().map(Bundle::name).toList());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void aBundleUsesOnlyWhatItMay(Bundle bundle) {
        assertEquals(List.of(), new Edges(DOCUMENT, BUNDLES).violations(bundle));
    }

    @Test
    void whatARowMayUseIsABundleOrAFamilyOfTheTables() {
        for (Row row : DOCUMENT.bundles()) {
            for (String used : row.mayUse()) {
                assertTrue(DOCUMENT.family(used).isPresent() || DOCUMENT.row(used).isPresent(),
                        row.bundle() + ": " + used);
            }
        }
    }

    @Test
    void theTableHasNoCircle() {
        for (Row row : DOCUMENT.bundles()) {
            assertFalse(reachable(row).contains(row.bundle()), row.bundle());
        }
    }

    private static Set<String> reachable(Row from) {
        Set<String> reached = new HashSet<>();
        Deque<Row> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            open.pop().mayUse().stream().filter(reached::add).flatMap(used -> DOCUMENT.row(used).stream())
                    .forEach(open::push);
        }
        return reached;
    }

    @Test
    void theWorkspaceAndItsWidgetsAreForTheWorkbenchAlone() {
        assertEquals(List.of("phrasebook.ui"), DOCUMENT.bundles().stream()
                .filter(row -> row.mayUse().contains("Platform UI")).map(Row::bundle).toList());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void internalPackagesAreClosed(Bundle bundle) {
        String friends = ";x-friends:=\"" + bundle.name() + ".tests\"";
        assertEquals(List.of(), bundle.exported().stream()
                .filter(e -> List.of(e.name().split("\\.")).contains("internal"))
                .filter(e -> !e.directives().equals(friends) && !e.directives().equals(";x-internal:=true")).toList());
    }

    static List<Path> folders() {
        return Project.bundles();
    }

    @ParameterizedTest
    @MethodSource("folders")
    void whatThePlatformReadsIsShipped(Path folder) throws IOException {
        Properties build = new Properties();
        try (Reader in = Files.newBufferedReader(folder.resolve("build.properties"))) {
            build.load(in);
        }
        List<String> shipped = List.of(build.getProperty("bin.includes").split("\\s*,\\s*"));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(), files.map(f -> f.getFileName().toString())
                    .filter(f -> f.matches("(plugin|fragment)(_\\w+)?\\.(xml|properties)|OSGI-INF"))
                    .filter(f -> shipped.stream().noneMatch(s -> s.replace("/", "").equals(f))).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void exportedPackagesBearTheBundlesName(Bundle bundle) {
        assertEquals(List.of(), bundle.exported().stream().map(Bundle.Export::name)
                .filter(name -> !DOCUMENT.owner(name).equals(DOCUMENT.owner(bundle.name()))).toList());
    }
}
