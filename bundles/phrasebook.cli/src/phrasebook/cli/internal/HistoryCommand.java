// SPDX-License-Identifier: EPL-2.0
package phrasebook.cli.internal;

import java.nio.file.Files;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

import phrasebook.dsl.ParsedNorm;
import phrasebook.history.EntryChange;
import phrasebook.history.HistoryException;
import phrasebook.history.NormHistory;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Lists the save points of a norm, or what happened to one entry of it. */
final class HistoryCommand implements Command {

    private static final List<String> FORMATS = List.of("text", "json");

    @Override
    public String name() {
        return "history";
    }

    @Override
    public void declare(CommandSpec spec, Labels labels) {
        spec.addOption(labels.value("--phrase", "label.entry"));
        spec.addOption(labels.choice("--format", FORMATS));
        spec.addOption(labels.choice(Colours.OPTION, Colours.KNOWN));
        spec.addPositional(labels.operand(0, "norm"));
    }

    @Override
    public Answer run(ParseResult given, Session session) throws Failure {
        String name = Labels.operands(given, 1).get(0);
        String format = Choices.require("--format", given.matchedOptionValue("--format", "text"), FORMATS);
        boolean json = format.equals("json");
        @Nullable String entry = given.matchedOptionValue("--phrase", null);
        boolean coloured = !json && Colours.wanted(given, session.console());
        try {
            NormHistory history = new NormHistory(session.file(name), session.language());
            List<EntryChange> changes = entry == null ? List.of() : history.changes(now(name, session).norm(), entry);
            HistoryList list = entry == null ? HistoryList.ofPoints(history.savePoints())
                    : HistoryList.ofChanges(changes);
            if (list.isEmpty()) {
                now(name, session); // A file that never was is said to be missing.
                session.problem(name, session.messages().text("history.none"));
            }
            session.print(json ? list.json() : list.text(session.messages(), coloured));
        } catch (HistoryException e) {
            throw Failure.told(e::message);
        }
        return Answer.DONE;
    }

    /** The norm as it is now; one whose file was deleted still has a history. */
    private static ParsedNorm now(String name, Session session) throws Failure, HistoryException {
        boolean deleted = !Files.exists(session.file(name))
                && !new NormHistory(session.file(name), session.language()).savePoints().isEmpty();
        return session.language().parse(deleted ? "" : NormText.read(name, session));
    }
}
