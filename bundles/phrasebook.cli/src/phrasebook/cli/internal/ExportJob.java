// SPDX-License-Identifier: EPL-2.0
package phrasebook.cli.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import phrasebook.exports.EarlierFiles;
import phrasebook.exports.ExportedFile;
import phrasebook.exports.Exporter;

/**
 * What an export was asked for: the formats, where the files go, and who is told how far it is.
 *
 * @param folder that the files go to; empty for the session's own
 * @param streamed whether the one output goes to standard output instead
 */
record ExportJob(Session session, List<Exporter> exporters, String folder, boolean streamed, Output output,
        Progress progress) {

    /** How many names of files that lie there from before are told. */
    private static final int NAMED = 5;

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
            List<Path> earlier = EarlierFiles.beside(session.file(folder.isEmpty() ? "." : folder), files);
            if (!earlier.isEmpty()) {
                String names = earlier.stream().limit(NAMED).map(file -> String.valueOf(file.getFileName()))
                        .collect(Collectors.joining(", "));
                session.problem(String.valueOf(Path.of(Output.inFolder(folder, files.get(0).name())).getParent()),
                        session.messages().text("export.earlier", earlier.size(), names));
            }
        }
    }

    /** Says that a norm holds nothing for a format, which then has no file. */
    void nothing(String name, Exporter exporter) {
        progress.pause();
        session.problem(name, session.messages().text("export.nothing", exporter.id()));
    }
}
