// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import phrasebook.dsl.ParsedNorm;
import phrasebook.dsl.ide.OutlineNode;
import phrasebook.dsl.ide.OutlineNode.Kind;
import phrasebook.dsl.ide.Region;
import phrasebook.model.BadLine;
import phrasebook.model.Ban;
import phrasebook.model.Element;
import phrasebook.model.Entry;
import phrasebook.model.Heading;
import phrasebook.model.Numbered;
import phrasebook.model.Phrase;
import phrasebook.model.Provision;
import phrasebook.model.Situation;
import phrasebook.model.Wording;
import phrasebook.model.query.Divisions;
import phrasebook.model.query.Divisions.Division;
import phrasebook.model.query.Situations;
import phrasebook.model.query.Wordings;

/** Makes the outline from the divisions of a norm. */
public final class Outliner {

    private final ParsedNorm parsed;

    public Outliner(ParsedNorm parsed) {
        this.parsed = parsed;
    }

    /** The root of the outline. */
    public OutlineNode norm() {
        String title = parsed.norm().getTitle();
        Division root = Divisions.of(parsed.norm());
        Region whole = new Region(0, parsed.text().length());
        int start = Lines.content(parsed.text(), 0, parsed.text().length());
        return new OutlineNode(Kind.NORM, title == null ? "" : title, orEmpty(parsed.norm().getCode()), whole,
                firstLine(start), children(root));
    }

    private List<OutlineNode> children(Division division) {
        List<OutlineNode> nodes = new ArrayList<>();
        for (Element element : division.elements()) {
            entry(element).ifPresent(nodes::add);
        }
        division.divisions().forEach(d -> nodes.add(division(d)));
        return nodes;
    }

    private OutlineNode division(Division division) {
        Heading heading = division.heading().orElseThrow();
        List<OutlineNode> children = children(division);
        Region own = region(heading);
        int end = lastOf(division).map(this::region).map(Region::end).orElse(own.end());
        end = children.stream().mapToInt(c -> c.region().end()).reduce(end, Math::max);
        String label = (orEmpty(heading.getNumber()) + orEmpty(heading.getTitle())).strip();
        return new OutlineNode(Kind.DIVISION, label, orEmpty(heading.getId()),
                new Region(own.offset(), Math.max(own.end(), end) - own.offset()), firstLine(own.offset()), children);
    }

    private static Optional<Element> lastOf(Division division) {
        List<Element> elements = division.elements();
        return elements.isEmpty() ? Optional.empty() : Optional.of(elements.get(elements.size() - 1));
    }

    private Optional<OutlineNode> entry(Element element) {
        if (element instanceof Phrase phrase) {
            List<OutlineNode> bans = phrase.getBans().stream().map(this::nested).toList();
            return Optional.of(node(Kind.PHRASE, phrase, label(phrase, situation(phrase.getSituation())), bans));
        }
        if (element instanceof Ban ban) {
            return Optional.of(node(Kind.BAN, ban, label(ban, situation(ban.getTrigger())), List.of()));
        }
        if (element instanceof Provision provision) {
            return Optional.of(node(Kind.PROVISION, provision, label(provision, text(provision.getParagraphs())),
                    List.of()));
        }
        if (element instanceof BadLine bad) {
            return Optional.of(new OutlineNode(Kind.BROKEN, orEmpty(bad.getText()), "", region(bad),
                    firstLine(region(bad).offset()), List.of()));
        }
        return Optional.empty();
    }

    private OutlineNode nested(Ban ban) {
        String said = ban.getText() == null ? text(ban.getWordings()) : Wordings.printed(ban.getText());
        return node(Kind.BAN, ban, "※" + ban.getKind().getLiteral() + " " + said, List.of());
    }

    private OutlineNode node(Kind kind, Entry entry, String label, List<OutlineNode> children) {
        Region region = region(entry);
        return new OutlineNode(kind, label, orEmpty(entry.getId()), region, firstLine(region.offset()), children);
    }

    private static String label(Numbered entry, String text) {
        return (orEmpty(entry.getNumber()) + " " + text).strip();
    }

    private static String situation(@Nullable Situation situation) {
        return situation == null ? "" : Situations.printed(situation);
    }

    private static String text(List<? extends Wording> wordings) {
        return wordings.isEmpty() ? "" : Wordings.printed(wordings.get(0));
    }

    private Region region(EObject object) {
        INode node = NodeModelUtils.findActualNodeFor(object);
        return node == null ? new Region(0, 0) : new Region(node.getOffset(), node.getLength());
    }

    private Region firstLine(int offset) {
        return new Region(offset, Lines.end(parsed.text(), offset) - offset);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
