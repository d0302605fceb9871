// SPDX-License-Identifier: EPL-2.0
package phrasebook.cli.internal;

import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

import phrasebook.history.Author;
import phrasebook.history.Credentials;
import phrasebook.history.HistoryException;
import phrasebook.history.NormHistory;
import phrasebook.history.Shared;
import phrasebook.history.Shared.Outcome;
import phrasebook.history.Sharing;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Exchanges what was saved with a repository that several people use. */
final class ShareCommand implements Command {

    @Override
    public String name() {
        return "share";
    }

    @Override
    public void declare(CommandSpec spec, Labels labels) {
        spec.addOption(labels.value("--with", "label.address"));
        spec.addOption(labels.value("--author", "label.name"));
        spec.addPositional(labels.operand(0, "norm"));
    }

    @Override
    public Answer run(ParseResult given, Session session) throws Failure {
        String name = Labels.operands(given, 1).get(0);
        Input.read(name, session);
        try (SharingLine progress = new SharingLine(session)) {
            Sharing sharing = new Sharing(session.file(name), session.language());
            @Nullable String address = given.matchedOptionValue("--with", null);
            if (address != null) {
                sharing.setAddress(address(address, session));
            }
            Author known = new NormHistory(session.file(name), session.language()).author();
            Shared shared = sharing.share(new Author(given.matchedOptionValue("--author", known.name()), known.email()),
                    credentials(session.console().environment()), progress);
            progress.close();
            return report(name, shared, session);
        } catch (HistoryException e) {
            throw Failure.told(e::message);
        }
    }

    /** The address; what is a folder for whoever types it is one for everybody who reads the settings. */
    static String address(String typed, Session session) throws Failure {
        boolean folder = !typed.contains("://") && Files.isDirectory(session.file(typed));
        return folder ? session.file(typed).toAbsolutePath().normalize().toString() : typed;
    }

    static Credentials credentials(Map<String, String> environment) {
        @Nullable String user = environment.get("PHRASEBOOK_USER");
        @Nullable String password = environment.get("PHRASEBOOK_PASSWORD");
        return user == null || password == null ? Credentials.NONE
                : address -> Optional.of(new Credentials.Login(user, password.toCharArray()));
    }

    private static Answer report(String name, Shared shared, Session session) {
        Messages messages = session.messages();
        session.result(messages.text("problem", name, messages.text("share." + shared.outcome())));
        shared.conflicts().forEach(conflict -> conflict.lines().forEach(
                line -> session.problem(conflict.file() + ":" + line, messages.text("merge.conflict"))));
        return Answer.noIf(shared.outcome() == Outcome.CONFLICT);
    }
}
