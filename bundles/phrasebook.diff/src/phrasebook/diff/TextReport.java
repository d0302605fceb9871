// SPDX-License-Identifier: EPL-2.0
package phrasebook.diff;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;

/** A comparison as lines of text: a summary, the renumberings, then each change with its details. */
public final class TextReport {

    /** How words that came or went are marked: what stands before and after them. */
    public record Marks(String beforeOld, String afterOld, String beforeNew, String afterNew) {

        /** For text without colours. */
        public static final Marks PLAIN = new Marks("[-", "-]", "{+", "+}");
        /** For a terminal: old words red and struck out, new ones green. */
        public static final Marks TERMINAL = new Marks("\u001b[31;9m", "\u001b[0m", "\u001b[32m", "\u001b[0m");

        String old(String text) {
            return beforeOld + text + afterOld;
        }

        String now(String text) {
            return beforeNew + text + afterNew;
        }
    }

    private static final String INDENT = "    ";

    private final DiffTexts texts;
    private final Marks marks;
    private final StringBuilder out = new StringBuilder();

    private TextReport(DiffTexts texts, Marks marks) {
        this.texts = texts;
        this.marks = marks;
    }

    /** The report, each line ended by LF. */
    public static String of(Comparison comparison, Locale locale, Marks marks) {
        return new TextReport(new DiffTexts(locale), marks).report(comparison);
    }

    /** One change with its details, each line ended by LF. */
    public static String of(Change change, Locale locale, Marks marks) {
        TextReport report = new TextReport(new DiffTexts(locale), marks);
        report.change(change);
        return report.out.toString();
    }

    private String report(Comparison comparison) {
        if (comparison.isEmpty()) {
            return texts.text("none") + "\n";
        }
        Summary summary = Summary.of(comparison);
        line("", texts.text("summary", Integer.toString(summary.added()), Integer.toString(summary.removed()),
                Integer.toString(summary.moved()), Integer.toString(summary.changed())));
        if (!comparison.sharesIds()) {
            line("", texts.text("ids.unrelated"));
        }
        comparison.renumberings().forEach(r -> line("# ", texts.of(r)));
        comparison.changes().forEach(this::change);
        return out.toString();
    }

    private void change(Change change) {
        String head = (change.entry() == EntryKind.NOTE ? name(change).strip()
                : texts.of(change.entry()) + name(change)) + "  〔" + texts.of(change.changeClass()) + "〕"
                + texts.of(change.reason());
        switch (change.kind()) {
            case ADDED -> body("+ ", head, change.side().text(), true);
            case REMOVED -> body("- ", head, change.side().text(), false);
            case MOVED -> line("> ", head);
            case CHANGED -> line("~ ", head);
        }
        parts("split", change.parts());
        parts("merged", change.merged());
        change.details().forEach(this::detail);
    }

    private static String name(Change change) {
        Side side = change.side();
        Side old = change.before() == null ? side : change.before();
        String id = side.id();
        String numbers = old == null || old.number().equals(side.number()) ? side.number()
                : old.number() + "→" + side.number();
        return (numbers.isEmpty() ? "" : " " + numbers) + (id == null ? "" : " [" + id + "]")
                + (change.kind() == ChangeKind.ADDED || change.kind() == ChangeKind.REMOVED || side.text().isEmpty()
                        ? ""
                        : " " + side.text().lines().findFirst().orElse(""));
    }

    private void body(String sign, String head, String text, boolean added) {
        line(sign, head);
        text.lines().forEach(l -> line(INDENT, added ? marks.now(l) : marks.old(l)));
    }

    private void parts(String key, List<Side> sides) {
        if (!sides.isEmpty()) {
            line(INDENT, texts.text(key, sides.stream()
                    .map(s -> (s.number() + (s.id() == null ? "" : " [" + s.id() + "]") + " "
                            + s.text().lines().findFirst().orElse("")).strip())
                    .collect(Collectors.joining("；"))));
        }
    }

    private void detail(Detail detail) {
        String place = texts.place(detail) + (detail.kind() == ChangeKind.CHANGED ? "" : " " + texts.of(detail.kind()));
        String what = detail.aspect() == Aspect.PLACE ? texts.move(detail) : words(detail);
        line(INDENT, (detail.aspect() == Aspect.PLACE ? texts.of(detail.kind()) : place) + "：" + what + "  〔"
                + texts.of(detail.changeClass()) + "〕" + texts.of(detail.reason()));
    }

    private String words(Detail detail) {
        @Nullable String after = detail.after();
        return detail.kind() == ChangeKind.MOVED && after != null ? after
                : detail.words().stream().map(p -> switch (p.kind()) {
                    case BOTH -> p.text();
                    case OLD -> marks.old(p.text());
                    case NEW -> marks.now(p.text());
                }).collect(Collectors.joining());
    }

    private void line(String sign, String text) {
        out.append(sign).append(text).append('\n');
    }
}
