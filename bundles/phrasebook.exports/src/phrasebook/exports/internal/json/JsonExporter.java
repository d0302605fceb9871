// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.internal.json;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import phrasebook.exports.ExportException;
import phrasebook.exports.Exporter;
import phrasebook.exports.internal.Exportable;
import phrasebook.exports.internal.Sha256;
import phrasebook.model.Norm;

/** The runtime JSON that other tools deploy: {@code phrasebook/1}. */
public final class JsonExporter implements Exporter {

    @Override
    public String id() {
        return "json";
    }

    @Override
    public String extension() {
        return "json";
    }

    @Override
    public void export(Norm norm, OutputStream out) throws IOException, ExportException {
        Exportable.check(norm);
        Index index = new Index(norm);
        byte[] undigested = DocumentWriter.write(norm, index, null).getBytes(StandardCharsets.UTF_8);
        out.write(DocumentWriter.write(norm, index, "sha256:" + Sha256.hex(undigested))
                .getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
