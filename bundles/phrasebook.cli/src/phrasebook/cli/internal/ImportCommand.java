// SPDX-License-Identifier: EPL-2.0
package phrasebook.cli.internal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import phrasebook.imports.ImportReport;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Makes norms from documents of other kinds. */
final class ImportCommand implements Command {

    @Override
    public String name() {
        return "import";
    }

    @Override
    public void declare(CommandSpec spec, Labels labels) {
        spec.addOption(labels.value("--out", "label.folder"));
        spec.addOption(labels.value("--report", "label.file"));
        spec.addOption(labels.flag("--force"));
        spec.addPositional(labels.files());
    }

    @Override
    public Answer run(ParseResult given, Session session) throws Failure {
        Request request = Request.of(given);
        if (request.streams() && (request.files().size() > 1 || request.reportsToStream())) {
            throw Failure.of("usage.stream.one");
        }
        Output output = new Output(session, request.files());
        Importing importing = new Importing(session);
        List<String> reports = new ArrayList<>();
        Answer answer = session.each(request.files(), name -> {
            Importing.Result result = importing.read(name, Input.read(name, session));
            deliver(request, name, result, output, session);
            reports.add(result.report().toJson(session.messages().locale()));
            return Answer.DONE;
        });
        return answer.and(session.guarded(request.report(), () -> report(request, reports, output, session)));
    }

    /** What was asked for. */
    private record Request(List<String> files, String folder, String report, boolean force) {

        static Request of(ParseResult given) throws Failure {
            return new Request(Labels.files(given), given.matchedOptionValue("--out", ""),
                    given.matchedOptionValue("--report", ""), given.hasMatchedOption("--force"));
        }

        boolean streams() {
            return folder.equals(Session.STANDARD_STREAM)
                    || folder.isEmpty() && files.contains(Session.STANDARD_STREAM);
        }

        boolean reportsToStream() {
            return report.equals(Session.STANDARD_STREAM);
        }
    }

    private static void deliver(Request request, String name, Importing.Result result, Output output, Session session)
            throws Failure {
        ImportReport report = result.report();
        byte[] content = result.norm().getBytes(StandardCharsets.UTF_8);
        if (request.streams()) {
            session.print(content);
        } else {
            String target = Output.inFolder(request.folder(), Output.baseName(name) + ".norm");
            output.claim(target, request.force());
            output.write(target, content);
            if (!request.reportsToStream()) {
                session.result(target);
            }
        }
        session.remark(session.messages().text("import.summary", name, report.phrases(), report.bans(),
                report.characters().lost(), report.review().size()));
    }

    private static Answer report(Request request, List<String> reports, Output output, Session session)
            throws Failure {
        if (request.report().isEmpty() || reports.isEmpty()) {
            return Answer.DONE;
        }
        String json = request.files().size() == 1 ? reports.get(0)
                : reports.stream().map(String::strip).collect(Collectors.joining(",\n", "[\n", "\n]\n"));
        if (request.reportsToStream()) {
            session.print(json);
        } else {
            output.claim(request.report(), true);
            output.write(request.report(), json.getBytes(StandardCharsets.UTF_8));
        }
        return Answer.DONE;
    }
}
