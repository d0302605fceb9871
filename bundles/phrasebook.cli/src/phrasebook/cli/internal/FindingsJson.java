// SPDX-License-Identifier: EPL-2.0
package phrasebook.cli.internal;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import phrasebook.rules.Finding;

/** Findings as JSON, {@code "format": "phrasebook-findings/1"}. */
final class FindingsJson {

    private final StringBuilder json = new StringBuilder();

    private FindingsJson() {
    }

    /** The findings of each file, in the order given. */
    static String of(Map<String, List<Finding>> found) {
        FindingsJson writer = new FindingsJson();
        writer.json.append("{\n  \"format\": \"phrasebook-findings/1\",\n  \"files\": [");
        String separator = "";
        for (Map.Entry<String, List<Finding>> file : found.entrySet()) {
            writer.json.append(separator);
            writer.file(file.getKey(), file.getValue());
            separator = ",";
        }
        return writer.json.append(found.isEmpty() ? "]\n}\n" : "\n  ]\n}\n").toString();
    }

    private void file(String name, List<Finding> findings) {
        json.append("\n    {\n      \"file\": ");
        string(name);
        json.append(",\n      \"findings\": [");
        String separator = "";
        for (Finding finding : findings) {
            json.append(separator).append("\n        ");
            finding(finding);
            separator = ",";
        }
        json.append(findings.isEmpty() ? "]\n    }" : "\n      ]\n    }");
    }

    private void finding(Finding finding) {
        json.append("{ \"rule\": ");
        string(finding.rule());
        json.append(", \"severity\": ");
        string(finding.severity().name().toLowerCase(Locale.ROOT));
        json.append(", \"line\": ").append(finding.line());
        json.append(", \"column\": ").append(finding.column());
        json.append(", \"length\": ").append(finding.length());
        if (!finding.entry().isEmpty()) {
            json.append(", \"entry\": ");
            string(finding.entry());
        }
        json.append(", \"message\": ");
        string(finding.message());
        json.append(" }");
    }

    private void string(String text) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ') {
                json.append("\\u00").append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
            } else {
                json.append(c);
            }
        }
        json.append('"');
    }
}
