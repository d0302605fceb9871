// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.handbook;

import java.util.Locale;
import java.util.regex.Pattern;

import phrasebook.rules.Rule;
import phrasebook.rules.Rules;
import phrasebook.ui.internal.Messages;

/**
 * A page of the handbook.
 *
 * @param file its name, such as {@code NameForm.md}
 * @param title its first heading
 * @param markdown the whole page
 */
public record Page(String file, String title, String markdown) {

    /** A paragraph in italics that begins with a Latin letter. */
    private static final Pattern SUMMARY = Pattern.compile("(?m)^\\*[A-Z][^*]*\\*\\n+");
    private static final Pattern LAST_CELL = Pattern.compile("\\|[^|]*\\|$");

    /** What the page is about, in the language of the locale. */
    public String subject(Locale locale) {
        String key = "Handbook.page." + switch (file) {
            case Handbook.GUIDE -> "guide";
            case Handbook.LANGUAGE -> "language";
            case Handbook.RULES -> "rules";
            case Handbook.SETTINGS -> "settings";
            case Handbook.VERSIONS -> "versions";
            default -> "";
        };
        if (Messages.has(key)) {
            return Messages.get(key);
        }
        for (Rule rule : Rules.all()) {
            if (file.equals(rule.id() + ".md")) {
                return Rules.title(rule, locale);
            }
        }
        return title;
    }

    /** The page for readers of the locale's language: who reads Chinese has no use for what sums it up in English. */
    public String markdown(Locale locale) {
        if (!locale.getLanguage().equals("zh")) {
            return markdown;
        }
        StringBuilder chinese = new StringBuilder();
        boolean isSummed = false;
        for (String line : SUMMARY.matcher(markdown).replaceFirst("").split("\n", -1)) {
            isSummed = line.startsWith("|") && (isSummed || line.endsWith("| In English |"));
            chinese.append(isSummed ? LAST_CELL.matcher(line).replaceFirst("|") : line).append('\n');
        }
        return chinese.toString();
    }

    static Page of(String file, String markdown) {
        String title = markdown.lines().filter(line -> line.startsWith("# ")).findFirst().map(line -> line.substring(2))
                .orElse(file);
        return new Page(file, title.strip(), markdown);
    }
}
