// SPDX-License-Identifier: EPL-2.0
package phrasebook.cli.internal;

import phrasebook.history.Drivers;
import phrasebook.history.HistoryException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Makes Git compare and merge norms by this program. */
final class GitSetupCommand implements Command {

    @Override
    public String name() {
        return "git-setup";
    }

    @Override
    public void declare(CommandSpec spec, Labels labels) {
        spec.addOption(labels.value("--program", "label.program"));
    }

    @Override
    public Answer run(ParseResult given, Session session) throws Failure {
        try {
            Drivers.register(session.file(""), given.matchedOptionValue("--program", Syntax.PROGRAM))
                    .forEach(file -> session.result(file.toString()));
        } catch (HistoryException e) {
            throw Failure.told(e::message);
        }
        return Answer.DONE;
    }
}
