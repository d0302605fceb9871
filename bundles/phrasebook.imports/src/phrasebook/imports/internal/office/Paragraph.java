// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.internal.office;

import java.util.Map;

import phrasebook.imports.internal.lines.Row;

/** A paragraph of a Word document as it is read. */
final class Paragraph {

    /** Two characters of the exported document, in twentieths of a point. */
    private static final double LEVEL = 630;
    private static final Map<String, Row.Kind> KINDS = Map.of("title", Row.Kind.TITLE, "附表标题", Row.Kind.HEADING,
            "规范用语", Row.Kind.PHRASE);

    final StringBuilder text = new StringBuilder();
    String style = "";
    String bookmark = "";
    int list = -1;
    int level = -1;
    int left = -1;
    boolean tracked;

    /** The text with the number that the list gives it. */
    String words(Styles styles, Lists lists) {
        int listed = list >= 0 ? list : styles.list(style);
        int deep = level >= 0 ? level : styles.level(style);
        return listed > 0 ? lists.next(listed, Math.max(deep, 0)) + text : text.toString();
    }

    /** Whether it stands in a table of contents, which only repeats the headings. */
    boolean isContents(Styles styles) {
        return styles.name(style).startsWith("toc ");
    }

    /** What the style says of the paragraph. */
    Row.Kind kind(Styles styles) {
        String name = styles.name(style);
        return name.startsWith("heading ") ? Row.Kind.HEADING : KINDS.getOrDefault(name, Row.Kind.LINE);
    }

    /** How many levels the paragraph is set in. */
    int indent(Styles styles) {
        int set = left >= 0 ? left : styles.left(style);
        return (int) Math.max(0, Math.round(set / LEVEL));
    }
}
