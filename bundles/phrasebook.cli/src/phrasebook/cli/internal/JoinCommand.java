// SPDX-License-Identifier: EPL-2.0
package phrasebook.cli.internal;

import java.nio.file.Path;
import java.util.List;

import phrasebook.history.HistoryException;
import phrasebook.history.Joining;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Makes a folder of a repository that several people use. */
final class JoinCommand implements Command {

    @Override
    public String name() {
        return "join";
    }

    @Override
    public void declare(CommandSpec spec, Labels labels) {
        spec.addPositional(labels.operand(0, "address"));
        spec.addPositional(labels.operand(1, "folder"));
    }

    @Override
    public Answer run(ParseResult given, Session session) throws Failure {
        List<String> names = Labels.operands(given, 2);
        Path folder = session.file(names.get(1));
        try (SharingLine progress = new SharingLine(session)) {
            List<Path> norms = Joining.join(ShareCommand.address(names.get(0), session), folder,
                    ShareCommand.credentials(session.console().environment()), progress);
            progress.close();
            for (Path norm : norms) {
                session.result(Path.of(names.get(1)).resolve(folder.toAbsolutePath().normalize().relativize(norm))
                        .toString());
            }
        } catch (HistoryException e) {
            throw Failure.told(e::message);
        }
        return Answer.DONE;
    }
}
