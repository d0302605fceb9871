// SPDX-License-Identifier: EPL-2.0
package phrasebook.diff.tests;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import phrasebook.diff.Comparison;
import phrasebook.diff.TextReport;
import phrasebook.dsl.NormLanguage;
import phrasebook.model.Norm;

/** A named case of the table {@code revisions.txt}: two texts and the report that their comparison gives. */
record Revision(String name, String old, String now, String report) {

    /** Stands before every text of the table. */
    static final String HEADER = """
            角色：话务员、市民（来电者）、班长
            占位：部门（受理的部门）
            占位：姓（市民的姓）

            """;

    static List<Revision> all() throws IOException {
        List<Revision> all = new ArrayList<>();
        try (InputStream in = Revision.class.getResourceAsStream("revisions.txt")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
            for (String part : text.split("(?m)^=== ")) {
                String[] pieces = part.split("(?m)^--- (?:old|new|report)\n");
                if (pieces.length == 4) {
                    all.add(new Revision(pieces[0].strip(), pieces[1], pieces[2], pieces[3].strip()));
                }
            }
        }
        return all;
    }

    static Norm norm(String text) {
        return NormLanguage.create().parse(HEADER + text).norm();
    }

    Comparison comparison() {
        return Comparison.of(norm(old), norm(now));
    }

    String actual() {
        return TextReport.of(comparison(), Locale.CHINESE, TextReport.Marks.PLAIN).strip();
    }

    @Override
    public String toString() {
        return name;
    }
}
