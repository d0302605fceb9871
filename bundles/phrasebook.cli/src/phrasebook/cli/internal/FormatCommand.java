// SPDX-License-Identifier: EPL-2.0
package phrasebook.cli.internal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import phrasebook.dsl.NormLanguage;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Brings norms into their canonical form, in place and only where something changes. */
final class FormatCommand implements Command {

    @Override
    public String name() {
        return "format";
    }

    @Override
    public void declare(CommandSpec spec, Labels labels) {
        spec.addOption(labels.flag("--check"));
        spec.addPositional(labels.files());
    }

    @Override
    public Answer run(ParseResult given, Session session) throws Failure {
        boolean check = given.hasMatchedOption("--check");
        NormLanguage language = session.language();
        Output output = new Output(session, List.of());
        return session.each(Labels.files(given), name -> {
            byte[] old = Input.read(name, session);
            requireNorm(name);
            String text = NormText.decode(old).text();
            byte[] fresh = language.format(text).getBytes(StandardCharsets.UTF_8);
            int unreadable = language.unreadableLines(text);
            if (unreadable > 0) {
                session.problem(name, session.messages().text("format.unreadable", unreadable));
            }
            boolean changed = !Arrays.equals(old, fresh);
            if (!check) {
                put(name, fresh, changed, session, output);
            }
            if (changed && (check || !name.equals(Session.STANDARD_STREAM))) {
                session.result(name);
            }
            return Answer.noIf(check && changed);
        });
    }

    /** Nothing but a norm is rewritten in place: other files would be taken for one full of mistakes. */
    private static void requireNorm(String name) throws Failure {
        if (!name.equals(Session.STANDARD_STREAM) && !name.toLowerCase(Locale.ROOT).endsWith(".norm")) {
            throw Failure.of("format.kind");
        }
    }

    private static void put(String name, byte[] fresh, boolean changed, Session session, Output output)
            throws Failure {
        if (name.equals(Session.STANDARD_STREAM)) {
            session.print(fresh);
        } else if (changed) {
            output.write(name, fresh);
        }
    }
}
