// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.internal.ssml;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says how figures are read: numbers of telephones, hotlines and operators digit by digit (1 as yāo), amounts as one
 * number. The words are those of W3C's note on {@code say-as}.
 */
final class Figures {

    private static final Pattern FIGURES = Pattern.compile(
            "(?<date>[0-9０-９]{4}[-－][0-9０-９]{1,2}[-－][0-9０-９]{1,2})|(?<phone>[0-9０-９]+(?:[-－][0-9０-９]+)+)"
                    + "|(?<amount>[0-9０-９]+(?:[.．][0-9０-９]+)?)");
    private static final Pattern MEASURE = Pattern.compile("\\s*(?:个|秒|分|小时|点|天|日|周|月|年|岁|元|块|角|万|亿|次|遍|声|张|份|页|位|名|人"
            + "|条|项|种|件|层|楼|米|公里|公斤|克|吨|度|倍|%|％|工作日)");
    /** From so many digits on, figures without a measure are a number to dial, not an amount. */
    private static final int SHORTEST_NUMBER = 3;

    private Figures() {
    }

    static void write(String text, Xml xml) {
        Matcher figures = FIGURES.matcher(text);
        int done = 0;
        while (figures.find()) {
            xml.text(text.substring(done, figures.start()));
            String kind = figures.group("date") != null ? "date" : figures.group("phone") != null ? "telephone"
                    : kind(figures.group(), text, figures.end());
            String format = kind.equals("date") ? " format=\"ymd\"" : "";
            xml.raw("<say-as interpret-as=\"" + kind + "\"" + format + ">")
                    .text(Normalizer.normalize(figures.group(), Normalizer.Form.NFKC)).raw("</say-as>");
            done = figures.end();
        }
        xml.text(text.substring(done));
    }

    private static String kind(String figures, String text, int end) {
        Matcher measure = MEASURE.matcher(text).region(end, text.length());
        boolean amount = figures.length() < SHORTEST_NUMBER || figures.contains(".") || measure.lookingAt();
        return amount ? "cardinal" : "telephone";
    }
}
