// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import phrasebook.model.Element;
import phrasebook.model.Heading;
import phrasebook.model.Norm;
import phrasebook.model.NormPackage;
import phrasebook.model.Note;
import phrasebook.model.Say;
import phrasebook.model.Segment;
import phrasebook.model.Wording;
import phrasebook.rules.Context;
import phrasebook.rules.internal.Passage.Kind;
import phrasebook.rules.internal.Passage.Piece;

/**
 * What a reader reads in an element.
 *
 * @param all in the order of the model; numbers and ids are not among them, nor are lines that cannot be read
 */
public record Passages(List<Passage> all) {

    /** The passages of the element. The rules that ask for those of the same element share the answer. */
    public static List<Passage> of(Element element, Context context) {
        return context.derived(Passages.class, element, Passages::of).all();
    }

    /** The passages of what stands before the elements: the title, and what is said of placeholders and revisions. */
    public static List<Passage> ofHead(Norm norm) {
        List<Passage> all = new ArrayList<>();
        Text.ofHead(norm, text -> {
            if (text.feature() == NormPackage.Literals.NORM__TITLE) {
                all.add(alone(Kind.TITLE, text));
            } else if (text.feature() == NormPackage.Literals.PLACEHOLDER__MEANING
                    || text.feature() == NormPackage.Literals.REVISION__SUMMARY) {
                all.add(alone(Kind.TOLD, text));
            }
        });
        return all;
    }

    private static Passages of(Element element) {
        List<Passage> all = new ArrayList<>();
        Text.of(element, text -> add(text, all));
        element.eAllContents().forEachRemaining(object -> {
            if (object instanceof Wording wording) {
                all.add(whole(wording));
            }
        });
        return new Passages(all);
    }

    private static void add(Text text, List<Passage> all) {
        EObject subject = text.subject();
        if (subject instanceof Segment || text.feature() == NormPackage.Literals.NUMBERED__NUMBER
                || text.feature() == NormPackage.Literals.NUMBERED__ID) {
            return;
        }
        boolean pending = subject instanceof Note note && note.isPending();
        all.add(alone(pending ? Kind.PENDING : subject instanceof Heading ? Kind.TITLE : Kind.TOLD, text));
    }

    private static Passage alone(Kind kind, Text text) {
        return new Passage(kind, text.subject(), text.text(),
                List.of(new Piece(0, text.text().length(), text.subject(), text.feature(), text.index())));
    }

    private static Passage whole(Wording wording) {
        PieceWriter writer = new PieceWriter();
        wording.getSegments().forEach(writer::write);
        return new Passage(kind(wording), wording, writer.text(), writer.pieces());
    }

    private static Kind kind(Wording wording) {
        EReference as = wording.eContainmentFeature();
        if (as == NormPackage.Literals.SAY__ALTERNATIVES) {
            return wording.eContainer() instanceof Say say && say.isHeard() ? Kind.HEARD : Kind.SPOKEN;
        }
        if (as == NormPackage.Literals.BAN__WORDINGS) {
            return Kind.BANNED;
        }
        if (as == NormPackage.Literals.BAN__INSTEAD_TEXT) {
            return Kind.INSTEAD;
        }
        return as == NormPackage.Literals.BAN__MATCHES || as == NormPackage.Literals.BAN__ALLOWS ? Kind.EXAMPLE
                : Kind.TOLD;
    }
}
