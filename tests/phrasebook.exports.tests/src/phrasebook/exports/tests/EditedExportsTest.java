// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import phrasebook.imports.DocumentImporter;
import phrasebook.imports.ImportReport.Characters;
import phrasebook.imports.ImportResult;
import phrasebook.imports.json.NormJsonReader;
import phrasebook.model.Norm;
import phrasebook.model.Say;

/**
 * Exported documents, changed here and there as somebody might in an office program: whatever has become of them,
 * nothing is lost.
 */
class EditedExportsTest {

    private static final int COPIES = 20;
    private static final String SIGNS = "“”「」（）()，。：:、；？！/或若如当在后时第条1.①直到禁说应{}｜|#*_-—…+=@<&\\\u00A0\u200B\uD842\uDFB7";
    private static final List<String> PARTS =
            List.of("话务接线员：“您好。”", "禁说“不知道”。", "第一条 ", "若对方无声：", "或：“再见”", "注：不要", "发布日期：2020-01-01",
            "※ ", "占位：部门（", "停 5 秒");

    private Random random = new Random(0);

    private static Norm reference() throws Exception {
        return DocumentImporter.importDocument(Files.readAllBytes(Path.of("../../examples/yingkou-12345.txt")),
                "n.txt").norm();
    }

    @ParameterizedTest
    @ValueSource(strings = { "docx", "xlsx", "md", "txt" })
    void loseNothing(String format) throws Exception {
        byte[] exported = Office.bytes(format, reference());
        for (int seed = 0; seed < COPIES; seed++) {
            random = new Random(seed);
            byte[] edited = switch (format) {
                case "docx" -> word(exported);
                case "xlsx" -> excel(exported);
                default -> text(exported);
            };
            Characters characters = DocumentImporter.importDocument(edited, "n." + format).report().characters();
            assertEquals(0, characters.lost(), format + " " + seed);
            assertEquals(characters.read(), characters.kept() + characters.chrome(), format + " " + seed);
        }
    }

    private byte[] word(byte[] exported) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(exported))) {
            for (int i = random.nextInt(6); i >= 0; i--) {
                List<XWPFParagraph> all = document.getParagraphs();
                XWPFParagraph paragraph = all.get(random.nextInt(all.size()));
                if (random.nextInt(4) == 0) {
                    paragraph.setStyle(all.get(random.nextInt(all.size())).getStyle());
                } else if (random.nextInt(4) == 0) {
                    document.removeBodyElement(document.getPosOfParagraph(paragraph));
                } else if (!paragraph.getRuns().isEmpty()) {
                    paragraph.getRuns().get(0).setText(edited(paragraph.getRuns().get(0).text()), 0);
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.write(bytes);
            return bytes.toByteArray();
        }
    }

    private byte[] excel(byte[] exported) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(exported))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            for (int i = random.nextInt(6); i >= 0; i--) {
                Row row = sheet.getRow(random.nextInt(sheet.getLastRowNum() + 1));
                Cell cell = row.getCell(random.nextInt(row.getLastCellNum()),
                        Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
                cell.setCellValue(edited(cell.getStringCellValue()));
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    private byte[] text(byte[] exported) {
        List<String> lines = new ArrayList<>(new String(exported, StandardCharsets.UTF_8).lines().toList());
        for (int i = random.nextInt(6); i >= 0; i--) {
            int line = random.nextInt(lines.size());
            lines.set(line, edited(lines.get(line)));
        }
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    private String edited(String text) {
        StringBuilder edited = new StringBuilder(text);
        for (int i = random.nextInt(3); i >= 0; i--) {
            int at = edited.offsetByCodePoints(0, random.nextInt(edited.codePointCount(0, edited.length()) + 1));
            switch (random.nextInt(3)) {
                case 0 -> edited.delete(at, Math.min(edited.length(), at + random.nextInt(6)));
                case 1 -> edited.insert(at, PARTS.get(random.nextInt(PARTS.size())));
                default -> {
                    int sign = SIGNS.offsetByCodePoints(0, random.nextInt(SIGNS.codePointCount(0, SIGNS.length())));
                    edited.insert(at, Character.toString(SIGNS.codePointAt(sign)));
                }
            }
        }
        return edited.toString();
    }

    @Test
    void randomNormsComeBackFromWordAsTheyWereAndLoseNothingElsewhere() throws Exception {
        for (long seed = 0; seed < 3 * COPIES; seed++) {
            Norm norm = RandomNorm.of(seed);
            for (String format : List.of("docx", "xlsx", "md", "txt")) {
                ImportResult result = DocumentImporter.importDocument(Office.bytes(format, norm), "n." + format);
                assertEquals(0, result.report().characters().lost(), format + " " + seed);
                assertTrue(!format.equals("docx") || saysOneThingTwoWays(norm)
                        || EcoreUtil.equals(NormJsonReader.read(Json.export(norm)), result.norm()), "docx " + seed);
            }
        }
    }

    /**
     * Speech that is both quoted and reported, which nothing prints, so that a document is not believed that carries
     * it.
     */
    private static boolean saysOneThingTwoWays(Norm norm) {
        List<EObject> all = new ArrayList<>();
        norm.eAllContents().forEachRemaining(all::add);
        return all.stream().anyMatch(o -> o instanceof Say say && say.getIndirect() != null && !say.getAlternatives()
                .isEmpty());
    }
}
