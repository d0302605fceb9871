// SPDX-License-Identifier: EPL-2.0
package phrasebook.cli.internal;

import java.util.List;

import phrasebook.rules.Finding;
import phrasebook.rules.Severity;

/** Findings as lines that editors and people can follow: {@code file:line:column: error [rule] message}. */
final class FindingLines {

    private FindingLines() {
    }

    static String line(String file, Finding finding, Messages messages) {
        String severity = messages.text("severity." + switch (finding.severity()) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "info";
        });
        return file + ':' + finding.line() + ':' + finding.column() + ": " + severity + " [" + finding.rule() + "] "
                + finding.message();
    }

    static String summary(int files, List<Finding> findings, Messages messages) {
        return messages.text("validate.summary", files, count(findings, Severity.ERROR),
                count(findings, Severity.WARNING), count(findings, Severity.INFO));
    }

    static long count(List<Finding> findings, Severity severity) {
        return findings.stream().filter(f -> f.severity() == severity).count();
    }
}
