// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.internal;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;

import phrasebook.exports.ExportException;
import phrasebook.exports.ExportException.Kind;
import phrasebook.model.BadLine;
import phrasebook.model.Norm;
import phrasebook.model.NormPackage;
import phrasebook.model.Numbered;
import phrasebook.model.Placeholder;
import phrasebook.model.Role;
import phrasebook.model.Step;
import phrasebook.model.Utterance;
import phrasebook.model.query.Characters;
import phrasebook.model.query.Names;
import phrasebook.model.query.Nesting;
import phrasebook.model.query.Wordings;

/** Refuses a norm that no format could give back as it is, so that what is written can always be read. */
public final class Exportable {

    private static final Pattern ID = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");

    private final Norm norm;

    private Exportable(Norm norm) {
        this.norm = norm;
    }

    /** @throws ExportException naming the first thing that is in the way */
    public static void check(Norm norm) throws ExportException {
        Exportable exportable = new Exportable(norm);
        exportable.checkObject(norm);
        for (Iterator<EObject> all = norm.eAllContents(); all.hasNext();) {
            exportable.checkObject(all.next());
        }
    }

    private void checkObject(EObject object) throws ExportException {
        if (object instanceof BadLine bad) {
            throw refused(Kind.UNREADABLE_LINE, object, bad.getText());
        }
        if (object instanceof Utterance utterance && utterance.isUnclosed()) {
            throw refused(Kind.UNCLOSED_QUOTE, object, Wordings.printed(utterance));
        }
        if (object instanceof Step step && Nesting.depth(step) > Nesting.DEEPEST) {
            throw refused(Kind.TOO_DEEP, object, Integer.toString(Nesting.DEEPEST));
        }
        checkNames(object);
        checkTexts(object);
        checkReferences(object);
    }

    private void checkNames(EObject object) throws ExportException {
        if (object instanceof Numbered numbered) {
            String id = numbered.getId();
            if (id != null && !id.isEmpty() && !ID.matcher(id).matches()) {
                throw refused(Kind.BAD_ID, object, id);
            }
        } else if (object instanceof Role role) {
            checkName(role, role.getName());
            for (String alias : role.getAliases()) {
                checkName(role, alias);
            }
        } else if (object instanceof Placeholder placeholder) {
            checkName(placeholder, placeholder.getName());
        }
    }

    private void checkName(EObject object, @Nullable String name) throws ExportException {
        if (!Names.isName(name)) {
            throw refused(Kind.BAD_NAME, object, name);
        }
    }

    private void checkTexts(EObject object) throws ExportException {
        for (EAttribute attribute : object.eClass().getEAllAttributes()) {
            Object value = object.eGet(attribute);
            for (Object each : value instanceof List<?> list ? list : List.of(value == null ? "" : value)) {
                if (each instanceof String text) {
                    checkText(object, text);
                }
            }
        }
    }

    private void checkText(EObject object, String text) throws ExportException {
        Optional<String> forbidden = Characters.forbidden(text);
        if (forbidden.isPresent()) {
            throw refused(Kind.FORBIDDEN_CHARACTER, object, forbidden.get());
        }
    }

    private void checkReferences(EObject object) throws ExportException {
        for (EReference reference : object.eClass().getEAllReferences()) {
            if (!reference.isContainment()) {
                Object target = object.eGet(reference);
                boolean required = reference == NormPackage.Literals.GO_TO__TARGET
                        || reference == NormPackage.Literals.PLACEHOLDER_SEGMENT__PLACEHOLDER;
                if (target == null ? required : !EcoreUtil.isAncestor(norm, (EObject) target)) {
                    throw refused(Kind.UNRESOLVED, object, null);
                }
            }
        }
    }

    private ExportException refused(Kind kind, EObject object, @Nullable String detail) {
        return new ExportException(kind, place(norm, object), detail == null ? "" : detail);
    }

    /** Number and id of the entry around the object, else the name of what is declared, else the norm's title. */
    public static String place(Norm norm, EObject object) {
        for (@Nullable EObject at = object; at != null; at = at.eContainer()) {
            if (at instanceof Numbered numbered && (numbered.getNumber() != null || numbered.getId() != null)) {
                String id = numbered.getId() == null ? "" : " [" + numbered.getId() + "]";
                return ((numbered.getNumber() == null ? "" : numbered.getNumber()) + id).strip();
            }
            if (at instanceof Role role && role.getName() != null) {
                return role.getName();
            }
            if (at instanceof Placeholder placeholder && placeholder.getName() != null) {
                return placeholder.getName();
            }
        }
        return norm.getTitle() == null ? "phrasebook/1" : norm.getTitle();
    }
}
