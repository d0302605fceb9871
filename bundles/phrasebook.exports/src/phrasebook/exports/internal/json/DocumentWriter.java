// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.internal.json;

import java.io.IOException;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

import phrasebook.exports.internal.JsonOut;
import phrasebook.model.Ban;
import phrasebook.model.Heading;
import phrasebook.model.Norm;
import phrasebook.model.Note;
import phrasebook.model.Phrase;
import phrasebook.model.Placeholder;
import phrasebook.model.Provision;
import phrasebook.model.Revision;
import phrasebook.model.Role;
import phrasebook.model.query.Divisions.Division;
import phrasebook.model.query.Roles;
import phrasebook.model.query.Withdrawals;

/** The document as a whole: header, declarations, divisions, and the entries by kind. */
final class DocumentWriter {

    private final Norm norm;
    private final Index index;
    private final JsonOut out;

    private DocumentWriter(Norm norm, Index index, JsonOut out) {
        this.norm = norm;
        this.index = index;
        this.out = out;
    }

    /** The document with a line feed at its end; without a digest where none is given. */
    static String write(Norm norm, Index index, @Nullable String digest) throws IOException {
        return JsonOut.text(out -> new DocumentWriter(norm, index, out).document(digest));
    }

    private void document(@Nullable String digest) throws IOException {
        out.text("format", "phrasebook/1");
        out.object("norm", () -> header(digest));
        out.list("roles", norm.getRoles(), role -> out.object(() -> role(role)));
        out.list("placeholders", norm.getPlaceholders(), p -> out.object(() -> placeholder(p)));
        out.list("divisions", index.root.divisions(), this::division);
        EntryWriter entries = new EntryWriter(out, index);
        out.list("provisions", all(Provision.class), entries::provision);
        out.list("phrases", all(Phrase.class), entries::phrase);
        out.list("bans", all(Ban.class), entries::ban);
        out.listIfAny("notes", all(Note.class), entries::note);
    }

    private <T> List<T> all(Class<T> kind) {
        return norm.getElements().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private void header(@Nullable String digest) throws IOException {
        out.text("code", norm.getCode());
        out.text("title", norm.getTitle());
        out.text("version", norm.getVersion());
        out.word("status", norm.getStatus());
        out.text("issuer", norm.getIssuer());
        out.text("drafter", norm.getDrafter());
        out.text("interpreter", norm.getInterpreter());
        out.text("issued", norm.getIssued());
        out.text("effective", norm.getEffective());
        out.text("supersedes", norm.getSupersedes());
        out.text("source", norm.getSource());
        out.listIfAny("revisions", norm.getRevisions(), revision -> out.object(() -> revision(revision)));
        out.text("digest", digest);
    }

    private void revision(Revision revision) throws IOException {
        out.text("version", revision.getVersion());
        out.text("author", revision.getAuthor());
        out.text("date", revision.getDate());
        out.text("summary", revision.getSummary());
        out.textsIfAny("withdrawn", Withdrawals.of(revision));
    }

    private void role(Role role) throws IOException {
        out.text("id", index.roles.of(role));
        out.text("name", role.getName());
        out.textsIfAny("aliases", role.getAliases());
        out.flag("caller", Roles.isCaller(role));
    }

    private void placeholder(Placeholder placeholder) throws IOException {
        out.text("id", index.placeholders.of(placeholder));
        out.text("duplicateOf", index.placeholders.repeated(placeholder));
        out.text("meaning", placeholder.getMeaning());
        out.text("shownAs", placeholder.getShownAs());
        out.textsIfAny("values", placeholder.getValues());
    }

    private void division(Division division) throws IOException {
        Heading heading = division.heading().orElseThrow();
        out.object(() -> {
            out.text("id", index.entries.of(heading));
            out.text("duplicateOf", index.entries.repeated(heading));
            out.text("number", heading.getNumber());
            out.number("position", index.position(heading));
            out.text("title", heading.getTitle());
            out.listIfAny("divisions", division.divisions(), this::division);
        });
    }
}
