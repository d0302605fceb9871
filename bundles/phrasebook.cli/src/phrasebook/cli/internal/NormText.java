// SPDX-License-Identifier: EPL-2.0
package phrasebook.cli.internal;

import phrasebook.imports.Decoded;
import phrasebook.imports.Decoder;
import phrasebook.imports.ImportException;

/** The text of a norm, in whatever encoding the file is. */
final class NormText {

    private NormText() {
    }

    static String read(String name, Session session) throws Failure {
        return decode(Input.read(name, session)).text();
    }

    static Decoded decode(byte[] content) throws Failure {
        try {
            return Decoder.decode(content);
        } catch (ImportException e) {
            throw Failure.told(e::getMessage);
        }
    }
}
