// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.json;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.JsonElement;

import phrasebook.imports.Decoded;
import phrasebook.imports.ImportReport.Characters;
import phrasebook.imports.ImportResult;
import phrasebook.imports.internal.ReportCounts;
import phrasebook.imports.internal.lexicon.Fold;
import phrasebook.imports.json.JsonImportIssue.Kind;
import phrasebook.model.Norm;

/** Reads the runtime JSON of a norm, {@code phrasebook/1}, as docs/json.md describes it. */
public final class NormJsonReader {

    /**
     * A norm with what a person should know about the file.
     *
     * @param warnings empty where there is nothing to say
     */
    public record Result(Norm norm, List<JsonImportIssue> warnings) {
    }

    private NormJsonReader() {
    }

    /**
     * The norm that the file holds, its texts in canonical form. Nothing of the file is passed over: what the model
     * cannot take is an error.
     *
     * @param json the whole file, decoded
     * @throws JsonImportException where it is not valid {@code phrasebook/1}
     */
    public static Norm read(String json) throws JsonImportException {
        return readReported(json).norm();
    }

    /**
     * Imports the file, with a report like that of other documents: nothing is guessed, so nothing is lost or left for
     * a person to look at.
     *
     * @param sourceName the name by which the report calls it
     * @param warnings is told what a person should know about the file
     * @throws JsonImportException where it is not valid {@code phrasebook/1}
     */
    public static ImportResult importDocument(Decoded document, String sourceName,
            Consumer<JsonImportIssue> warnings) throws JsonImportException {
        Result result = readReported(document.text());
        result.warnings().forEach(warnings);
        int read = (int) document.text().chars().filter(c -> !Fold.isBlank((char) c)).count();
        return new ImportResult(result.norm(), ReportCounts.of(result.norm(), sourceName, document.encoding(),
                new Characters(read, read, 0, 0), List.of()));
    }

    /** As {@link #read}, with warnings: so far whether the digest shows that the file was changed. */
    public static Result readReported(String json) throws JsonImportException {
        JsonElement tree = JsonTree.read(json);
        Members document = Members.of(tree, "");
        @Nullable String format = document.text("format");
        if (!"phrasebook/1".equals(format)) {
            throw new JsonImportException(Kind.NOT_PHRASEBOOK, "format", format == null ? "" : format);
        }
        DocumentReader reader = new DocumentReader();
        Norm norm = reader.read(document);
        boolean changed = reader.digest() != null && !Digest.of(tree).equals(reader.digest());
        return new Result(norm, changed ? List.of(JsonImportIssue.of(Kind.DIGEST_DIFFERS, "norm.digest")) : List.of());
    }
}
