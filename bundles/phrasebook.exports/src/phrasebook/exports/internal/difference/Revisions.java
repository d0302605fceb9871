// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.internal.difference;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

import org.eclipse.jdt.annotation.Nullable;

import phrasebook.diff.Comparison;
import phrasebook.diff.DiffTexts;
import phrasebook.diff.Summary;
import phrasebook.model.Norm;

/**
 * The 修订对照表 as every format shows it: words and marks without a layout.
 *
 * @param language of what is said about the changes, as a tag such as {@code zh-CN}
 * @param versions the version numbers of both norms in one line
 * @param summary how much came, went, moved and changed; or that nothing did
 * @param renumbered a line for each run of entries that have other numbers only because of their neighbours
 * @param columns what the columns are called
 */
public record Revisions(String language, String title, String versions, String summary, List<String> renumbered,
        Columns columns, List<RevisionRow> rows) {

    /** What the columns are called: 序号, 原条款, 修订后条款, 类别, 修订说明. */
    public record Columns(String count, String old, String now, String changeClass, String explanation) {
    }

    /** The table of a comparison, in Chinese for a Chinese locale and in English for any other. */
    public static Revisions of(Comparison comparison, Locale locale) {
        ResourceBundle words = words(locale);
        DiffTexts texts = new DiffTexts(locale);
        RowBuilder builder = new RowBuilder(texts, words);
        return new Revisions(words.getString("lang"), MarkedRun.clean(title(comparison.newNorm(), words)),
                MarkedRun.clean(
                        version(comparison.oldNorm(), words) + " → " + version(comparison.newNorm(), words)),
                summary(comparison, texts),
                comparison.renumberings().stream().map(r -> MarkedRun.clean(texts.of(r))).toList(),
                new Columns(words.getString("count"), words.getString("old"), words.getString("new"),
                        words.getString("class"), words.getString("explanation")),
                comparison.changes().stream().map(builder::row).toList());
    }

    static ResourceBundle words(Locale locale) {
        return ResourceBundle.getBundle("phrasebook.exports.internal.difference.messages", locale,
                Revisions.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static String title(Norm norm, ResourceBundle words) {
        String title = norm.getTitle();
        return title == null ? words.getString("table") : words.getString("table.of").replace("{0}", title);
    }

    private static String version(Norm norm, ResourceBundle words) {
        @Nullable String version = norm.getVersion();
        return version == null ? words.getString("unversioned") : version;
    }

    private static String summary(Comparison comparison, DiffTexts texts) {
        Summary summary = Summary.of(comparison);
        return comparison.isEmpty() ? texts.text("none")
                : texts.text("summary", Integer.toString(summary.added()), Integer.toString(summary.removed()),
                        Integer.toString(summary.moved()), Integer.toString(summary.changed()));
    }
}
