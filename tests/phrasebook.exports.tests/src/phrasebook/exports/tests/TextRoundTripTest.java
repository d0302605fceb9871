// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import phrasebook.imports.DocumentImporter;
import phrasebook.imports.ImportException;
import phrasebook.imports.ImportResult;
import phrasebook.model.Norm;
import phrasebook.model.NormFactory;
import phrasebook.model.Numbered;
import phrasebook.model.Revision;

/** Real norms, exported as text and imported again. */
class TextRoundTripTest {

    static Stream<Arguments> documents() {
        return documents(Path.of("../phrasebook.imports.tests/norms"), Path.of("../../examples/yingkou-12345.txt"))
                .flatMap(document -> Stream.of("txt", "md").map(format -> Arguments.of(document, format)));
    }

    private static Stream<Path> documents(Path folder, Path example) {
        try (Stream<Path> files = Files.list(folder)) {
            return Stream.concat(Stream.of(example), files.filter(f -> f.toString().endsWith(".txt")).sorted().toList().stream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void comeBackEqual(Path document, String format) throws Exception {
        Norm norm = imported(Files.readAllBytes(document), document.getFileName().toString()).norm();
        String text = Exported.text(format, norm);
        ImportResult again = imported(text.getBytes(StandardCharsets.UTF_8), "n." + format);
        assertEquals(Json.export(norm), Json.export(again.norm()), text);
        assertTrue(EcoreUtil.equals(norm, again.norm()));
        assertEquals(0, again.report().characters().lost());
        assertEquals(text, Exported.text(format, again.norm()));
    }

    @ParameterizedTest
    @ValueSource(strings = { "txt", "md" })
    void writtenByHandPrintsTheSameAgain(String format) throws Exception {
        Norm norm = Excerpt.norm();
        norm.getRevisions().add(revision());
        String text = Exported.text(format, norm);
        Norm again = imported(text.getBytes(StandardCharsets.UTF_8), "n." + format).norm();
        assertEquals(text.replaceAll("<a id=.*?></a>", ""), Exported.text(format, again).replaceAll("<a id=.*?></a>", ""));
        // Ids are printed in no text, but Markdown has them as anchors.
        assertEquals(format.equals("md"), ids(norm).equals(ids(again)), ids(again).toString());
        assertTrue(EcoreUtil.equals(norm.getRevisions(), again.getRevisions()));
        assertTrue(EcoreUtil.equals(norm.getRoles(), again.getRoles()));
        assertTrue(EcoreUtil.equals(norm.getPlaceholders(), again.getPlaceholders()));
    }

    private static Revision revision() {
        Revision revision = NormFactory.eINSTANCE.createRevision();
        revision.setVersion("1.1");
        revision.setDate("2024-05-01");
        revision.setSummary("新增一条");
        return revision;
    }

    private static List<String> ids(Norm norm) {
        List<String> ids = new ArrayList<>();
        norm.eAllContents().forEachRemaining((EObject o) -> {
            if (o instanceof Numbered numbered && numbered.getId() != null) {
                ids.add(numbered.getId());
            }
        });
        return ids;
    }

    private static ImportResult imported(byte[] content, String name) throws ImportException {
        return DocumentImporter.importDocument(content, name);
    }
}
