// SPDX-License-Identifier: EPL-2.0
package phrasebook.cli.internal;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;

import phrasebook.exports.Bundle;
import phrasebook.exports.Exporter;
import phrasebook.model.Norm;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Packs norms in several formats, with a manifest, into one archive each. */
final class BundleCommand implements Command {

    @Override
    public String name() {
        return "bundle";
    }

    @Override
    public boolean readsNorms() {
        return true;
    }

    @Override
    public void declare(CommandSpec spec, Labels labels) {
        spec.addOption(labels.value("--to", "label.formats"));
        spec.addOption(labels.value("--out", "label.folder"));
        spec.addOption(labels.value(NormSettings.OPTION, "label.file"));
        spec.addPositional(labels.files());
    }

    @Override
    public Answer run(ParseResult given, Session session) throws Failure {
        List<String> files = Labels.files(given);
        List<Exporter> exporters = Exporting.exporters(given.matchedOptionValue("--to", "all"));
        String folder = given.matchedOptionValue("--out", "");
        boolean streamed = folder.equals(Session.STANDARD_STREAM)
                || folder.isEmpty() && files.contains(Session.STANDARD_STREAM);
        if (streamed && files.size() > 1) {
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
            byte[] archive = archive(norm.get(), Output.baseName(name), exporters, progress);
            progress.pause();
            if (streamed) {
                session.print(archive);
            } else {
                output.putAndSay(Output.inFolder(folder, Output.baseName(name) + ".zip"), archive);
            }
            return Answer.DONE;
        });
    }

    private static byte[] archive(Norm norm, String name, List<Exporter> exporters, Progress progress) throws Failure {
        Bundle bundle = new Bundle(norm);
        for (Exporter exporter : exporters) {
            progress.begin(name + " → " + exporter.id());
            Exporting.guarded(exporter.id(), () -> {
                bundle.add(exporter, name);
                return bundle;
            });
        }
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        Exporting.guarded("zip", () -> {
            bundle.write(archive);
            return archive;
        });
        return archive.toByteArray();
    }
}
