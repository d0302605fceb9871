// SPDX-License-Identifier: EPL-2.0
package phrasebook.history;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.util.List;

import phrasebook.dsl.NormLanguage;
import phrasebook.exports.Bundle;
import phrasebook.exports.ExportException;
import phrasebook.exports.ExportedFile;
import phrasebook.exports.Exporter;
import phrasebook.exports.SigningKeys;

/** What a release hands on: the norm and what other tools read of it, signed, as one archive. */
public final class ReleaseBundle {

    private final Bundle bundle;
    private final String name;

    /**
     * A bundle that holds the norm alone.
     *
     * @param text of the released norm
     * @param name what its files are called after, without folder and extension
     * @param author who releases it; stands in the manifest
     */
    public ReleaseBundle(String text, String name, String author, PrivateKey key, NormLanguage language) {
        this.name = name;
        bundle = new Bundle(language.parse(text).norm());
        bundle.add(new ExportedFile(name + ".norm", text.getBytes(StandardCharsets.UTF_8)), "norm");
        bundle.sign(author, manifest -> SigningKeys.sign(manifest, key));
    }

    /** Adds these formats. */
    public ReleaseBundle with(List<Exporter> exporters) throws IOException, ExportException {
        for (Exporter exporter : exporters) {
            bundle.add(exporter, name);
        }
        return this;
    }

    /** The archive; equal norms, formats and keys give the same bytes. */
    public byte[] bytes() throws IOException {
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        bundle.write(archive);
        return archive.toByteArray();
    }
}
