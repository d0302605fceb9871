// SPDX-License-Identifier: EPL-2.0
package phrasebook.cli.internal;

import java.io.ByteArrayOutputStream;
import java.util.List;

import phrasebook.exports.Bundle;
import phrasebook.exports.ExportedFile;
import phrasebook.exports.Exporter;
import phrasebook.model.Norm;
import picocli.CommandLine.Model.OptionSpec;

/** Packs norms in several formats, with a manifest, into one archive each. */
final class BundleCommand extends ExportingCommand {

    @Override
    public String name() {
        return "bundle";
    }

    @Override
    protected OptionSpec formats(Labels labels) {
        return labels.value(FORMATS, "label.formats");
    }

    @Override
    protected String formats() {
        return "all";
    }

    @Override
    protected int outputs(int formats) {
        return 1;
    }

    @Override
    protected void export(Norm norm, String name, ExportJob job) throws Failure {
        String base = Output.baseName(name);
        Bundle bundle = new Bundle(norm);
        for (Exporter exporter : job.exporters()) {
            job.begin(name, exporter);
            Exporting.guarded(exporter.id(), () -> {
                bundle.add(exporter, base);
                return bundle;
            });
        }
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        Exporting.guarded("zip", () -> {
            bundle.write(archive);
            return archive;
        });
        job.put(List.of(new ExportedFile(base + ".zip", archive.toByteArray())));
    }
}
