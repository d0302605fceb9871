// SPDX-License-Identifier: EPL-2.0
package phrasebook.diff;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

import org.eclipse.jdt.annotation.Nullable;

import phrasebook.model.query.NumberStyle;

/** Differences in words, in Chinese for a Chinese locale and in English for any other. */
public final class DiffTexts {

    private final ResourceBundle messages;

    /** The words for that locale. */
    public DiffTexts(Locale locale) {
        this.messages = ResourceBundle.getBundle("phrasebook.diff.messages", locale, DiffTexts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** What a class of changes is called, such as 收紧. */
    public String of(ChangeClass changeClass) {
        return messages.getString("class." + changeClass);
    }

    /** What a kind of entries is called, such as 用语. */
    public String of(EntryKind kind) {
        return messages.getString("entry." + kind);
    }

    /** What a part of an entry is called, such as 情形. */
    public String of(Aspect aspect) {
        return messages.getString("aspect." + aspect);
    }

    /** The reason as a sentence without its full stop. */
    public String of(Reason reason) {
        return messages.getString("reason." + reason);
    }

    /** What happened, in one word, such as 新增. */
    public String of(ChangeKind kind) {
        return messages.getString("kind." + kind);
    }

    /** The run in one line, such as 第11–60条顺延为12–61条. */
    public String of(Renumbering renumbering) {
        if (renumbering.first().from().isEmpty()) {
            return text("numbered", of(renumbering.entry()), renumbering.to());
        }
        if (renumbering.first().to().isEmpty()) {
            return text("unnumbered", of(renumbering.entry()), renumbering.from());
        }
        if (!style(renumbering.first().from()).equals(style(renumbering.first().to()))) {
            return text("restyled", renumbering.from(), renumbering.to(), of(renumbering.entry()));
        }
        String key = value(renumbering.first().to()) >= value(renumbering.first().from()) ? "later" : "earlier";
        boolean arabic = renumbering.first().from().matches("[0-9]+[.．、]");
        return text(arabic ? key + ".arabic" : key, renumbering.from(), renumbering.to(), of(renumbering.entry()));
    }

    private static Optional<NumberStyle> style(String number) {
        return NumberStyle.at(number).map(NumberStyle.Match::style);
    }

    private static int value(String number) {
        return NumberStyle.at(number).map(NumberStyle.Match::value).orElse(0);
    }

    /** Where the detail stands and what it is about, such as 第2步 说法. */
    public String place(Detail detail) {
        List<String> parts = new ArrayList<>();
        if (!detail.where().ban().isEmpty()) {
            parts.add(text("where.ban", detail.where().ban()));
        }
        if (detail.where().step() > 0) {
            parts.add(text("where.step", Integer.toString(detail.where().step())));
        }
        if (detail.aspect() != Aspect.STEP && !(detail.aspect() == Aspect.BAN && !parts.isEmpty())) {
            parts.add(of(detail.aspect()));
        }
        return String.join(" ", parts);
    }

    /** Where an entry went, in a few words. */
    public String move(Detail detail) {
        return text("move", behind(detail.before()), behind(detail.after()));
    }

    private String behind(@Nullable String number) {
        return number == null || number.isEmpty() ? text("move.start") : text("move.behind", number);
    }

    /** The message of that key, filled in. */
    public String text(String key, String... values) {
        return new MessageFormat(messages.getString(key), Locale.ROOT).format(values);
    }
}
