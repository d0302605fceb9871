// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.json;


import org.eclipse.jdt.annotation.Nullable;

import phrasebook.model.Norm;
import phrasebook.model.NormFactory;
import phrasebook.model.Placeholder;
import phrasebook.model.Revision;
import phrasebook.model.Role;
import phrasebook.model.Status;
import phrasebook.model.query.Roles;
import phrasebook.model.query.Withdrawals;

/** The document as a whole: header, declarations, and then its elements. */
final class DocumentReader {

    private final Norm norm = NormFactory.eINSTANCE.createNorm();
    private final References references = new References();
    private @Nullable String digest;

    Norm read(Members document) throws JsonImportException {
        header(document.requiredObject("norm"));
        for (Members role : document.requiredObjects("roles")) {
            role(role);
        }
        for (Members placeholder : document.requiredObjects("placeholders")) {
            placeholder(placeholder);
        }
        new ElementsReader(norm, references).read(document);
        document.done();
        references.resolve();
        return norm;
    }

    /** The digest that the file states, if any. */
    @Nullable String digest() {
        return digest;
    }

    private void header(Members header) throws JsonImportException {
        norm.setCode(header.canonical("code"));
        norm.setTitle(header.canonical("title"));
        norm.setVersion(header.canonical("version"));
        Status status = header.word("status", Status.VALUES);
        norm.setStatus(status == null ? Status.UNSPECIFIED : status);
        norm.setIssuer(header.canonical("issuer"));
        norm.setDrafter(header.canonical("drafter"));
        norm.setInterpreter(header.canonical("interpreter"));
        norm.setIssued(header.canonical("issued"));
        norm.setEffective(header.canonical("effective"));
        norm.setSupersedes(header.canonical("supersedes"));
        norm.setSource(header.canonical("source"));
        for (Members revision : header.objects("revisions")) {
            revision(revision);
        }
        digest = header.text("digest");
        header.done();
    }

    private void revision(Members members) throws JsonImportException {
        Revision revision = NormFactory.eINSTANCE.createRevision();
        revision.setVersion(members.canonical("version"));
        revision.setAuthor(members.canonical("author"));
        revision.setDate(members.canonical("date"));
        revision.setSummary(members.canonical("summary"));
        if (members.has("withdrawn")) {
            members.check("withdrawn", String.join(", ", members.texts("withdrawn")),
                    String.join(", ", Withdrawals.of(revision)));
        }
        members.done();
        norm.getRevisions().add(revision);
    }

    private void role(Members members) throws JsonImportException {
        Role role = NormFactory.eINSTANCE.createRole();
        String id = members.requiredText("id");
        String name = Texts.name(members.requiredText("name"), members.path("name"));
        role.setName(name);
        int i = 0;
        for (String alias : members.texts("aliases")) {
            role.getAliases().add(Texts.name(alias, members.path("aliases") + "[" + i++ + "]"));
        }
        if (References.written(members, id)) {
            members.check("id", id, name);
        }
        if (members.has("caller")) {
            members.check("caller", Boolean.toString(members.flag("caller")), Boolean.toString(Roles.isCaller(role)));
        }
        members.done();
        references.add(members, id, role);
        norm.getRoles().add(role);
    }

    private void placeholder(Members members) throws JsonImportException {
        Placeholder placeholder = NormFactory.eINSTANCE.createPlaceholder();
        String id = members.requiredText("id");
        boolean written = References.written(members, id);
        String repeated = members.text("duplicateOf");
        String name = written ? id : repeated == null ? "" : repeated;
        placeholder.setName(Texts.name(name, members.path(written ? "id" : "duplicateOf")));
        placeholder.setMeaning(members.canonical("meaning"));
        placeholder.setShownAs(members.canonical("shownAs"));
        placeholder.getValues().addAll(members.texts("values"));
        members.done();
        references.add(members, id, placeholder);
        norm.getPlaceholders().add(placeholder);
    }
}
