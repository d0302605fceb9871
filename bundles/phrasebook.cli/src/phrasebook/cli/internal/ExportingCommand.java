// SPDX-License-Identifier: EPL-2.0
package phrasebook.cli.internal;

import java.util.List;
import java.util.Optional;

import phrasebook.exports.Exporter;
import phrasebook.model.Norm;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** A command that writes norms in formats: to a folder, or one output to standard output. */
abstract class ExportingCommand implements Command {

    protected static final String FORMATS = "--to";

    @Override
    public final boolean readsNorms() {
        return true;
    }

    /** The option that names the formats. */
    protected abstract OptionSpec formats(Labels labels);

    /** The formats where the option is not given. */
    protected abstract String formats();

    /** How many outputs a norm becomes in that many formats. */
    protected abstract int outputs(int formats);

    /** Exports the norm, which is called that. */
    protected abstract void export(Norm norm, String name, ExportJob job) throws Failure;

    @Override
    public final void declare(CommandSpec spec, Labels labels) {
        spec.addOption(formats(labels));
        spec.addOption(labels.value("--out", "label.folder"));
        spec.addOption(labels.value(NormSettings.OPTION, "label.file"));
        spec.addPositional(labels.files());
    }

    @Override
    public final Answer run(ParseResult given, Session session) throws Failure {
        List<String> files = Labels.files(given);
        List<Exporter> exporters = Exporting.exporters(given.matchedOptionValue(FORMATS, formats()));
        String folder = given.matchedOptionValue("--out", "");
        boolean streamed = folder.equals(Session.STANDARD_STREAM)
                || folder.isEmpty() && files.contains(Session.STANDARD_STREAM);
        if (streamed && files.size() * outputs(exporters.size()) > 1) {
            throw Failure.of("usage.stream.one");
        }
        Exporting.prepare(exporters);
        session.language().prepare(session.messages().locale());
        Exporting exporting = new Exporting(session, NormSettings.of(given, session));
        ExportJob job = new ExportJob(session, exporters, folder, streamed, new Output(session, files),
                new Progress(session, files.size() * exporters.size()));
        return session.each(files, name -> {
            Optional<Norm> norm = exporting.norm(name);
            if (norm.isEmpty()) {
                return Answer.NO;
            }
            export(norm.get(), name, job);
            return Answer.DONE;
        });
    }
}
