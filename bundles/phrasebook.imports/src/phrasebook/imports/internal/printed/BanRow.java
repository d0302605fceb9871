// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.internal.printed;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import phrasebook.imports.internal.building.Builder;
import phrasebook.imports.internal.lines.LineStart;
import phrasebook.imports.internal.lines.Piece;
import phrasebook.imports.internal.lines.Row;
import phrasebook.imports.internal.steps.Quotations;
import phrasebook.model.Ban;
import phrasebook.model.BanKind;
import phrasebook.model.BanSeverity;
import phrasebook.model.NormFactory;
import phrasebook.model.Utterance;
import phrasebook.model.query.NumberStyle;

/** Reads a ban and what is said of it: 第一条　解答完毕后，禁说“明白了吗”。 */
final class BanRow {

    private static final Pattern BEGIN = Pattern.compile("(?:^|(?<=[，。！？；：…]))(?:禁说(?=“)|禁做|不可没有)");

    private final Builder builder;
    private final Targets targets;

    BanRow(Builder builder, Targets targets) {
        this.builder = builder;
        this.targets = targets;
    }

    /** Whether the line prints a ban. */
    static boolean matches(Piece line) {
        return BEGIN.matcher(withoutNumber(line).key()).find();
    }

    private static Piece withoutNumber(Piece line) {
        return line.from(LineStart.number(line.key(), 0).map(NumberStyle.Match::length).orElse(0)).strip();
    }

    Ban read(Piece line, List<Row> below) {
        Ban ban = NormFactory.eINSTANCE.createBan();
        Piece text = withoutNumber(line);
        if (text.start() > line.start()) {
            ban.setNumber(builder.number(ban, line.to(text.start() - line.start())));
        }
        Matcher begin = BEGIN.matcher(text.key());
        if (begin.find()) {
            trigger(ban, text.to(begin.start()));
            prohibition(ban, text.from(begin.start()));
        }
        below.forEach(row -> detail(ban, row.text()));
        return ban;
    }

    private void trigger(Ban ban, Piece text) {
        Piece trigger = text.key().endsWith("，") ? text.to(text.length() - 1) : text;
        if (!trigger.isEmpty()) {
            ban.setTrigger(builder.situation(trigger, false));
        }
    }

    private void prohibition(Ban ban, Piece text) {
        Piece rest = text;
        if (rest.key().startsWith("禁说“")) {
            ban.setKind(BanKind.WORDS);
            rest = utterances(rest.from(2), ban.getWordings());
            rest = rest.key().startsWith("。") ? rest.from(1) : rest;
        }
        boolean omission = rest.key().startsWith("不可没有");
        if (omission || rest.key().startsWith("禁做")) {
            ban.setKind(omission ? BanKind.OMISSION : BanKind.ACT);
            ban.setText(builder.prose(unended(rest.from(omission ? 4 : 2))));
        }
    }

    private void detail(Ban ban, Piece line) {
        String key = line.key();
        if (key.startsWith("改用：“")) {
            ban.setInsteadText(utterance(line.from(3)));
        } else if (key.startsWith("改用：")) {
            targets.instead(ban, unended(line.from(3)));
        } else if (key.startsWith("理由：")) {
            ban.setReason(builder.text(ban, unended(line.from(3))));
        } else if (key.startsWith("程度：")) {
            ban.setSeverity(severity(unended(line.from(3)).key()));
        } else if (key.startsWith("违规的说法如：")) {
            utterances(line.from(7), ban.getMatches());
        } else if (key.startsWith("不算违规的说法如：")) {
            utterances(line.from(9), ban.getAllows());
        } else if (!EntryRows.remark(builder, ban, line)) {
            ban.getNotes().add(builder.note(line));
        }
    }

    private static BanSeverity severity(String word) {
        BanSeverity severity = BanSeverity.get(word);
        return severity == null ? BanSeverity.UNSPECIFIED : severity;
    }

    private Utterance utterance(Piece quoted) {
        return builder.utterance(quoted.sub(1, Math.max(1, quoted.key().lastIndexOf('”'))));
    }

    /** Reads quotations with 、 between them; answers what follows. */
    private Piece utterances(Piece text, List<Utterance> to) {
        Quotations quotations = Quotations.of(text, "、");
        quotations.words().forEach(words -> to.add(builder.utterance(words)));
        return quotations.rest();
    }

    /** Without the full stop that printing puts at the end. */
    static Piece unended(Piece text) {
        Piece stripped = text.strip();
        return stripped.key().endsWith("。") ? stripped.to(stripped.length() - 1) : stripped;
    }
}
