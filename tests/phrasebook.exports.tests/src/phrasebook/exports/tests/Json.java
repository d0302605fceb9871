// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.util.EcoreUtil;

import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;

import phrasebook.exports.ExportException;
import phrasebook.exports.Exporters;
import phrasebook.imports.json.JsonImportException;
import phrasebook.imports.json.NormJsonReader;
import phrasebook.model.Norm;

/** Export, validation and import, as the tests use them. */
final class Json {

    static final Path SCHEMAS = Path.of("../../bundles/phrasebook.exports/schema");

    private static final Validator VALIDATOR = new ValidatorFactory().withJsonNodeFactory(new GsonNode.Factory())
            .createValidator();
    private static final Map<String, URI> REGISTERED = new ConcurrentHashMap<>();

    private Json() {
    }

    static byte[] bytes(Norm norm) throws IOException, ExportException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Exporters.find("json").orElseThrow().export(norm, out);
        return out.toByteArray();
    }

    static String export(Norm norm) throws IOException, ExportException {
        return new String(bytes(norm), StandardCharsets.UTF_8);
    }

    static String schema(String name) throws IOException {
        return Files.readString(SCHEMAS.resolve(name + ".schema.json"));
    }

    private static URI registered(String schema) {
        try {
            return VALIDATOR.registerSchema(schema(schema));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the schema has against the document, each with its place. */
    static List<String> violations(String schema, String json) {
        return VALIDATOR.validate(REGISTERED.computeIfAbsent(schema, Json::registered), json).getErrors().stream()
                .map(e -> e.getInstanceLocation() + ": " + e.getError()).toList();
    }

    /** Exports, validates, imports and compares; gives the JSON. */
    static String assertRoundTrip(Norm norm) throws IOException, ExportException, JsonImportException {
        String json = export(norm);
        assertEquals(List.of(), violations("phrasebook-1", json), json);
        NormJsonReader.Result result = NormJsonReader.readReported(json);
        assertEquals(List.of(), result.warnings());
        assertEquals(json, export(result.norm()));
        assertTrue(EcoreUtil.equals(norm, result.norm()), () -> "not read back equal:\n" + json);
        return json;
    }
}
