// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.internal.building;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import phrasebook.imports.ImportReport.Characters;
import phrasebook.imports.internal.lexicon.Fold;
import phrasebook.imports.internal.lines.Piece;
import phrasebook.model.Norm;

/**
 * The account of an import. Every object that is made claims the stretches of the source that it holds: as text that
 * stands in its own attributes, or as structure that it stands for itself, such as 挂机 or a quotation mark. The
 * account is drawn up from the finished model, not from the claims alone: a claim counts only if its object is in the
 * norm, and claimed text only as far as its characters are found there.
 */
public final class Ledger {

    private record Claim(Piece piece, boolean text) {
    }

    private final Map<EObject, List<Claim>> claims = new LinkedHashMap<>();
    private final BitSet claimed = new BitSet();
    private final BitSet chrome = new BitSet();

    /** The object's attributes hold this text. */
    public void text(EObject owner, Piece piece) {
        claim(owner, piece, true);
    }

    /** The object itself says what these characters said. */
    public void sign(EObject owner, Piece piece) {
        claim(owner, piece, false);
    }

    /** The stretch belongs to the page, not to the document. */
    public void chrome(Piece piece) {
        mark(piece, chrome);
    }

    private void claim(EObject owner, Piece piece, boolean text) {
        claims.computeIfAbsent(owner, o -> new ArrayList<>()).add(new Claim(piece, text));
        mark(piece, claimed);
    }

    /** The object comes to nothing: what it alone has claimed is free again. */
    public void forget(EObject owner) {
        List<Claim> forgotten = claims.remove(owner);
        if (forgotten != null) {
            for (Claim claim : forgotten) {
                for (int i = 0; i < claim.piece().length(); i++) {
                    claimed.clear(claim.piece().source(i));
                }
            }
        }
    }

    private static void mark(Piece piece, BitSet set) {
        for (int i = 0; i < piece.length(); i++) {
            set.set(piece.source(i));
        }
    }

    /** The stretches of a piece that nobody has claimed, without blanks around them. */
    public List<Piece> unclaimed(Piece piece) {
        List<Piece> gaps = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= piece.length(); i++) {
            if (i == piece.length() || isClaimed(piece.source(i))) {
                Piece gap = piece.sub(start, i).strip();
                if (!gap.isEmpty()) {
                    gaps.add(gap);
                }
                start = i + 1;
            }
        }
        return gaps;
    }

    private boolean isClaimed(int offset) {
        return claimed.get(offset) || chrome.get(offset);
    }

    /**
     * Draws up the account. Blanks of any kind are not counted.
     *
     * @param source what was read
     * @param norm what came of it
     */
    public Characters balance(String source, Norm norm) {
        BitSet kept = new BitSet();
        claims.forEach((owner, list) -> {
            if (EcoreUtil.isAncestor(norm, owner)) {
                keep(owner, list, kept);
            }
        });
        int read = 0;
        int lost = 0;
        int furniture = 0;
        for (int i = 0; i < source.length(); i++) {
            if (!Fold.isBlank(source.charAt(i))) {
                read++;
                lost += kept.get(i) || chrome.get(i) ? 0 : 1;
                furniture += chrome.get(i) && !kept.get(i) ? 1 : 0;
            }
        }
        return new Characters(read, kept.cardinality(), furniture, lost);
    }

    private static void keep(EObject owner, List<Claim> list, BitSet kept) {
        Map<Character, Integer> held = held(owner);
        for (Claim claim : list) {
            for (int i = 0; i < claim.piece().length(); i++) {
                char c = claim.piece().line().text().charAt(claim.piece().start() + i);
                if (!Fold.isBlank(c) && (!claim.text() || held.merge(form(c), -1, Integer::sum) >= 0)) {
                    kept.set(claim.piece().source(i));
                }
            }
        }
    }

    /** The character in the form in which it is compared; quotation marks of any kind are one. */
    private static char form(char c) {
        return switch (Fold.fold(c)) {
            case '‘', '’', '“', '”', '"' -> '“';
            default -> Fold.fold(c);
        };
    }

    /** How often each character stands in the object's own attributes. */
    private static Map<Character, Integer> held(EObject owner) {
        Map<Character, Integer> held = new HashMap<>();
        for (EAttribute attribute : owner.eClass().getEAllAttributes()) {
            Object value = owner.eGet(attribute);
            for (Object part : value instanceof List<?> parts ? parts : Collections.singletonList(value)) {
                for (char c : String.valueOf(part).toCharArray()) {
                    held.merge(form(c), 1, Integer::sum);
                }
            }
        }
        return held;
    }
}
