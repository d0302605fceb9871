// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import phrasebook.model.Norm;

/** Writes a norm in one format. Equal norms give the same bytes on every machine, in every locale and time zone. */
public interface Exporter {

    /** The name under which the format is asked for, such as {@code json}. */
    String id();

    /** What file names of the format end in, without the dot. */
    String extension();

    /**
     * Does what takes time and needs no norm, for those who can have it done while they read one; they need not, and
     * need not wait for it.
     */
    default void prepare() {
    }

    /**
     * Writes the whole norm. Nothing is written where it is refused.
     *
     * @param out left open
     * @throws IOException where the stream cannot be written
     * @throws ExportException where the norm holds what the format cannot, or what could not be read in the first place
     */
    void export(Norm norm, OutputStream out) throws IOException, ExportException;

    /**
     * The files that the norm becomes, in a fixed order: one by the name and the extension, unless the format says
     * otherwise.
     *
     * @param name what the files are called after, without folder and extension
     */
    default List<ExportedFile> files(Norm norm, String name) throws IOException, ExportException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        export(norm, content);
        return List.of(new ExportedFile(name + "." + extension(), content.toByteArray()));
    }
}
