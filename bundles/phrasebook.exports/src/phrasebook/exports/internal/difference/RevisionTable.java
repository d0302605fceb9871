// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.internal.difference;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.ResourceBundle;

import phrasebook.diff.ChangeClass;
import phrasebook.diff.Comparison;
import phrasebook.diff.DiffTexts;
import phrasebook.diff.Summary;
import phrasebook.exports.DifferenceExporter;
import phrasebook.model.Norm;

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
        out.write(page(comparison, locale).getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static String page(Comparison comparison, Locale locale) {
        ResourceBundle words = ResourceBundle.getBundle("phrasebook.exports.internal.difference.messages", locale,
                RevisionTable.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        DiffTexts texts = new DiffTexts(locale);
        StringBuilder page = new StringBuilder();
        String title = title(comparison.newNorm(), words);
        page.append("<!DOCTYPE html>\n<html lang=\"").append(words.getString("lang"))
                .append("\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
                .append(title).append("</title>\n<style>\n").append(style()).append("</style>\n</head>\n<body>\n<h1>")
                .append(title).append("</h1>\n");
        head(comparison, words, texts, page);
        if (!comparison.isEmpty()) {
            filters(texts, words, page);
            table(comparison, words, texts, page);
        }
        return page.append("</body>\n</html>\n").toString();
    }

    private static String title(Norm norm, ResourceBundle words) {
        String title = norm.getTitle();
        return title == null ? words.getString("table") : words.getString("table.of").replace("{0}",
                MarkedText.escaped(title));
    }

    private static void head(Comparison comparison, ResourceBundle words, DiffTexts texts, StringBuilder page) {
        paragraph("versions", version(comparison.oldNorm(), words) + " → " + version(comparison.newNorm(), words), page);
        Summary summary = Summary.of(comparison);
        paragraph("summary", comparison.isEmpty() ? texts.text("none")
                : texts.text("summary", Integer.toString(summary.added()), Integer.toString(summary.removed()),
                        Integer.toString(summary.moved()), Integer.toString(summary.changed())),
                page);
        comparison.renumberings().forEach(r -> paragraph("renumbered", MarkedText.escaped(texts.of(r)), page));
    }

    private static void paragraph(String name, String html, StringBuilder page) {
        page.append("<p class=\"").append(name).append("\">").append(html).append("</p>\n");
    }

    private static String version(Norm norm, ResourceBundle words) {
        String version = norm.getVersion();
        return version == null ? words.getString("unversioned") : MarkedText.escaped(version);
    }

    /** A box for each class, which hides its rows without any script. */
    private static void filters(DiffTexts texts, ResourceBundle words, StringBuilder page) {
        page.append("<p class=\"filters\">").append(words.getString("show"));
        for (ChangeClass each : ChangeClass.values()) {
            String name = each.name().toLowerCase(Locale.ROOT);
            page.append(" <label><input type=\"checkbox\" checked id=\"show-").append(name)
                    .append("\"> <span class=\"class ").append(name).append("\">").append(texts.of(each))
                    .append("</span></label>");
        }
        page.append("</p>\n");
    }

    private static void table(Comparison comparison, ResourceBundle words, DiffTexts texts, StringBuilder page) {
        page.append("<table>\n<thead><tr><th scope=\"col\">").append(words.getString("old"))
                .append("</th><th scope=\"col\">").append(words.getString("new")).append("</th><th scope=\"col\">")
                .append(words.getString("explanation")).append("</th></tr></thead>\n<tbody>\n");
        RevisionRow row = new RevisionRow(texts, words);
        comparison.changes().forEach(c -> row.write(c, page));
        page.append("</tbody>\n</table>\n");
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
