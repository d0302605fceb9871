// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import phrasebook.dsl.ParsedNorm;
import phrasebook.dsl.ide.HoverText;
import phrasebook.dsl.ide.Region;
import phrasebook.dsl.lexing.Lexeme;
import phrasebook.model.Numbered;
import phrasebook.model.Placeholder;
import phrasebook.model.Role;
import phrasebook.model.query.Roles;
import phrasebook.model.query.Wordings;
import phrasebook.rules.Finding;

/** Tells what a place means. */
public final class Teller {

    private static final int LONGEST = 12;
    private static final Pattern SLOT = Pattern.compile("[{｛]([^{}｛｝]+)[}｝]");

    private final String text;
    private final Messages messages;
    private final Declared declared;

    public Teller(ParsedNorm parsed, Locale locale) {
        this.text = parsed.text();
        this.messages = new Messages(locale);
        this.declared = new Declared(parsed.norm());
    }

    /** What there is to tell, a finding first. */
    public Optional<HoverText> at(List<Finding> findings, int offset) {
        List<Finding> here = findings.stream().filter(f -> region(f).touches(offset)).toList();
        if (!here.isEmpty()) {
            Finding first = here.get(0);
            return Optional.of(new HoverText(region(first), messages.get("severity." + first.severity()),
                    here.stream().map(Finding::message).distinct().toList()));
        }
        List<LexedLine> lines = LexedLine.of(text);
        return Symbols.of(text, lines).at(offset).flatMap(this::symbol).or(() -> keyword(lines, offset));
    }

    private static Region region(Finding finding) {
        return new Region(finding.offset(), finding.length());
    }

    private Optional<HoverText> symbol(Symbol symbol) {
        return switch (symbol.kind()) {
            case ID -> declared.numbered().stream().filter(n -> symbol.name().equals(n.getId())).findFirst()
                    .map(n -> entry(symbol, n));
            case PLACEHOLDER -> declared.placeholders().stream().filter(p -> symbol.name().equals(p.getName()))
                    .findFirst().map(p -> placeholder(symbol, p));
            case ROLE -> declared.roles().stream().filter(r -> symbol.name().equals(r.name())).findFirst()
                    .map(r -> role(symbol, r.role()));
        };
    }

    private HoverText entry(Symbol symbol, Numbered entry) {
        String title = (Declared.orEmpty(entry.getNumber()) + " " + Declared.summary(entry)).strip();
        INode node = NodeModelUtils.findActualNodeFor(entry);
        List<String> lines = node == null ? List.of()
                : printed(text.substring(node.getOffset(), node.getEndOffset())).stream().skip(1).toList();
        List<String> shown = new ArrayList<>(lines.subList(0, Math.min(lines.size(), LONGEST)));
        if (shown.size() < lines.size()) {
            shown.add("……");
        }
        return new HoverText(symbol.region(), title, shown);
    }

    /** The lines of an entry as they are printed, the depth of its first steps taken away. */
    private List<String> printed(String source) {
        Map<String, String> signs = new HashMap<>();
        declared.placeholders().forEach(p -> signs.put(Declared.orEmpty(p.getName()), Wordings.sign(p)));
        List<String> lines = new ArrayList<>();
        int margin = -1;
        for (String line : source.lines().filter(l -> !l.isBlank() && !l.strip().startsWith("#")).toList()) {
            int depth = Lines.content(line, 0, line.length());
            margin = margin < 0 && depth > 0 ? depth : margin;
            String content = line.substring(Math.min(depth, Math.max(margin, 0)));
            lines.add(SLOT.matcher(content).replaceAll(m -> Matcher.quoteReplacement(slot(m.group(1), signs))));
        }
        return lines;
    }

    private static String slot(String content, Map<String, String> signs) {
        return signs.getOrDefault(content, content.replace("｜", "或").replace("|", "或"));
    }

    private HoverText placeholder(Symbol symbol, Placeholder placeholder) {
        List<String> lines = new ArrayList<>();
        if (placeholder.getMeaning() != null) {
            lines.add(placeholder.getMeaning());
        }
        if (placeholder.getShownAs() != null) {
            lines.add(messages.get("hover.shown", placeholder.getShownAs()));
        }
        if (!placeholder.getValues().isEmpty()) {
            lines.add(messages.get("hover.values", String.join("、", placeholder.getValues())));
        }
        return new HoverText(symbol.region(), messages.get("hover.placeholder", symbol.name()), lines);
    }

    private HoverText role(Symbol symbol, Role role) {
        List<String> lines = new ArrayList<>();
        if (!role.getAliases().isEmpty()) {
            lines.add(messages.get("hover.aliases", String.join("、", role.getAliases())));
        }
        if (Roles.isCaller(role)) {
            lines.add(messages.get("hover.caller"));
        }
        return new HoverText(symbol.region(), messages.get("hover.role", Declared.orEmpty(role.getName())), lines);
    }

    private Optional<HoverText> keyword(List<LexedLine> lines, int offset) {
        for (LexedLine line : lines) {
            for (Lexeme lexeme : line.lexemes()) {
                Region region = new Region(lexeme.start(), lexeme.end() - lexeme.start());
                if (region.touches(offset) && !messages.keyword(lexeme.kind()).isEmpty()) {
                    return Optional.of(new HoverText(region, lexeme.kind().literal(), messages.keyword(lexeme.kind())));
                }
            }
        }
        return Optional.empty();
    }
}
