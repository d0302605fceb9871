// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import phrasebook.dsl.ParsedNorm;
import phrasebook.model.Ban;
import phrasebook.model.Entry;
import phrasebook.model.Phrase;
import phrasebook.model.Situation;
import phrasebook.model.query.Situations;
import phrasebook.model.query.Wordings;
import phrasebook.rules.matching.BanHits;
import phrasebook.rules.matching.Folding;

/** The bans of a norm, where operators are told to say what they forbid, and which of them a sentence breaks. */
public final class BanOverview {

    /**
     * A ban, or a place where it is broken.
     *
     * @param label number and situation of the ban, or of the phrase that breaks it
     * @param detail what is forbidden, or the words that break it
     * @param region where in the text it is
     * @param isPlace whether it is a place
     * @param places where the ban is broken; none of a place
     */
    public record Line(String label, String detail, Region region, boolean isPlace, List<Line> places) {
    }

    /**
     * A ban that a sentence breaks.
     *
     * @param wording the one of its wordings that is said
     * @param piece of the sentence
     */
    public record Broken(Line ban, String wording, Region piece) {
    }

    private final BanHits hits;
    private final Map<Ban, Line> bans = new LinkedHashMap<>();

    private BanOverview(BanHits hits) {
        this.hits = hits;
        hits.byBan().forEach((ban, places) -> bans.put(ban, ban(ban, places)));
    }

    /** The bans of a norm as it is now. What was made does not look at the norm again, except for {@link #in}. */
    public static BanOverview of(ParsedNorm parsed) {
        return new BanOverview(BanHits.of(parsed.norm()));
    }

    /** All bans, those under phrases too, in the order of the text. */
    public List<Line> bans() {
        return List.copyOf(bans.values());
    }

    /** The bans that an operator would break by saying the sentence, in the order of the sentence. */
    public List<Broken> in(String sentence) {
        List<Broken> broken = new ArrayList<>();
        for (BanHits.Hit hit : hits.in(sentence)) {
            Line line = bans.get(hit.ban());
            if (line != null) {
                broken.add(new Broken(line, Wordings.printed(hit.wording()),
                        new Region(hit.start(), hit.end() - hit.start())));
            }
        }
        return broken;
    }

    private static Line ban(Ban ban, List<BanHits.Place> places) {
        Entry named = ban.eContainer() instanceof Phrase phrase ? phrase : ban;
        String forbidden = ban.getText() != null ? Wordings.printed(ban.getText())
                : ban.getWordings().stream().map(w -> "“" + Wordings.printed(w) + "”").collect(Collectors.joining("、"));
        return new Line(label(named), ban.getKind().getLiteral() + " " + forbidden, region(ban), false,
                places.stream().map(BanOverview::place).toList());
    }

    private static Line place(BanHits.Place place) {
        return new Line(label(place.phrase()), place.text().replace(String.valueOf(Folding.SLOT), "…"),
                region(place.said()), true, List.of());
    }

    private static String label(Entry entry) {
        Situation situation = entry instanceof Phrase phrase ? phrase.getSituation()
                : entry instanceof Ban ban ? ban.getTrigger() : null;
        String number = entry instanceof Phrase phrase ? phrase.getNumber()
                : entry instanceof Ban ban ? ban.getNumber() : "";
        return (orEmpty(number) + " " + (situation == null ? "" : Situations.printed(situation))).strip();
    }

    private static Region region(EObject object) {
        INode node = NodeModelUtils.findActualNodeFor(object);
        return node == null ? new Region(0, 0) : new Region(node.getOffset(), node.getLength());
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
