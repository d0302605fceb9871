// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.internal.building;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;

import phrasebook.imports.ImportReport.Review;
import phrasebook.imports.ImportReport.Why;
import phrasebook.imports.internal.lines.Line;
import phrasebook.imports.internal.lines.Piece;
import phrasebook.model.Norm;
import phrasebook.model.NormFactory;
import phrasebook.model.Note;
import phrasebook.model.Prose;
import phrasebook.model.Role;
import phrasebook.model.Situation;
import phrasebook.model.Utterance;
import phrasebook.model.query.Punctuation;
import phrasebook.model.query.Situations;

/** Makes the objects of the model from stretches of the source, and keeps the account of them. */
public final class Builder {

    private final Norm norm = NormFactory.eINSTANCE.createNorm();
    private final Ledger ledger = new Ledger();
    private final Declarations declarations = new Declarations(norm);
    private final List<Review> reviews = new ArrayList<>();

    public Norm norm() {
        return norm;
    }

    public Ledger ledger() {
        return ledger;
    }

    Declarations declarations() {
        return declarations;
    }

    /** What a person must look at, in the order of the source. */
    public List<Review> reviews() {
        return reviews;
    }

    public void review(Piece piece, Why why) {
        reviews.add(new Review(piece.line().number(), spelled(piece).strip(), why));
    }

    /** The text for an attribute of the owner, in canonical form. */
    public String text(EObject owner, Piece piece) {
        Piece stripped = piece.strip();
        ledger.text(owner, stripped);
        return Punctuation.canonical(spelled(stripped));
    }

    /** As {@link #text}, for text that narrates: declares the parties that it names. */
    public String narration(EObject owner, Piece piece) {
        declarations.mention(piece.key());
        return text(owner, piece);
    }

    /** The text with the document's own characters, canonical punctuation and plain blanks, of the same length. */
    String spelled(Piece piece) {
        return Punctuation.canonicalPiece(piece.text().replace('\t', ' ').replace(Line.WORDING_BREAK, " "));
    }

    /** What is spoken: the words inside quotation marks. */
    public Utterance utterance(Piece piece) {
        Utterance utterance = NormFactory.eINSTANCE.createUtterance();
        new Wordsmith(this, utterance, piece.strip(), true).write();
        return utterance;
    }

    public Prose prose(Piece piece) {
        Prose prose = NormFactory.eINSTANCE.createProse();
        declarations.mention(piece.key());
        new Wordsmith(this, prose, piece.strip(), false).write();
        return prose;
    }

    /** A printed number: as printed, but with full-width brackets, half-width digits and no blanks. */
    public String number(EObject owner, Piece piece) {
        ledger.text(owner, piece);
        return piece.key().strip();
    }

    /** A note that the document itself has. */
    public Note note(Piece piece) {
        Note note = NormFactory.eINSTANCE.createNote();
        note.setText(text(note, piece));
        return note;
    }

    public Role role(Piece name) {
        return declarations.role(name.key(), name.text());
    }

    /** A note that keeps what was not understood, listed for review. */
    public Note pending(Piece piece, Why why) {
        Note note = NormFactory.eINSTANCE.createNote();
        note.setPending(true);
        note.setText(text(note, piece));
        review(piece, why);
        return note;
    }

    /**
     * The situation of an entry.
     *
     * @param label whether it names the entry rather than saying when it applies
     */
    public Situation situation(Piece piece, boolean label) {
        Situation situation = NormFactory.eINSTANCE.createSituation();
        situation.setLabel(label);
        int close = Situations.causeEnd(piece.key());
        if (close > 0) {
            situation.setCause(narration(situation, piece.sub(1, close)));
            ledger.sign(situation, piece.to(1));
            ledger.sign(situation, piece.sub(close, close + 1));
        }
        situation.setText(narration(situation, piece.from(Math.max(0, close + 1))));
        return situation;
    }
}
