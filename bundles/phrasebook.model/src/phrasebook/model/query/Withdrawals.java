// SPDX-License-Identifier: EPL-2.0
package phrasebook.model.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;

import phrasebook.model.Norm;
import phrasebook.model.Revision;

/**
 * The ids of entries that a released version took out. The table of revisions remembers them, as in “废止 P09、B03”;
 * nothing else may have them again.
 */
public final class Withdrawals {

    private static final String WORD = "废止";

    // Compiled when a norm first has revisions.
    private static final class Form {
        static final String ID = "\\[?[A-Za-z][A-Za-z_-]*[0-9][A-Za-z0-9_-]*\\]?";
        static final Pattern LIST = Pattern
                .compile(WORD + "(?:标识|条目)?[：:]?\\s*(" + ID + "(?:\\s*[、，,和及]\\s*" + ID + ")*)");
        static final Pattern ONE = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");
    }

    private Withdrawals() {
    }

    /** Each id that was withdrawn, and the version that did it, in the order of the revisions. */
    public static Map<String, String> of(Norm norm) {
        Map<String, String> withdrawn = new LinkedHashMap<>();
        for (Revision revision : norm.getRevisions()) {
            @Nullable String version = revision.getVersion();
            of(revision).forEach(id -> withdrawn.putIfAbsent(id, version == null ? "" : version));
        }
        return withdrawn;
    }

    /** The ids that one revision withdrew. */
    public static List<String> of(Revision revision) {
        @Nullable String summary = revision.getSummary();
        List<String> ids = new ArrayList<>();
        if (summary != null && summary.contains(WORD)) {
            for (Matcher list = Form.LIST.matcher(summary); list.find();) {
                for (Matcher one = Form.ONE.matcher(list.group(1)); one.find();) {
                    ids.add(one.group());
                }
            }
        }
        return ids;
    }

    /** How a revision says it. */
    public static String spelt(Collection<String> ids) {
        return WORD + " " + String.join("、", ids);
    }
}
