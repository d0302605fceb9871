// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.internal.office;

import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLStreamReader;

/** The texts that cells of a workbook refer to by their place. */
final class SharedStrings implements XmlPart.Handler {

    private final List<String> strings = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private boolean inText;
    private boolean inReading;

    @Override
    public void start(String name, XMLStreamReader at) {
        switch (name) {
            case "si" -> text.setLength(0);
            case "rPh" -> inReading = true;
            default -> inText = name.equals("t") && !inReading;
        }
    }

    @Override
    public void text(String part) {
        text.append(inText ? part : "");
    }

    @Override
    public void end(String name) {
        inText = false;
        inReading &= !name.equals("rPh");
        if (name.equals("si")) {
            strings.add(text.toString());
        }
    }

    List<String> strings() {
        return strings;
    }
}
