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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import phrasebook.imports.DocumentImporter;
import phrasebook.imports.ImportException;
import phrasebook.imports.ImportResult;
import phrasebook.model.Ban;
import phrasebook.model.Norm;
import phrasebook.model.NormFactory;
import phrasebook.model.Note;
import phrasebook.model.Numbered;
import phrasebook.model.Phrase;
import phrasebook.model.Revision;
import phrasebook.model.Say;
import phrasebook.model.query.Wordings;

/** Real norms, exported as text and imported again. */
class TextRoundTripTest {

    static Stream<Arguments> documents() {
        return documents(Path.of("../phrasebook.imports.tests/norms"), Path.of("../../examples/yingkou-12345.txt"))
                .flatMap(document -> Stream.of("txt", "md").map(format -> Arguments.of(document, format)));
    }

    private static Stream<Path> documents(Path folder, Path example) {
        try (Stream<Path> files = Files.list(folder)) {
            return Stream.concat(Stream.of(example),
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList().stream());
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
        assertEquals(text.replaceAll("<a id=.*?></a>", ""),
                Exported.text(format, again).replaceAll("<a id=.*?></a>", ""));
        // Ids are printed in no text, but Markdown has them as anchors.
        assertEquals(format.equals("md"), ids(norm).equals(ids(again)), ids(again).toString());
        assertTrue(EcoreUtil.equals(norm.getRevisions(), again.getRevisions()));
        assertTrue(EcoreUtil.equals(norm.getRoles(), again.getRoles()));
        assertTrue(EcoreUtil.equals(norm.getPlaceholders(), again.getPlaceholders()));
    }

    @ParameterizedTest
    @ValueSource(strings = { "txt", "md" })
    void aQuotationInsideAQuotationEndsNothing(String format) throws Exception {
        Sketch s = new Sketch();
        s.phrase("1.", "P01", "问候时", Sketch.say(s.operator, Sketch.words("请说", Sketch.mention("您好"), "，别说“喂”。"),
                Sketch.words("请讲")));
        s.ban("第一条", "B01", null, Sketch.banned(Sketch.words("他说", Sketch.mention("不"), "管"), Sketch.words("不知道")));
        Norm again = imported(Exported.text(format, s.norm).getBytes(StandardCharsets.UTF_8), "n." + format).norm();
        Say say = (Say) ((Phrase) again.getElements().get(0)).getSteps().get(0);
        assertEquals(List.of("请说‘您好’，别说‘喂’。", "请讲"), say.getAlternatives().stream().map(Wordings::printed).toList());
        assertEquals(List.of("他说‘不’管", "不知道"),
                ((Ban) again.getElements().get(1)).getWordings().stream().map(Wordings::printed).toList());
    }

    @Test
    void whatStandsBelowALineThatHasNothingBelowItIsKept() throws Exception {
        Norm norm = imported("""
                # 热线服务用语规范

                ## 一、问候

                - 顺手写下的一句话，没有条目

                **1\\. 来电时：**

                - 话务接线员：“您好。”

                ## 附：角色和占位

                - 角色：话务接线员
                """.getBytes(StandardCharsets.UTF_8), "n.md").norm();
        assertEquals(List.of("顺手写下的一句话，没有条目"), norm.getElements().stream().filter(Note.class::isInstance)
                .map(n -> ((Note) n).getText()).toList());
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
