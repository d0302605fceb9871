// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.internal.difference;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import phrasebook.diff.ChangeClass;
import phrasebook.diff.Comparison;
import phrasebook.diff.DiffTexts;
import phrasebook.exports.DifferenceExporter;

/**
 * The 修订对照表 that offices know: 原条款, 修订后条款, 修订说明, as one page that needs nothing beside it, on screens light or
 * dark and on paper.
 */
public final class RevisionTable implements DifferenceExporter {

    @Override
    public String id() {
        return "html";
    }

    @Override
    public String extension() {
        return "html";
    }

    @Override
    public void export(Comparison comparison, Locale locale, OutputStream out) throws IOException {
        out.write(page(Revisions.of(comparison, locale), locale).getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static String page(Revisions table, Locale locale) {
        StringBuilder page = new StringBuilder();
        String title = MarkedText.escaped(table.title());
        page.append("<!DOCTYPE html>\n<html lang=\"").append(table.language())
                .append("\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
                .append(title).append("</title>\n<style>\n").append(style()).append("</style>\n</head>\n<body>\n<h1>")
                .append(title).append("</h1>\n");
        paragraph("versions", table.versions(), page);
        paragraph("summary", table.summary(), page);
        table.renumbered().forEach(line -> paragraph("renumbered", line, page));
        if (!table.rows().isEmpty()) {
            filters(locale, page);
            rows(table, page);
        }
        return page.append("</body>\n</html>\n").toString();
    }

    private static void paragraph(String name, String text, StringBuilder page) {
        page.append("<p class=\"").append(name).append("\">").append(MarkedText.escaped(text)).append("</p>\n");
    }

    /** A box for each class, which hides its rows without any script. */
    private static void filters(Locale locale, StringBuilder page) {
        DiffTexts texts = new DiffTexts(locale);
        page.append("<p class=\"filters\">").append(Revisions.words(locale).getString("show"));
        for (ChangeClass each : ChangeClass.values()) {
            page.append(" <label><input type=\"checkbox\" checked id=\"show-").append(name(each)).append("\"> ")
                    .append(label(each, texts.of(each))).append("</label>");
        }
        page.append("</p>\n");
    }

    private static String name(ChangeClass changeClass) {
        return changeClass.name().toLowerCase(Locale.ROOT);
    }

    private static String label(ChangeClass changeClass, String called) {
        return "<span class=\"class " + name(changeClass) + "\">" + called + "</span>";
    }

    private static void rows(Revisions table, StringBuilder page) {
        Revisions.Columns columns = table.columns();
        page.append("<table>\n<thead><tr><th scope=\"col\">").append(columns.old()).append("</th><th scope=\"col\">")
                .append(columns.now()).append("</th><th scope=\"col\">").append(columns.explanation())
                .append("</th></tr></thead>\n<tbody>\n");
        for (RevisionRow row : table.rows()) {
            page.append("<tr class=\"").append(name(row.changeClass())).append("\"><td>").append(cell(row.old()))
                    .append("</td><td>").append(cell(row.now())).append("</td><td>")
                    .append(label(row.changeClass(), row.className())).append(' ').append(list(row.explanation()))
                    .append("</td></tr>\n");
        }
        page.append("</tbody>\n</table>\n");
    }

    private static String cell(List<List<MarkedRun>> paragraphs) {
        return paragraphs.stream().map(p -> "<div class=\"entry\">" + MarkedText.of(p) + "</div>")
                .collect(Collectors.joining());
    }

    private static String list(List<String> lines) {
        return lines.size() == 1 ? MarkedText.escaped(lines.get(0))
                : lines.stream().map(line -> "<li>" + MarkedText.escaped(line) + "</li>")
                        .collect(Collectors.joining("", "<ul>", "</ul>"));
    }

    private static String style() {
        try (InputStream in = RevisionTable.class.getResourceAsStream("revision-table.css")) {
            if (in == null) {
                throw new IllegalStateException("revision-table.css");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
