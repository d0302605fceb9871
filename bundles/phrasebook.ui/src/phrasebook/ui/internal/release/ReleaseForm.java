// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.release;

import java.nio.file.Path;

import phrasebook.history.Release;

/**
 * What stands in the fields of the release wizard.
 *
 * @param issued date of issue, as it was typed
 * @param effective date of effect, as it was typed; may be empty
 * @param key the file of the private key
 * @param folder where the bundle goes
 */
record ReleaseForm(Path file, String version, String issued, String effective, String author, String key,
        String folder) {

    Release.Request request() {
        return new Release.Request(file, version, issued, effective, author);
    }

    /** What the bundle's files are called after. */
    String baseName() {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    Path bundle() {
        return Path.of(folder).resolve(baseName() + "-" + version + ".zip");
    }
}
