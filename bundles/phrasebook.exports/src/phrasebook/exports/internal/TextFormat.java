// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import phrasebook.exports.ExportException;
import phrasebook.exports.Exporter;
import phrasebook.model.Norm;

/** A format whose file is text in UTF-8. */
public abstract class TextFormat implements Exporter {

    private final String id;
    private final String extension;

    protected TextFormat(String id, String extension) {
        this.id = id;
        this.extension = extension;
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final String extension() {
        return extension;
    }

    @Override
    public final void export(Norm norm, OutputStream out) throws IOException, ExportException {
        Exportable.check(norm);
        out.write(text(norm).getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /** The whole file, line breaks included. */
    protected abstract String text(Norm norm);
}
