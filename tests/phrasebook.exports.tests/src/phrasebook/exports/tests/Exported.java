// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.tests;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import phrasebook.exports.ExportException;
import phrasebook.exports.ExportedFile;
import phrasebook.exports.Exporters;
import phrasebook.model.Norm;

/** What a norm becomes, as the tests read it. */
final class Exported {

    private Exported() {
    }

    /** The one file of the format, called {@code n}. */
    static String text(String format, Norm norm) throws IOException, ExportException {
        List<ExportedFile> files = Exporters.find(format).orElseThrow().files(norm, "n");
        if (files.size() != 1) {
            throw new AssertionError(files.size() + " files");
        }
        return new String(files.get(0).content(), StandardCharsets.UTF_8);
    }

    /** The files of the format, by their names. */
    static Map<String, String> texts(String format, Norm norm) throws IOException, ExportException {
        Map<String, String> texts = new LinkedHashMap<>();
        for (ExportedFile file : Exporters.find(format).orElseThrow().files(norm, "n")) {
            texts.put(file.name(), new String(file.content(), StandardCharsets.UTF_8));
        }
        return texts;
    }
}
