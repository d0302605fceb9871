// SPDX-License-Identifier: EPL-2.0
package phrasebook.cli.internal;

import java.util.Optional;

import phrasebook.history.Author;
import phrasebook.history.HistoryException;
import phrasebook.history.NormHistory;
import phrasebook.history.SavePoint;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** Keeps a norm as it is now in its history. */
final class SaveCommand implements Command {

    @Override
    public String name() {
        return "save";
    }

    @Override
    public void declare(CommandSpec spec, Labels labels) {
        spec.addOption(OptionSpec.builder(labels.required("--message", "label.note")).names("-m", "--message").build());
        spec.addOption(labels.value("--author", "label.name"));
        spec.addPositional(labels.operand(0, "norm"));
    }

    @Override
    public Answer run(ParseResult given, Session session) throws Failure {
        String name = Labels.operands(given, 1).get(0);
        Input.read(name, session);
        Messages messages = session.messages();
        try {
            NormHistory history = new NormHistory(session.file(name), session.language());
            Author known = history.author();
            Optional<SavePoint> saved = history.save(
                    new Author(given.matchedOptionValue("--author", known.name()), known.email()),
                    given.matchedOptionValue("--message", ""));
            session.result(messages.text("problem", name, saved.isEmpty() ? messages.text("save.nothing")
                    : messages.text("save.done", shortId(saved.get()))));
        } catch (HistoryException e) {
            throw Failure.told(e::message);
        }
        return Answer.DONE;
    }

    /** As much of the id as people need to name it. */
    static String shortId(SavePoint point) {
        return point.id().substring(0, 8);
    }
}
