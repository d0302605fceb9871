// SPDX-License-Identifier: EPL-2.0
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.SstDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.StyleSheetDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorkbookDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorksheetDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FontsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/**
 * Holds the parts of DOCX and XLSX files against the schemas of ISO/IEC 29500 and prints a line for each part: the
 * file, the part, and what is wrong with it.
 */
class Valid {

    public static void main(String[] files) throws Exception {
        for (String file : files) {
            try (ZipFile zip = new ZipFile(file)) {
                for (ZipEntry entry : Collections.list(zip.entries())) {
                    if (entry.getName().matches("(word|xl)/.*\\.xml")) {
                        System.out.println(file + "\t" + entry.getName() + "\t"
                                + errors(entry.getName(), zip.getInputStream(entry)));
                    }
                }
            }
        }
    }

    private static List<String> errors(String part, InputStream in) throws Exception {
        List<XmlError> errors = new ArrayList<>();
        XmlOptions options = new XmlOptions();
        options.setErrorListener(errors);
        read(part.replaceAll("[0-9]+", ""), in).validate(options);
        // Excel itself writes xml:space, which the published schema forgets.
        return errors.stream().map(XmlError::getMessage)
                .filter(e -> !e.contains("space@http://www.w3.org/XML/1998/namespace"))
                .distinct().toList();
    }

    private static XmlObject read(String part, InputStream in) throws Exception {
        return switch (part) {
            case "word/document.xml" -> DocumentDocument.Factory.parse(in);
            case "word/fontTable.xml" -> FontsDocument.Factory.parse(in);
            case "word/footer.xml" -> FtrDocument.Factory.parse(in);
            case "word/numbering.xml" -> NumberingDocument.Factory.parse(in);
            case "word/settings.xml" -> SettingsDocument.Factory.parse(in);
            case "word/styles.xml" -> StylesDocument.Factory.parse(in);
            case "xl/workbook.xml" -> WorkbookDocument.Factory.parse(in);
            case "xl/worksheets/sheet.xml" -> WorksheetDocument.Factory.parse(in);
            case "xl/styles.xml" -> StyleSheetDocument.Factory.parse(in);
            case "xl/sharedStrings.xml" -> SstDocument.Factory.parse(in);
            default -> throw new IllegalArgumentException("a part that is new here: " + part);
        };
    }
}
