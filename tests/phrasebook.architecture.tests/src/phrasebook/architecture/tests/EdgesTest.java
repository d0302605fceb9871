// SPDX-License-Identifier: EPL-2.0
package phrasebook.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** That the check of edges finds what it should, on bundles made up for it. */
class EdgesTest {

    private static final ArchitectureDocument DOCUMENT = ArchitectureDocument.parse("""
            # Two tables

            | bundle | its one job | may use | exists since |
            |---|---|---|---|
            | `p.model` | the model | EMF | 0.1 |
            | `p.rules` | rules | `p.model` | 0.1 |
            | `p.dsl` | the language | `p.model`, `p.rules`, Xtext | 0.1 |
            | `p.dsl.ide` | the editor | `p.dsl` | planned |
            | `p.nl.*` | texts | – | planned |

            | family | names begin with | where |
            |---|---|---|
            | Java | `java` | every bundle |
            | EMF | `org.eclipse.emf` | as listed |
            | Xtext | `org.eclipse.xtext`, `com.google.inject` | as listed |
            | Xtext IDE | `org.eclipse.xtext.ide` | as listed |
            """);

    private static final Bundle MODEL = Bundle.of("""
            Bundle-SymbolicName: p.model;singleton:=true
            Require-Bundle: org.eclipse.emf.ecore;visibility:=reexport;bundle-version="[2.0,3.0)",
             org.eclipse.emf.common;visibility:=reexport
            Export-Package: p.model,p.model.internal;x-friends:="p.model.tests,p.rules"
            """, Stream.of("import java.util.List;"));

    static final List<String> FORBIDDEN = List.of("p.model, p.rules", "p.rules, p.dsl", "p.rules, p.dsl.internal",
            "p.rules, org.eclipse.xtext", "p.dsl, org.eclipse.xtext.ide", "p.dsl, p.dsl.ide", "p.dsl, org.eclipse.swt",
            "p.dsl, p.other", "p.dsl.ide, p.model", "p.nl.swt, p.model");

    @ParameterizedTest
    @FieldSource("FORBIDDEN")
    void whatIsNotListedIsFound(String edge) {
        String from = edge.split(", ")[0];
        String to = edge.split(", ")[1];
        assertEquals(List.of(from + " may not use " + to), violations(requiring(from, to)));
        assertEquals(List.of(from + " may not use " + to), violations(importing(from, to)));
        assertEquals(List.of(from + " may not use " + to + ".Type.of"), violations(using(from, to + ".Type")));
    }

    @ParameterizedTest
    @CsvSource({ "p.model, org.eclipse.emf.ecore", "p.rules, p.model", "p.rules, p.model.query",
            "p.rules, p.rules.internal", "p.rules, java.util", "p.dsl, com.google.inject",
            "p.dsl, org.eclipse.xtext.util" })
    void whatIsListedIsAllowed(String from, String to) {
        assertEquals(List.of(), violations(requiring(from, to)));
        assertEquals(List.of(), violations(importing(from, to)));
        assertEquals(List.of(), violations(using(from, to + ".Type")));
    }

    @Test
    void aFamilyComesAlongWithTheBundleThatReexportsIt() {
        assertEquals(List.of(), violations(using("p.rules", "org.eclipse.emf.common.util.EList")));
        assertEquals(List.of("p.dsl.ide may not use org.eclipse.emf.common.util.EList.of"),
                violations(using("p.dsl.ide", "org.eclipse.emf.common.util.EList")));
    }

    @Test
    void aBundleThatIsNotInTheTableIsFound() {
        assertEquals(List.of("p.other is not in the table"), violations(requiring("p.other", "p.model")));
    }

    @Test
    void theManifestIsReadAsOsgiReadsIt() {
        assertEquals("p.model", MODEL.name());
        assertEquals(List.of("org.eclipse.emf.ecore", "org.eclipse.emf.common"), MODEL.required());
        assertEquals(MODEL.required(), MODEL.reexported());
        assertEquals(List.of(new Bundle.Export("p.model", ""),
                new Bundle.Export("p.model.internal", ";x-friends:=\"p.model.tests,p.rules\"")), MODEL.exported());
        assertEquals(List.of("java.util.List"), MODEL.used());
    }

    private static List<String> violations(Bundle bundle) {
        return new Edges(DOCUMENT, List.of(MODEL)).violations(bundle);
    }

    private static Bundle requiring(String from, String to) {
        return Bundle.of("Bundle-SymbolicName: " + from + "\nRequire-Bundle: " + to, Stream.of());
    }

    private static Bundle importing(String from, String to) {
        return Bundle.of("Bundle-SymbolicName: " + from + "\nImport-Package: " + to + ";resolution:=optional",
                Stream.of());
    }

    private static Bundle using(String from, String type) {
        return Bundle.of("Bundle-SymbolicName: " + from, Stream.of("package p;\n\nimport static " + type + ".of;\n"));
    }
}
