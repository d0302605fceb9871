// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.internal.docx;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.eclipse.jdt.annotation.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;

/** Lists that Word counts by itself and that give exactly the numbers of the norm, also where those skip or repeat. */
final class Numbering {

    // A list without an indentation of its own takes that of the style away. POI's slim schemas lack the classes for
    // two of these elements, but read and write them.
    private static final String DEFINITION = """
            <w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
            <w:abstractNum w:abstractNumId="%d"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0">
            <w:start w:val="1"/><w:numFmt w:val="%s"/><w:suff w:val="%s"/><w:lvlText w:val="%s"/>
            <w:pPr><w:ind w:left="0" w:firstLine="630" w:firstLineChars="200"/></w:pPr></w:lvl></w:abstractNum></w:numbering>""";

    /** A list as it goes on. */
    private record Run(BigInteger abstractId, BigInteger id, int last) {
    }

    private final XWPFNumbering numbering;
    private final Map<ListForm, Run> runs = new HashMap<>();

    Numbering(XWPFNumbering numbering) {
        this.numbering = numbering;
    }

    /**
     * Lets Word count the paragraph.
     *
     * @param printed the number with the blank that sets it off
     * @return false where Word could not print that number; then it is text like any other
     */
    boolean number(XWPFParagraph paragraph, String printed) {
        Optional<ListForm.Item> found = ListForm.of(printed);
        found.ifPresent(item -> {
            Run run = runs.compute(item.form(), (form, open) -> next(form, open, item.value()));
            paragraph.setNumID(run.id());
            paragraph.setNumILvl(BigInteger.ZERO);
        });
        return found.isPresent();
    }

    private Run next(ListForm form, @Nullable Run open, int value) {
        if (open != null && value == open.last() + 1) {
            return new Run(open.abstractId(), open.id(), value);
        }
        BigInteger abstractId = open == null ? define(form) : open.abstractId();
        BigInteger id = numbering.addNum(abstractId);
        CTNumLvl start = numbering.getNum(id).getCTNum().addNewLvlOverride();
        start.setIlvl(BigInteger.ZERO);
        start.addNewStartOverride().setVal(BigInteger.valueOf(value));
        return new Run(abstractId, id, value);
    }

    private BigInteger define(ListForm form) {
        String definition = String.format(Locale.ROOT, DEFINITION, runs.size(), form.format(),
                form.spaced() ? "space" : "nothing", form.text());
        try {
            return numbering.addAbstractNum(new XWPFAbstractNum(
                    NumberingDocument.Factory.parse(definition).getNumbering().getAbstractNumArray(0)));
        } catch (XmlException e) {
            throw new IllegalStateException(definition, e);
        }
    }
}
