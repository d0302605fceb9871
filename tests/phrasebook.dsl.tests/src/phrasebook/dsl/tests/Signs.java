// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.tests;

/**
 * The characters of a text that no layout may lose, in order: all but blanks and line breaks, each sign that may be
 * written in several widths or shapes taken for one of them.
 */
final class Signs {

    private static final String BLANKS = " \t　\u00A0\uFEFF\r\n";
    private static final String SHAPES = "\"＂“”「」『』";
    private static final String FROM = "，,、：:；;？?！!（(）)[［【]］】{｛}｝/／｜|#＃.．";
    private static final String TO = "，，，：：；；？？！！（（））[[[]]]{{}}//||##..";

    private Signs() {
    }

    static boolean isBlank(String text) {
        return text.chars().allMatch(c -> BLANKS.indexOf(c) >= 0);
    }

    static String of(String text) {
        StringBuilder kept = new StringBuilder();
        for (char c : text.toCharArray()) {
            if (BLANKS.indexOf(c) < 0) {
                kept.append(sign(c));
            }
        }
        // A comma may be left out before 印作 and 取值; an id's letter may be small.
        return kept.toString().replaceAll("，?(印作|取值)(?=\")", "，$1").toUpperCase();
    }

    private static char sign(char c) {
        int at = FROM.indexOf(c);
        if (at >= 0) {
            return TO.charAt(at);
        }
        return SHAPES.indexOf(c) >= 0 ? '"' : c >= '０' && c <= '９' ? (char) (c - '０' + '0') : c;
    }
}
