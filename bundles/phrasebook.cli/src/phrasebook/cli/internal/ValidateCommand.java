// SPDX-License-Identifier: EPL-2.0
package phrasebook.cli.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import phrasebook.dsl.NormLanguage;
import phrasebook.rules.Finding;
import phrasebook.rules.Severity;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Says what is wrong in norms. */
final class ValidateCommand implements Command {

    private static final List<String> FORMATS = List.of("text", "json");

    @Override
    public String name() {
        return "validate";
    }

    @Override
    public boolean readsNorms() {
        return true;
    }

    @Override
    public void declare(CommandSpec spec, Labels labels) {
        spec.addOption(labels.choice("--format", FORMATS));
        spec.addOption(labels.flag("--strict"));
        spec.addOption(labels.value(NormSettings.OPTION, "label.file"));
        spec.addPositional(labels.files());
    }

    @Override
    public Answer run(ParseResult given, Session session) throws Failure {
        String format = Choices.require("--format", given.matchedOptionValue("--format", "text"), FORMATS);
        boolean strict = given.hasMatchedOption("--strict");
        NormSettings settings = NormSettings.of(given, session);
        NormLanguage language = session.language();
        Map<String, List<Finding>> found = new LinkedHashMap<>();
        Answer answer = session.each(Labels.files(given), name -> {
            List<Finding> findings = language.check(language.parse(NormText.read(name, session)),
                    settings.of(name), session.messages().locale());
            found.put(name, findings);
            if (format.equals("text")) {
                findings.forEach(f -> session.result(FindingLines.line(name, f, session.messages())));
            }
            return Answer.noIf(findings.stream().anyMatch(f -> isComplaint(f, strict)));
        });
        if (format.equals("json")) {
            session.print(FindingsJson.of(found));
        }
        List<Finding> all = new ArrayList<>();
        found.values().forEach(all::addAll);
        session.remark(FindingLines.summary(found.size(), all, session.messages()));
        return answer;
    }

    private static boolean isComplaint(Finding finding, boolean strict) {
        return finding.severity() == Severity.ERROR || strict && finding.severity() == Severity.WARNING;
    }
}
