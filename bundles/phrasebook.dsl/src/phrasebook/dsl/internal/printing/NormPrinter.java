// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.internal.printing;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

import phrasebook.model.Ban;
import phrasebook.model.BadLine;
import phrasebook.model.Element;
import phrasebook.model.Entry;
import phrasebook.model.Heading;
import phrasebook.model.Norm;
import phrasebook.model.Note;
import phrasebook.model.Numbered;
import phrasebook.model.Phrase;
import phrasebook.model.Provision;
import phrasebook.model.Situation;
import phrasebook.model.query.NumberStyle;
import phrasebook.model.query.Situations;

/** Prints a norm as canonical text: header, a blank line before every heading and entry, three blanks a level. */
public final class NormPrinter {

    private final Lines out = new Lines();
    private final StepPrinter steps = new StepPrinter(out);
    private final BanPrinter bans = new BanPrinter(out);

    private NormPrinter() {
    }

    /** The whole norm as text, LF at each line's end. */
    public static String print(Norm norm) {
        NormPrinter printer = new NormPrinter();
        HeaderPrinter.print(norm, printer.out);
        norm.getElements().forEach(printer::element);
        return printer.out.toString();
    }

    private void element(Element element) {
        out.separate();
        if (element instanceof Heading heading) {
            heading(heading);
        } else if (element instanceof Phrase phrase) {
            out.line(head(phrase, "P") + situation(phrase.getSituation()));
            out.indented(() -> {
                steps.print(phrase.getSteps());
                phrase.getBans().forEach(bans::nested);
                notes(phrase);
            });
        } else if (element instanceof Ban ban) {
            out.line(head(ban, "B") + situation(ban.getTrigger()));
            out.indented(() -> bans.body(ban));
        } else if (element instanceof Provision provision) {
            provision(provision);
        } else if (element instanceof Note note) {
            out.line(note.isPending() ? "存疑" : "注", note.getText());
        } else if (element instanceof BadLine bad) {
            out.line(bad.getText());
            out.indented(() -> steps.print(bad.getSteps()));
        }
    }

    private void heading(Heading heading) {
        String number = orEmpty(heading.getNumber());
        String title = orEmpty(heading.getTitle());
        String id = heading.getId();
        boolean plain = id == null && NumberStyle.of(number).map(NumberStyle::isHeading).orElse(false)
                && (title.isEmpty() || "[［【".indexOf(title.charAt(0)) < 0);
        String gap = number.isEmpty() || plain && "、）".indexOf(number.charAt(number.length() - 1)) >= 0 ? "" : " ";
        out.line((number + (plain ? gap : gap + "[" + (id == null ? "D" : id) + "] ") + title).strip());
    }

    private void provision(Provision provision) {
        List<String> paragraphs = provision.getParagraphs().stream().map(Words::prose).toList();
        boolean first = !paragraphs.isEmpty() && !paragraphs.get(0).isEmpty();
        out.line(head(provision, "T") + (first ? paragraphs.get(0) : ""));
        out.indented(() -> {
            paragraphs.stream().skip(first ? 1 : 0)
                    .forEach(text -> out.line(Words.isPlainParagraph(text) ? text : "段 " + text));
            notes(provision);
        });
    }

    private void notes(Entry entry) {
        entry.getNotes().forEach(note -> out.line(note.isPending() ? "存疑" : "备注", note.getText()));
    }

    /** The number and the id, and a blank; without an id the letter stands for its kind. */
    private static String head(Numbered entry, String letter) {
        String number = orEmpty(entry.getNumber());
        String id = entry.getId();
        return number + (number.isEmpty() ? "" : " ") + "[" + (id == null ? letter : id) + "] ";
    }

    private static String situation(@Nullable Situation situation) {
        return situation == null ? "" : Situations.printed(situation) + (situation.isLabel() ? "：" : "");
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
