// SPDX-License-Identifier: EPL-2.0
package phrasebook.cli.internal;

import java.nio.charset.StandardCharsets;
import java.util.List;

import phrasebook.history.NormMerge;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** Brings two edits of a norm together. */
final class MergeCommand implements Command {

    @Override
    public String name() {
        return "merge";
    }

    @Override
    public boolean readsNorms() {
        return true;
    }

    @Override
    public void declare(CommandSpec spec, Labels labels) {
        spec.addOption(OptionSpec.builder(labels.required("--out", "label.file")).names("-o", "--out").build());
        spec.addOption(labels.value("--as", "label.file"));
        spec.addPositional(labels.operand(0, "base"));
        spec.addPositional(labels.operand(1, "ours"));
        spec.addPositional(labels.operand(2, "theirs"));
    }

    @Override
    public Answer run(ParseResult given, Session session) throws Failure {
        List<String> names = Labels.operands(given, 3);
        String file = given.matchedOptionValue("--out", Session.STANDARD_STREAM);
        NormMerge.Result merged = new NormMerge(session.language()).merge(NormSource.text(names.get(0), session),
                NormSource.text(names.get(1), session), NormSource.text(names.get(2), session));
        byte[] content = merged.text().getBytes(StandardCharsets.UTF_8);
        if (file.equals(Session.STANDARD_STREAM)) {
            session.print(content);
        } else {
            // Onto an input, too, as Git asks of a merge: nothing is lost, for it is all in the result.
            new Output(session, List.of()).write(file, content);
        }
        report(given.matchedOptionValue("--as", file), merged, session);
        return Answer.noIf(!merged.isClean());
    }

    private static void report(String file, NormMerge.Result merged, Session session) {
        merged.conflicts()
                .forEach(line -> session.problem(file + ":" + line, session.messages().text("merge.conflict")));
        merged.broken().forEach(name -> session.problem(file,
                session.messages().text("merge.broken", name.substring(name.indexOf(' ') + 1))));
    }
}
