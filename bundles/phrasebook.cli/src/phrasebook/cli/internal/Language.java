// SPDX-License-Identifier: EPL-2.0
package phrasebook.cli.internal;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Chooses the language of everything the program says. */
public final class Language {

    /** The option's name, looked for before anything is parsed: even a usage error wants a language. */
    static final String OPTION = "--lang";

    /** The languages there are, as {@link #OPTION} names them. */
    static final List<String> KNOWN = List.of("zh", "en");

    // The start script sets the first one: it has to change the others for the sake of file names.
    private static final List<String> VARIABLES = List.of("PHRASEBOOK_LANG", "LC_ALL", "LC_MESSAGES", "LANG");

    private Language() {
    }

    /**
     * Chinese, the product's home language, unless {@code --lang} or the first variable that is set asks for English
     * or for a language there are no messages in.
     */
    public static Locale of(List<String> args, Map<String, String> environment) {
        String asked = option(args);
        if (KNOWN.contains(asked)) {
            return locale(asked);
        }
        for (String variable : VARIABLES) {
            String value = environment.getOrDefault(variable, "");
            if (!value.isEmpty()) {
                return locale(value);
            }
        }
        return Locale.CHINESE;
    }

    private static String option(List<String> args) {
        for (int i = 0; i < args.size() && !args.get(i).equals("--"); i++) {
            String arg = args.get(i);
            if (arg.equals(OPTION) && i + 1 < args.size()) {
                return args.get(i + 1);
            }
            if (arg.startsWith(OPTION + "=")) {
                return arg.substring(OPTION.length() + 1);
            }
        }
        return "";
    }

    private static Locale locale(String name) {
        boolean unspecific = name.equals("C") || name.startsWith("C.") || name.equals("POSIX");
        return unspecific || name.startsWith("zh") ? Locale.CHINESE : Locale.ENGLISH;
    }
}
