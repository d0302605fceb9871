// SPDX-License-Identifier: EPL-2.0
package phrasebook.cli.internal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import phrasebook.diff.Comparison;
import phrasebook.diff.TextReport;
import phrasebook.exports.DifferenceExporter;
import phrasebook.exports.DifferenceExporters;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Says what changed from one norm to another. */
final class DiffCommand implements Command {

    private static final String TEXT = "text";

    @Override
    public String name() {
        return "diff";
    }

    @Override
    public boolean readsNorms() {
        return true;
    }

    @Override
    public void declare(CommandSpec spec, Labels labels) {
        spec.addOption(labels.value("--format", "label.format"));
        spec.addOption(labels.value("--out", "label.file"));
        spec.addOption(labels.choice(Colours.OPTION, Colours.KNOWN));
        spec.addPositional(labels.operand(0, "old"));
        spec.addPositional(labels.operand(1, "new"));
    }

    @Override
    public Answer run(ParseResult given, Session session) throws Failure {
        String format = Choices.require("--format", given.matchedOptionValue("--format", TEXT),
                DifferenceExporters.ids());
        DifferenceExporter exporter = DifferenceExporters.find(format).orElseThrow();
        List<String> names = Labels.operands(given, 2);
        String file = given.matchedOptionValue("--out", Session.STANDARD_STREAM);
        if (file.equals(Session.STANDARD_STREAM) && session.console().terminal() && !exporter.isText()) {
            throw Failure.of("output.not.text", format);
        }
        boolean coloured = format.equals(TEXT) && file.equals(Session.STANDARD_STREAM)
                && Colours.wanted(given, session.console());
        Comparison comparison = Comparison.of(NormSource.read(names.get(0), session).norm(),
                NormSource.read(names.get(1), session).norm());
        byte[] report = coloured ? bytes(comparison, session) : bytes(comparison, exporter, session);
        if (file.equals(Session.STANDARD_STREAM)) {
            session.print(report);
        } else {
            new Output(session, names).putAndSay(file, report);
        }
        return Answer.noIf(!comparison.isEmpty());
    }

    private static byte[] bytes(Comparison comparison, Session session) {
        return TextReport.of(comparison, session.messages().locale(), TextReport.Marks.TERMINAL)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Comparison comparison, DifferenceExporter exporter, Session session) throws Failure {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        return Exporting.guarded(exporter.id(), () -> {
            exporter.export(comparison, session.messages().locale(), bytes);
            return bytes;
        }).toByteArray();
    }
}
