// SPDX-License-Identifier: EPL-2.0
package phrasebook.cli.internal;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.eclipse.emf.ecore.util.EcoreUtil;

import phrasebook.dsl.NormLanguage;
import phrasebook.imports.DocumentImporter;
import phrasebook.imports.ImportException;
import phrasebook.imports.ImportReport;
import phrasebook.imports.ImportResult;
import phrasebook.imports.json.JsonImportException;
import phrasebook.imports.json.NormJsonReader;
import phrasebook.model.Norm;

/** From the bytes of a document to the text of its norm, with the proof that the text says the same. */
final class Importing {

    private final NormLanguage language;
    private final Session session;

    Importing(Session session) {
        this.language = session.language();
        this.session = session;
    }

    /** A document that was read: the text of its norm, and how it came about. */
    record Result(String norm, ImportReport report) {
    }

    Result read(String name, byte[] content) throws Failure {
        try {
            if (start(content).startsWith("规范：")) {
                NormText.decode(content); // One that is cut off has a worse mistake.
                throw Failure.of("import.norm");
            }
            ImportResult imported = isJson(name, content) ? json(name, content)
                    : DocumentImporter.importDocument(content, name);
            return new Result(faithful(imported.norm()), imported.report());
        } catch (ImportException e) {
            throw Failure.told(e::getMessage);
        } catch (JsonImportException e) {
            throw Failure.told(e::message);
        }
    }

    /** By name, or by what it says of itself: standard input has no name. */
    private static boolean isJson(String name, byte[] content) {
        String start = start(content);
        return name.toLowerCase(Locale.ROOT).endsWith(".json") || start.startsWith("{")
                && start.contains("\"phrasebook/");
    }

    private static String start(byte[] content) {
        String text = new String(content, 0, Math.min(content.length, 300), StandardCharsets.UTF_8);
        return (text.startsWith("\uFEFF") ? text.substring(1) : text).stripLeading();
    }

    private ImportResult json(String name, byte[] content) throws Failure, JsonImportException {
        return NormJsonReader.importDocument(NormText.decode(content), name,
                w -> session.problem(name, w.message(session.messages().locale())));
    }

    // The last guard of "nothing is lost": what was understood must also be what will be read back.
    private String faithful(Norm norm) throws Failure {
        String text = language.print(norm);
        if (!EcoreUtil.equals(norm, language.parse(text).norm())) {
            throw Failure.of("import.unfaithful");
        }
        return text;
    }
}
