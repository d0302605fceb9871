// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.wizards;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.emf.ecore.util.EcoreUtil;

import phrasebook.dsl.NormLanguage;
import phrasebook.imports.Decoder;
import phrasebook.imports.DocumentImporter;
import phrasebook.imports.ImportException;
import phrasebook.imports.ImportReport;
import phrasebook.imports.ImportResult;
import phrasebook.imports.json.JsonImportException;
import phrasebook.imports.json.NormJsonReader;
import phrasebook.ui.internal.Messages;

/**
 * A document that was read, before anything of it is written.
 *
 * @param source the document's text
 * @param norm the text of the norm that it holds
 */
public record Imported(String source, String norm, ImportReport report) {

    /**
     * Reads a document.
     *
     * @throws IOException with words for the reader, where it cannot be read or is no document
     */
    public static Imported read(Path file) throws IOException {
        NormLanguage language = NormLanguage.create();
        try {
            byte[] content = Files.readAllBytes(file);
            ImportResult result = read(content, file.getFileName().toString());
            String norm = language.print(result.norm());
            if (!EcoreUtil.equals(result.norm(), language.parse(norm).norm())) {
                throw new IOException(Messages.get("Import.unfaithful"));
            }
            return new Imported(Decoder.decode(content).text(), norm, result.report());
        } catch (ImportException e) {
            throw new IOException(e.getMessage(Messages.locale()), e);
        } catch (JsonImportException e) {
            throw new IOException(e.message(Messages.locale()), e);
        }
    }

    private static ImportResult read(byte[] content, String name) throws ImportException, JsonImportException {
        if (!name.toLowerCase(Locale.ROOT).endsWith(".json")) {
            return DocumentImporter.importDocument(content, name);
        }
        // What the JSON says of itself beside the norm, such as its digest, is no part of the norm that comes of it.
        return NormJsonReader.importDocument(Decoder.decode(content), name, issue -> { });
    }

    String summary() {
        ImportReport.Characters characters = report.characters();
        return Messages.get("Import.summary", report.encoding(), report.divisions(), report.phrases(), report.bans(),
                report.provisions(), characters.read(), characters.kept(), characters.chrome(), characters.lost());
    }
}
