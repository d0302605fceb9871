// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.internal.difference;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;

import phrasebook.diff.Change;
import phrasebook.diff.ChangeKind;
import phrasebook.diff.Comparison;
import phrasebook.diff.Detail;
import phrasebook.diff.Piece;
import phrasebook.diff.Side;
import phrasebook.diff.Summary;
import phrasebook.exports.DifferenceExporter;
import phrasebook.exports.internal.JsonOut;
import phrasebook.model.Norm;

/** {@code phrasebook-diff/1}: the changes for other programs. */
public final class DifferenceJson implements DifferenceExporter {

    @Override
    public String id() {
        return "json";
    }

    @Override
    public String extension() {
        return "json";
    }

    @Override
    public void export(Comparison comparison, Locale locale, OutputStream out) throws IOException {
        out.write(JsonOut.text(json -> document(comparison, json)).getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static void document(Comparison comparison, JsonOut json) throws IOException {
        json.text("format", "phrasebook-diff/1");
        json.object("old", () -> norm(comparison.oldNorm(), json));
        json.object("new", () -> norm(comparison.newNorm(), json));
        Summary summary = Summary.of(comparison);
        json.object("summary", () -> {
            json.number("added", summary.added());
            json.number("removed", summary.removed());
            json.number("moved", summary.moved());
            json.number("changed", summary.changed());
            json.list("renumbered", comparison.renumberings(), r -> json.object(() -> {
                json.text("from", r.from());
                json.text("to", r.to());
            }));
        });
        json.list("changes", comparison.changes(), c -> json.object(() -> change(c, json)));
    }

    private static void norm(Norm norm, JsonOut json) throws IOException {
        json.text("code", norm.getCode());
        json.text("title", norm.getTitle());
        json.text("version", norm.getVersion());
        json.word("status", norm.getStatus());
        json.text("issued", norm.getIssued());
        json.text("effective", norm.getEffective());
    }

    private static void change(Change change, JsonOut json) throws IOException {
        json.text("kind", word(change.kind()));
        json.text("entry", word(change.entry()));
        json.text("id", change.side().id());
        json.text("class", word(change.changeClass()));
        json.text("reason", word(change.reason()));
        side("old", change.before(), json);
        side("new", change.after(), json);
        sides("split", change.parts(), json);
        sides("merged", change.merged(), json);
        json.listIfAny("details", change.details(), d -> json.object(() -> detail(d, json)));
    }

    private static void side(String key, @Nullable Side side, JsonOut json) throws IOException {
        if (side != null) {
            json.object(key, () -> members(side, json));
        }
    }

    private static void sides(String key, List<Side> sides, JsonOut json) throws IOException {
        json.listIfAny(key, sides, s -> json.object(() -> {
            json.text("id", s.id());
            members(s, json);
        }));
    }

    private static void members(Side side, JsonOut json) throws IOException {
        json.text("number", side.number().isEmpty() ? null : side.number());
        json.text("text", side.text());
    }

    private static void detail(Detail detail, JsonOut json) throws IOException {
        json.text("kind", word(detail.kind()));
        json.text("aspect", word(detail.aspect()));
        json.text("class", word(detail.changeClass()));
        json.text("reason", word(detail.reason()));
        json.text("ban", detail.where().ban().isEmpty() ? null : detail.where().ban());
        if (detail.where().step() > 0) {
            json.number("step", detail.where().step());
        }
        json.text("old", detail.before());
        json.text("new", detail.after());
        List<Piece> words = detail.kind() == ChangeKind.CHANGED ? detail.words() : List.of();
        json.listIfAny("words", words, w -> json.object(() -> {
            json.text("in", word(w.kind()));
            json.text("text", w.text());
        }));
    }

    private static String word(Enum<?> literal) {
        return literal.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
