// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import phrasebook.exports.ExportException;
import phrasebook.exports.ExportedFile;
import phrasebook.exports.Exporter;
import phrasebook.model.Norm;

/** A format of several files in a folder: {@code NAME-ID/…}. Where one stream is wanted they are zipped. */
public abstract class FolderFormat implements Exporter {

    private final String id;

    protected FolderFormat(String id) {
        this.id = id;
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final String extension() {
        return id + ".zip";
    }

    @Override
    public final void export(Norm norm, OutputStream out) throws IOException, ExportException {
        Zip.write(contents(norm), out);
    }

    @Override
    public final List<ExportedFile> files(Norm norm, String name) throws ExportException {
        return contents(norm).stream().map(f -> new ExportedFile(name + "-" + id + "/" + f.name(), f.content()))
                .toList();
    }

    private List<ExportedFile> contents(Norm norm) throws ExportException {
        Exportable.check(norm);
        return parts(norm);
    }

    /** The files in the folder, by names without it. */
    protected abstract List<ExportedFile> parts(Norm norm);
}
