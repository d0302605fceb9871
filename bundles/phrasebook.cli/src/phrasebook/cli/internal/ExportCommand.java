// SPDX-License-Identifier: EPL-2.0
package phrasebook.cli.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import phrasebook.dsl.NormLanguage;
import phrasebook.dsl.ParsedNorm;
import phrasebook.exports.ExportException;
import phrasebook.exports.ExportedFile;
import phrasebook.exports.Exporter;
import phrasebook.exports.Exporters;
import phrasebook.rules.Finding;
import phrasebook.rules.Severity;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Writes norms in the formats that other tools read. */
final class ExportCommand implements Command {

    private static final String ALL = "all";

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
        List<Exporter> exporters = exporters(given.matchedOptionValue("--to", ""));
        String folder = given.matchedOptionValue("--out", "");
        boolean streamed = folder.equals(Session.STANDARD_STREAM)
                || folder.isEmpty() && files.contains(Session.STANDARD_STREAM);
        if (streamed && files.size() * exporters.size() > 1) {
            throw Failure.of("usage.stream.one");
        }
        NormSettings settings = NormSettings.of(given, session);
        return export(files, settings, exporters, streamed ? Session.STANDARD_STREAM : folder, session);
    }

    private static Answer export(List<String> files, NormSettings settings, List<Exporter> exporters, String folder,
            Session session) throws Failure {
        NormLanguage language = session.language();
        Output output = new Output(session, files);
        return session.each(files, name -> {
            ParsedNorm parsed = language.parse(NormText.read(name, session));
            List<Finding> findings = language.check(parsed, settings.of(name), session.messages().locale());
            if (refused(name, findings, session)) {
                return Answer.NO;
            }
            for (Exporter exporter : exporters) {
                if (folder.equals(Session.STANDARD_STREAM)) {
                    session.print(bytes(exporter, parsed));
                } else {
                    for (ExportedFile file : files(exporter, parsed, Output.baseName(name))) {
                        output.putAndSay(Output.inFolder(folder, file.name()), file.content());
                    }
                }
            }
            return Answer.DONE;
        });
    }

    private static List<Exporter> exporters(String wanted) throws Failure {
        List<String> known = new ArrayList<>(Exporters.ids());
        known.add(ALL);
        Set<String> chosen = new LinkedHashSet<>();
        for (String id : wanted.split(",", -1)) {
            Choices.require("--to", id, known);
            chosen.addAll(id.equals(ALL) ? Exporters.ids() : List.of(id));
        }
        return chosen.stream().map(id -> Exporters.find(id).orElseThrow()).toList();
    }

    // What other tools deploy must not be built on lines that were not understood.
    private static boolean refused(String name, List<Finding> findings, Session session) {
        List<Finding> errors = findings.stream().filter(f -> f.severity() == Severity.ERROR).toList();
        errors.forEach(f -> session.remark(FindingLines.line(name, f, session.messages())));
        if (!errors.isEmpty()) {
            session.problem(name, session.messages().text("export.refused", errors.size()));
        }
        return !errors.isEmpty();
    }

    private static byte[] bytes(Exporter exporter, ParsedNorm parsed) throws Failure {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        guarded(exporter, () -> {
            exporter.export(parsed.norm(), bytes);
            return List.of();
        });
        return bytes.toByteArray();
    }

    private static List<ExportedFile> files(Exporter exporter, ParsedNorm parsed, String name) throws Failure {
        return guarded(exporter, () -> exporter.files(parsed.norm(), name));
    }

    private interface Work {
        List<ExportedFile> run() throws IOException, ExportException;
    }

    private static List<ExportedFile> guarded(Exporter exporter, Work work) throws Failure {
        try {
            return work.run();
        } catch (ExportException e) {
            throw Failure.told(e::message);
        } catch (IOException e) {
            throw Failure.of("export.failed", exporter.id(), String.valueOf(e.getMessage()));
        }
    }
}
