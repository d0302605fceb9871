// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.internal.document;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;

import phrasebook.exports.document.PrintedLine.Kind;
import phrasebook.exports.document.PrintedRun.RunStyle;
import phrasebook.model.Norm;
import phrasebook.model.NormPackage.Literals;
import phrasebook.model.Revision;

/** Prints what is said of the norm as a whole: the cover before it, and its revisions behind it. */
final class CoverLines {

    private final Norm norm;
    private final Page page;

    CoverLines(Norm norm, Page page) {
        this.norm = norm;
        this.page = page;
    }

    void cover() {
        if (norm.getTitle() != null) {
            page.line(Kind.TITLE, 0, page.runs().plain(norm.getTitle()), norm, Literals.NORM__TITLE);
        }
        cover("编号", norm.getCode(), Literals.NORM__CODE);
        cover("版本", norm.getVersion(), Literals.NORM__VERSION);
        cover("状态", norm.getStatus().getLiteral(), Literals.NORM__STATUS);
        cover("发布单位", norm.getIssuer(), Literals.NORM__ISSUER);
        cover("起草单位", norm.getDrafter(), Literals.NORM__DRAFTER);
        cover("解释单位", norm.getInterpreter(), Literals.NORM__INTERPRETER);
        cover("发布日期", norm.getIssued(), Literals.NORM__ISSUED);
        cover("实施日期", norm.getEffective(), Literals.NORM__EFFECTIVE);
        cover("代替", norm.getSupersedes(), Literals.NORM__SUPERSEDES);
        cover("来源", norm.getSource(), Literals.NORM__SOURCE);
    }

    private void cover(String label, @Nullable String value, EStructuralFeature feature) {
        if (value != null && !value.isEmpty()) {
            page.line(Kind.COVER, 0, page.runs().add(RunStyle.LABEL, label + "：").plain(value), norm, feature);
        }
    }

    void revisions() {
        if (!norm.getRevisions().isEmpty()) {
            page.line(Kind.REVISIONS, 0, page.runs().plain("修订记录"), norm, Literals.NORM__REVISIONS);
            norm.getRevisions().forEach(r -> page.line(Kind.REVISION, 0, page.runs().plain(revision(r)), r));
        }
    }

    private static String revision(Revision revision) {
        return Stream.of(revision.getVersion(), revision.getAuthor(), revision.getDate(), revision.getSummary())
                .map(field -> field == null ? "" : field).collect(Collectors.joining("｜")).replaceFirst("｜+$", "");
    }
}
