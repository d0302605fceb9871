// SPDX-License-Identifier: EPL-2.0
package phrasebook.cli.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import phrasebook.dsl.NormLanguage;
import phrasebook.rules.Finding;
import phrasebook.rules.Settings;
import phrasebook.rules.Severity;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Says what is wrong in norms, and mends what needs no asking where that is wanted. */
final class ValidateCommand implements Command {

    private static final List<String> FORMATS = List.of("text", "json", "sarif", "junit");

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
        spec.addOption(labels.flag("--fix"));
        spec.addOption(labels.value(NormSettings.OPTION, "label.file"));
        spec.addPositional(labels.files());
    }

    @Override
    public Answer run(ParseResult given, Session session) throws Failure {
        String format = Choices.require("--format", given.matchedOptionValue("--format", "text"), FORMATS);
        boolean strict = given.hasMatchedOption("--strict");
        boolean asLines = format.equals("text");
        // Xtext is being set up on another thread, and nothing can be read before it is.
        session.language().prepare(session.messages().locale());
        NormSettings settings = NormSettings.of(given, session);
        Fixing fixing = new Fixing(session, asLines);
        Map<String, List<Finding>> found = new LinkedHashMap<>();
        Answer answer = session.each(Labels.files(given), name -> {
            Settings held = settings.of(name);
            String text = given.hasMatchedOption("--fix") ? fixing.fix(name, t -> check(t, held, session))
                    : NormText.read(name, session);
            List<Finding> findings = check(text, held, session);
            found.put(name, findings);
            if (asLines) {
                findings.forEach(f -> session.result(FindingLines.line(name, f, session.messages())));
            }
            return Answer.noIf(findings.stream().anyMatch(f -> isComplaint(f, strict)));
        });
        report(format, found, strict, session);
        List<Finding> all = new ArrayList<>();
        found.values().forEach(all::addAll);
        session.remark(FindingLines.summary(found.size(), all, session.messages()));
        return answer;
    }

    private static List<Finding> check(String text, Settings settings, Session session) {
        NormLanguage language = session.language();
        return language.check(language.parse(text), settings, session.messages().locale());
    }

    private static void report(String format, Map<String, List<Finding>> found, boolean strict, Session session) {
        Locale locale = session.messages().locale();
        switch (format) {
            case "json" -> session.print(FindingsJson.of(found));
            case "sarif" -> session.print(FindingsSarif.of(found, locale));
            case "junit" -> session.print(FindingsJUnit.of(found, session.messages(), f -> isComplaint(f, strict)));
            default -> {
                // Every line has been printed already.
            }
        }
    }

    private static boolean isComplaint(Finding finding, boolean strict) {
        return finding.severity() == Severity.ERROR || strict && finding.severity() == Severity.WARNING;
    }
}
