// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.internal.office;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import javax.xml.stream.XMLStreamReader;

import org.eclipse.jdt.annotation.Nullable;

/** The paragraph styles of a Word document, as far as they say what a paragraph is and how it is numbered. */
final class Styles implements XmlPart.Elements {

    private static final int MOST_ANCESTORS = 20;

    /** A style as it is read; numbers are −1 where it says nothing. */
    private static final class Style {

        private String name = "";
        private String base = "";
        private int list = -1;
        private int level = -1;
        private int left = -1;
    }

    private final Map<String, Style> styles = new HashMap<>();
    private Style current = new Style();

    @Override
    public void start(String name, XMLStreamReader at) {
        switch (name) {
            case "style" -> {
                current = new Style();
                styles.putIfAbsent(XmlPart.attribute(at, "styleId"), current);
            }
            case "name" -> current.name = XmlPart.attribute(at, "val").toLowerCase(Locale.ROOT);
            case "basedOn" -> current.base = XmlPart.attribute(at, "val");
            case "numId" -> current.list = XmlPart.number(at, "val", -1);
            case "ilvl" -> current.level = XmlPart.number(at, "val", -1);
            case "ind" -> current.left = XmlPart.number(at, "left", XmlPart.number(at, "start", -1));
            default -> {
                // Looks alone.
            }
        }
    }

    /** The name that people see, in small letters. */
    String name(String id) {
        @Nullable Style style = styles.get(id);
        return style == null ? "" : style.name;
    }

    /** Whether a style of this name is there. */
    boolean has(String name) {
        return styles.values().stream().anyMatch(style -> style.name.equals(name));
    }

    int list(String id) {
        return inherited(id, 0);
    }

    int level(String id) {
        return inherited(id, 1);
    }

    /** How far paragraphs are set in, in twentieths of a point. */
    int left(String id) {
        return inherited(id, 2);
    }

    private int inherited(String id, int which) {
        @Nullable Style style = styles.get(id);
        for (int i = 0; style != null && i < MOST_ANCESTORS; i++) {
            int value = which == 0 ? style.list : which == 1 ? style.level : style.left;
            if (value >= 0) {
                return value;
            }
            style = styles.get(style.base);
        }
        return -1;
    }
}
