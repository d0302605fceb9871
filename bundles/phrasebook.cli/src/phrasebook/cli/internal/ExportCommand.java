// SPDX-License-Identifier: EPL-2.0
package phrasebook.cli.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

import phrasebook.exports.ExportException;
import phrasebook.exports.ExportedFile;
import phrasebook.exports.Exporter;
import phrasebook.model.Norm;
import picocli.CommandLine.Model.OptionSpec;

/** Writes norms in the formats that other tools read. */
final class ExportCommand extends ExportingCommand {

    @Override
    public String name() {
        return "export";
    }

    @Override
    protected OptionSpec formats(Labels labels) {
        return labels.required(FORMATS, "label.formats");
    }

    @Override
    protected String formats() {
        return "";
    }

    @Override
    protected int outputs(int formats) {
        return formats;
    }

    @Override
    protected void export(Norm norm, String name, ExportJob job) throws Failure {
        for (Exporter exporter : job.exporters()) {
            job.begin(name, exporter);
            List<ExportedFile> files = Exporting.guarded(exporter.id(),
                    () -> job.streamed() ? List.of(stream(exporter, norm))
                            : exporter.files(norm, Output.baseName(name)));
            if (files.isEmpty()) {
                job.nothing(name, exporter);
            } else {
                job.put(files);
            }
        }
    }

    /** The norm as one stream, into which a format of many files packs them. */
    private static ExportedFile stream(Exporter exporter, Norm norm) throws IOException, ExportException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        exporter.export(norm, bytes);
        return new ExportedFile("", bytes.toByteArray());
    }
}
