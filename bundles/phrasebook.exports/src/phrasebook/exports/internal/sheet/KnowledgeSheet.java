// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.internal.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;

import phrasebook.exports.document.PrintedDocument;
import phrasebook.exports.document.PrintedLine;
import phrasebook.exports.document.PrintedLine.Kind;
import phrasebook.model.Ban;
import phrasebook.model.Entry;
import phrasebook.model.Heading;
import phrasebook.model.Norm;
import phrasebook.model.Phrase;
import phrasebook.model.Provision;

/**
 * The norm as the rows of a knowledge base, one for each phrase, provision and ban. The answer of a phrase that is
 * nothing but words of the operator is those words; any other answer is the lines that the document prints.
 */
public final class KnowledgeSheet {

    /** What the columns are called. */
    public static final List<String> COLUMNS = List.of("标识", "编号", "分类", "标准问", "相似问", "答案", "禁用语", "有效期");

    private final String valid;
    private final List<String> path = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();

    private KnowledgeSheet(Norm norm) {
        String since = Stream.of(norm.getEffective(), norm.getIssued()).filter(KnowledgeSheet::isSaid).findFirst()
                .orElse("");
        this.valid = since.isEmpty() ? "" : since + " 起";
    }

    /** The rows below the columns' names, in document order; cells may hold line feeds. */
    public static List<List<String>> rows(Norm norm) {
        KnowledgeSheet sheet = new KnowledgeSheet(norm);
        List<PrintedLine> lines = PrintedDocument.of(norm).lines();
        for (int i = 0; i < lines.size();) {
            int end = i + 1;
            while (end < lines.size() && lines.get(end).indent() > 0) {
                end++;
            }
            sheet.add(lines.subList(i, end));
            i = end;
        }
        return List.copyOf(sheet.rows);
    }

    private void add(List<PrintedLine> lines) {
        PrintedLine head = lines.get(0);
        if (head.source().object() instanceof Heading heading) {
            while (path.size() >= head.level()) {
                path.remove(path.size() - 1);
            }
            path.add(heading.getTitle() == null ? "" : heading.getTitle());
        } else if (head.source().object() instanceof Phrase phrase) {
            phrase(phrase, lines.subList(1, lines.size()));
        } else if (head.source().object() instanceof Ban ban) {
            row(ban, PhraseCells.situation(ban.getTrigger()), "", PhraseCells.replacement(ban),
                    PhraseCells.banned(ban));
        } else if (head.source().object() instanceof Provision provision) {
            row(provision, "", "", printed(lines, true), "");
        }
    }

    private void phrase(Phrase phrase, List<PrintedLine> lines) {
        List<PrintedLine> answer = lines.stream().filter(l -> !PhraseCells.isOfBan(l)).toList();
        String words = PhraseCells.wordsAlone(phrase);
        row(phrase, PhraseCells.situation(phrase.getSituation()), PhraseCells.heard(phrase),
                words.isEmpty() ? printed(answer, false) : words,
                phrase.getBans().stream().map(PhraseCells::banned).collect(Collectors.joining("\n")));
    }

    private void row(Entry entry, String question, String heard, String answer, String banned) {
        rows.add(List.of(orEmpty(entry.getId()), orEmpty(entry.getNumber()), String.join("/", path), question, heard,
                answer, banned, valid));
    }

    /** The lines as they are printed, the first without its number where it has one. */
    private static String printed(List<PrintedLine> lines, boolean numbered) {
        StringBuilder cell = new StringBuilder();
        for (PrintedLine line : lines) {
            boolean first = cell.length() == 0;
            String text = first && numbered ? PhraseCells.withoutNumber(line) : line.text();
            int indent = line.kind() == Kind.PROVISION ? 0 : Math.max(0, line.indent() - 1);
            cell.append(first ? "" : "\n").append("　　".repeat(indent)).append(text);
        }
        return cell.toString();
    }

    private static boolean isSaid(@Nullable String text) {
        return text != null && !text.isEmpty();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
