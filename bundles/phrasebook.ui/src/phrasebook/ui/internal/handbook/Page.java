// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.handbook;

import java.util.Locale;

import phrasebook.ui.internal.Messages;

/**
 * A page of the handbook.
 *
 * @param file its name, such as {@code NameForm.md}
 * @param title its first heading
 * @param markdown the whole page
 */
public record Page(String file, String title, String markdown) {

    /** What the page is about in the language of the locale: its title; in English the line in English below it. */
    public String subject(Locale locale) {
        String key = "Handbook.page." + switch (file) {
            case Handbook.GUIDE -> "guide";
            case Handbook.LANGUAGE -> "language";
            case Handbook.RULES -> "rules";
            default -> "";
        };
        if (Messages.has(key)) {
            return Messages.get(key);
        }
        if (!locale.getLanguage().equals("zh")) {
            for (String line : markdown.lines().limit(5).toList()) {
                if (line.startsWith("*") && line.endsWith(".*")) {
                    return line.substring(1, line.length() - 2);
                }
            }
        }
        return title.replaceFirst("（\\w+）$", "");
    }

    static Page of(String file, String markdown) {
        String title = markdown.lines().filter(line -> line.startsWith("# ")).findFirst().map(line -> line.substring(2))
                .orElse(file);
        return new Page(file, title.strip(), markdown);
    }
}
