// SPDX-License-Identifier: EPL-2.0
package phrasebook.cli.internal;

import java.util.List;

import phrasebook.exports.ExportedFile;
import phrasebook.exports.Exporter;

/**
 * What an export was asked for: the formats, where the files go, and who is told how far it is.
 *
 * @param folder that the files go to; empty for the session's own
 * @param streamed whether the one output goes to standard output instead
 */
record ExportJob(Session session, List<Exporter> exporters, String folder, boolean streamed, Output output, Progress progress) {

    /** A format's turn has come. */
    void begin(String name, Exporter exporter) {
        progress.begin(name + " → " + exporter.id());
    }

    /** Prints the one file, or writes all and prints their names. */
    void put(List<ExportedFile> files) throws Failure {
        progress.pause();
        if (streamed) {
            files.forEach(file -> session.print(file.content()));
        } else {
            output.putAndSay(folder, files);
        }
    }
}
