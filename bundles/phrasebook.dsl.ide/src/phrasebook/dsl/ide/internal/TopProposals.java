// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import phrasebook.dsl.ParsedNorm;
import phrasebook.dsl.lexing.TokenKind;
import phrasebook.model.Ban;
import phrasebook.model.Heading;
import phrasebook.model.Numbered;
import phrasebook.model.Phrase;
import phrasebook.model.Provision;
import phrasebook.model.query.NumberStyle;

/** Proposes what may stand at the margin: lines of the header, headings, first lines of entries, notes. */
final class TopProposals {

    private final Place place;
    private final ParsedNorm parsed;
    private final Declared declared;
    private final Proposals out;

    TopProposals(Place place, ParsedNorm parsed, Declared declared, Proposals out) {
        this.place = place;
        this.parsed = parsed;
        this.declared = declared;
        this.out = out;
    }

    void add() {
        String line = place.before();
        if (new HeaderProposals(place, declared, out).value()) {
            return;
        }
        Optional<NumberStyle.Match> number = NumberStyle.at(line);
        boolean numbered = number.isPresent() && number.get().length() < line.length();
        if (numbered && line.substring(number.orElseThrow().length()).isBlank()) {
            ids(number.orElseThrow().style());
        } else if (line.chars().noneMatch(c -> Lines.isBlank((char) c))) {
            out.from(0);
            lineStart();
        }
    }

    private void ids(NumberStyle style) {
        out.from(place.before().length());
        for (char letter : (style == NumberStyle.ARTICLE ? "BPT" : style.isHeading() ? "D" : "PBT").toCharArray()) {
            out.add("[" + declared.freeId(letter) + "]", out.message("new." + letter),
                    "[" + declared.freeId(letter) + "] ‹›");
        }
    }

    private void lineStart() {
        List<Numbered> above = above();
        if (above.isEmpty()) {
            new HeaderProposals(place, declared, out).keys();
        }
        boolean bansFirst = !above.isEmpty() && above.get(above.size() - 1) instanceof Ban;
        String phrase = head(above, Phrase.class, "1.", 'P');
        String ban = head(above, Ban.class, "第一条", 'B');
        out.add(bansFirst ? ban : phrase, out.message(bansFirst ? "new.B" : "new.P"), (bansFirst ? ban : phrase) + " ‹›");
        out.add(bansFirst ? phrase : ban, out.message(bansFirst ? "new.P" : "new.B"), (bansFirst ? phrase : ban) + " ‹›");
        String provision = head(above, Provision.class, "1.", 'T');
        out.add(provision, out.message("new.T"), provision + " ‹›");
        headings(above).forEach(number -> out.add(number, out.message("new.D"), number + "‹›"));
        out.keywords(List.of(TokenKind.NOTE, TokenKind.PENDING), " ‹›");
        out.snippet("phrase", phrase + " ‹情形›时\n\t" + declared.speaker() + "：“‹›”\n");
        out.snippet("ban", ban + " ‹时机›\n\t禁说 “‹›”\n");
    }

    /** The headings and entries of the norm that begin above the place. */
    private List<Numbered> above() {
        return parsed.norm().getElements().stream().filter(Numbered.class::isInstance).map(Numbered.class::cast)
                .takeWhile(this::isAbove).toList();
    }

    private boolean isAbove(Numbered numbered) {
        INode node = NodeModelUtils.findActualNodeFor(numbered);
        return node != null && node.getOffset() < place.lineStart();
    }

    private String head(List<Numbered> above, Class<? extends Numbered> kind, String first, char letter) {
        String last = "";
        for (Numbered numbered : above) {
            last = kind.isInstance(numbered) && numbered.getNumber() != null ? numbered.getNumber() : last;
        }
        return NextNumber.after(last).orElse(first) + " [" + declared.freeId(letter) + "]";
    }

    /** The next number of every style that headings above use, the innermost first. */
    private static List<String> headings(List<Numbered> above) {
        Map<NumberStyle, String> last = new LinkedHashMap<>();
        for (Numbered numbered : above) {
            String number = Declared.orEmpty(numbered.getNumber());
            if (numbered instanceof Heading) {
                NumberStyle.of(number).ifPresent(style -> {
                    last.remove(style);
                    last.put(style, number);
                });
            }
        }
        List<String> next = new ArrayList<>();
        last.values().forEach(number -> NextNumber.after(number).ifPresent(n -> next.add(0, n)));
        return next.isEmpty() ? List.of("一、") : next;
    }
}
