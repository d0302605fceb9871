// SPDX-License-Identifier: EPL-2.0
package phrasebook.cli.internal;

import java.util.List;

import phrasebook.history.HistoryException;
import phrasebook.history.NormHistory;
import phrasebook.history.Restored;
import phrasebook.imports.Decoded;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Has one entry of a norm say again what it said in an earlier version; everything else stays as it is. */
final class RestoreCommand implements Command {

    @Override
    public String name() {
        return "restore";
    }

    @Override
    public void declare(CommandSpec spec, Labels labels) {
        spec.addOption(labels.required("--phrase", "label.entry"));
        spec.addOption(labels.required("--version", "label.version"));
        spec.addPositional(labels.operand(0, "norm"));
    }

    @Override
    public Answer run(ParseResult given, Session session) throws Failure {
        String name = Labels.operands(given, 1).get(0);
        String entry = given.matchedOptionValue("--phrase", "");
        String version = given.matchedOptionValue("--version", "");
        byte[] old = Input.read(name, session);
        Decoded decoded = NormText.decode(old);
        try {
            Restored restored = new NormHistory(session.file(name), session.language())
                    .restore(session.language().parse(decoded.text()), entry, version);
            boolean changed = !restored.edits().isEmpty();
            if (changed) {
                new Output(session, List.of()).write(name, Fixing.encoded(restored.text(), decoded.encoding(), old));
            }
            session.result(session.messages().text("problem", name,
                    session.messages().text(changed ? "restore.done" : "restore.nothing", entry, version)));
            restored.missing().forEach(
                    missing -> session.problem(name, session.messages().text("restore.broken", missing)));
            return Answer.noIf(!restored.missing().isEmpty());
        } catch (HistoryException e) {
            throw Failure.told(e::message);
        }
    }
}
