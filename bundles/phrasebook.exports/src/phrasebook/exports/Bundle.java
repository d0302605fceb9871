// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import org.eclipse.jdt.annotation.Nullable;

import phrasebook.exports.internal.JsonOut;
import phrasebook.exports.internal.Sha256;
import phrasebook.exports.internal.Zip;
import phrasebook.model.Norm;

/**
 * A norm in several formats as one archive to hand on, with a manifest that says what is in it: {@code manifest.json}
 * (phrasebook-bundle/1) for programs, signed where asked for, {@code SHA256SUMS} for {@code sha256sum -c}. Equal norms
 * and formats give the same bytes.
 */
public final class Bundle {

    private record Part(String format, ExportedFile file) {

        String digest() {
            return Sha256.hex(file.content());
        }
    }

    static final String MANIFEST = "manifest.json";
    static final String SIGNATURE = "manifest.sig";

    private final Norm norm;
    private final List<Part> parts = new ArrayList<>();
    private @Nullable String by;
    private @Nullable UnaryOperator<byte[]> signer;

    /** An empty bundle of the norm. */
    public Bundle(Norm norm) {
        this.norm = norm;
    }

    /**
     * Adds the files of a format.
     *
     * @param name what they are called after, without folder and extension
     */
    public void add(Exporter exporter, String name) throws IOException, ExportException {
        exporter.files(norm, name).forEach(file -> parts.add(new Part(exporter.id(), file)));
    }

    /** Adds a file that is there already. */
    public void add(ExportedFile file, String format) {
        parts.add(new Part(format, file));
    }

    /**
     * Has the bundle signed.
     *
     * @param name who releases it; stands in the manifest
     * @param signature makes the detached signature of the manifest's bytes, which goes to {@code manifest.sig}
     */
    public void sign(String name, UnaryOperator<byte[]> signature) {
        by = name;
        signer = signature;
    }

    /** Writes the archive; the stream is left open. */
    public void write(OutputStream out) throws IOException {
        List<ExportedFile> files = new ArrayList<>();
        byte[] manifest = manifest().getBytes(StandardCharsets.UTF_8);
        files.add(new ExportedFile(MANIFEST, manifest));
        UnaryOperator<byte[]> signature = signer;
        if (signature != null) {
            files.add(new ExportedFile(SIGNATURE, signature.apply(manifest)));
        }
        files.add(new ExportedFile("SHA256SUMS", sums().getBytes(StandardCharsets.UTF_8)));
        parts.forEach(part -> files.add(part.file()));
        Zip.write(files, out);
    }

    private String manifest() throws IOException {
        return JsonOut.text(out -> {
            out.text("format", "phrasebook-bundle/1");
            out.text("by", by);
            out.object("norm", () -> {
                out.text("code", norm.getCode());
                out.text("title", norm.getTitle());
                out.text("version", norm.getVersion());
                out.word("status", norm.getStatus());
                out.text("issued", norm.getIssued());
                out.text("effective", norm.getEffective());
            });
            out.list("files", parts, part -> out.object(() -> {
                out.text("name", part.file().name());
                out.text("format", part.format());
                out.number("bytes", part.file().content().length);
                out.text("sha256", part.digest());
            }));
        });
    }

    private String sums() {
        StringBuilder sums = new StringBuilder();
        parts.forEach(part -> sums.append(part.digest()).append("  ").append(part.file().name()).append('\n'));
        return sums.toString();
    }
}
