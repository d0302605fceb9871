// SPDX-License-Identifier: EPL-2.0
package phrasebook.cli.internal;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;

import phrasebook.exports.ExportedFile;
import phrasebook.exports.Exporter;
import phrasebook.model.Norm;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Writes norms in the formats that other tools read. */
final class ExportCommand implements Command {

    @Override
    public String name() {
        return "export";
    }

    @Override
    public boolean readsNorms() {
        return true;
    }

    @Override
    public void declare(CommandSpec spec, Labels labels) {
        spec.addOption(labels.required("--to", "label.formats"));
        spec.addOption(labels.value("--out", "label.folder"));
        spec.addOption(labels.value(NormSettings.OPTION, "label.file"));
        spec.addPositional(labels.files());
    }

    @Override
    public Answer run(ParseResult given, Session session) throws Failure {
        List<String> files = Labels.files(given);
        List<Exporter> exporters = Exporting.exporters(given.matchedOptionValue("--to", ""));
        String folder = given.matchedOptionValue("--out", "");
        boolean streamed = folder.equals(Session.STANDARD_STREAM)
                || folder.isEmpty() && files.contains(Session.STANDARD_STREAM);
        if (streamed && files.size() * exporters.size() > 1) {
            throw Failure.of("usage.stream.one");
        }
        Exporting exporting = new Exporting(session, NormSettings.of(given, session));
        Output output = new Output(session, files);
        Progress progress = new Progress(session, files.size() * exporters.size());
        return session.each(files, name -> {
            Optional<Norm> norm = exporting.norm(name);
            if (norm.isEmpty()) {
                return Answer.NO;
            }
            for (Exporter exporter : exporters) {
                progress.begin(name + " → " + exporter.id());
                if (streamed) {
                    session.print(bytes(exporter, norm.get()));
                } else {
                    write(files(exporter, norm.get(), Output.baseName(name)), folder, output, progress);
                }
            }
            return Answer.DONE;
        });
    }

    private static void write(List<ExportedFile> files, String folder, Output output, Progress progress)
            throws Failure {
        progress.pause();
        for (ExportedFile file : files) {
            output.putAndSay(Output.inFolder(folder, file.name()), file.content());
        }
    }

    private static byte[] bytes(Exporter exporter, Norm norm) throws Failure {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        return Exporting.guarded(exporter.id(), () -> {
            exporter.export(norm, bytes);
            return bytes;
        }).toByteArray();
    }

    private static List<ExportedFile> files(Exporter exporter, Norm norm, String name) throws Failure {
        return Exporting.guarded(exporter.id(), () -> exporter.files(norm, name));
    }
}
