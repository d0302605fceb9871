// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.handbook;

import java.util.Locale;

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

    static Page of(String file, String markdown) {
        String title = markdown.lines().filter(line -> line.startsWith("# ")).findFirst().map(line -> line.substring(2))
                .orElse(file);
        return new Page(file, title.strip(), markdown);
    }
}
