// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.settings;

import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.google.gson.JsonArray;
import com.google.gson.JsonPrimitive;

import phrasebook.rules.Settings.Suppression;
import phrasebook.rules.Settings.Term;
import phrasebook.rules.internal.settings.BrokenJson;
import phrasebook.rules.internal.settings.Located;
import phrasebook.rules.internal.settings.Located.Member;
import phrasebook.rules.internal.settings.Located.Members;
import phrasebook.rules.internal.settings.Located.Values;
import phrasebook.rules.internal.settings.LocatedReader;

/**
 * Changes one setting in the text of a settings file and leaves every other character as it is. A setting is named by
 * the keys that lead to it, such as {@code severities}, {@code MissingId}. A text that is no JSON object stays as it
 * is: only a person can mend it.
 */
public final class SettingsText {

    /** What a file with no settings says. */
    public static final String EMPTY = "{\n}\n";

    private static final String INDENT = "  ";

    private SettingsText() {
    }

    /** The text with that setting being those words. */
    public static String with(String text, String words, String... keys) {
        return with(text, new JsonPrimitive(words), keys);
    }

    /** The text with that setting being that number. */
    public static String with(String text, int number, String... keys) {
        return with(text, new JsonPrimitive(number), keys);
    }

    /**
     * The text with those words being preferred to others; where the list begins as it was, what is new is appended.
     */
    public static String withTerms(String text, List<Term> terms) {
        List<String> values = terms.stream().map(SettingsText::term).toList();
        List<String> known = list(text, "terms").stream().flatMap(l -> l.values().stream())
                .map(v -> text.substring(v.start(), v.end())).toList();
        if (!known.isEmpty() && known.size() <= values.size() && IntStream.range(0, known.size())
                .allMatch(i -> plain(known.get(i)).equals(plain(values.get(i))))) {
            String longer = text;
            for (String value : values.subList(known.size(), values.size())) {
                longer = appended(longer, list(longer, "terms").orElseThrow(), value);
            }
            return longer;
        }
        String gap = lineBreak(text) + INDENT;
        String value = values.stream().collect(Collectors.joining("," + gap + INDENT, gap + INDENT, gap));
        return put(text, "[" + (terms.isEmpty() ? "" : value) + "]", "terms");
    }

    private static String term(Term term) {
        JsonArray avoided = new JsonArray();
        term.avoided().forEach(avoided::add);
        return "{ \"preferred\": " + new JsonPrimitive(term.preferred()) + ", \"avoided\": " + avoided + " }";
    }

    /** The text with one more problem that is put up with, behind those that are already. */
    public static String withSuppression(String text, Suppression suppression) {
        String value = suppression(suppression);
        Optional<Values> list = list(text, "suppressions");
        if (list.isEmpty()) {
            String gap = lineBreak(text) + INDENT;
            return put(text, "[" + gap + INDENT + value + gap + "]", "suppressions");
        }
        return appended(text, list.get(), value);
    }

    /** The list of that name, if there is anything in it. */
    private static Optional<Values> list(String text, String key) {
        return object(text).flatMap(find(key)).filter(Values.class::isInstance).map(Values.class::cast)
                .filter(values -> !values.values().isEmpty());
    }

    /** The text with one more value in the list, laid out as the first one is. */
    private static String appended(String text, Values list, String value) {
        List<Located> known = list.values();
        int last = known.get(known.size() - 1).end();
        return replace(text, last, last, "," + text.substring(list.start() + 1, known.get(0).start()) + value);
    }

    /** A value without blanks, of which two may have others. */
    private static String plain(String json) {
        return json.replaceAll("\\s", "");
    }

    private static String suppression(Suppression suppression) {
        StringJoiner members = new StringJoiner(", ", "{ ", " }");
        members.add("\"rule\": " + new JsonPrimitive(suppression.rule()));
        if (suppression.entry() != null) {
            members.add("\"entry\": " + new JsonPrimitive(suppression.entry()));
        }
        members.add("\"reason\": " + new JsonPrimitive(suppression.reason()));
        return members.add("\"until\": " + new JsonPrimitive(suppression.until().toString())).toString();
    }

    private static String with(String text, JsonPrimitive value, String... keys) {
        return put(text, value.toString(), keys);
    }

    private static String put(String text, String value, String... keys) {
        Optional<Members> object = object(text.isBlank() ? EMPTY : text);
        return object.isEmpty() ? text : put(text.isBlank() ? EMPTY : text, object.get(), value, List.of(keys), 1);
    }

    private static String put(String text, Members object, String value, List<String> keys, int depth) {
        Optional<Member> known = object.find(keys.get(0));
        List<String> rest = keys.subList(1, keys.size());
        if (known.isPresent() && !rest.isEmpty() && known.get().value() instanceof Members inner) {
            return put(text, inner, value, rest, depth + 1);
        }
        if (known.isPresent()) {
            Located old = known.get().value();
            return replace(text, old.start(), old.end(), nested(text, value, rest, depth));
        }
        String member = new JsonPrimitive(keys.get(0)) + ": " + nested(text, value, rest, depth);
        List<Member> members = object.members();
        if (members.isEmpty()) {
            String inside = lineBreak(text) + INDENT.repeat(depth) + member + lineBreak(text)
                    + INDENT.repeat(depth - 1);
            return replace(text, object.start() + 1, object.end() - 1, inside);
        }
        int last = members.get(members.size() - 1).value().end();
        return replace(text, last, last, "," + gap(text, object) + member);
    }

    /** What stands before the first member, so that another is laid out like it. */
    private static String gap(String text, Members object) {
        return text.substring(object.start() + 1, object.members().get(0).name().start());
    }

    private static String nested(String text, String value, List<String> keys, int depth) {
        if (keys.isEmpty()) {
            return value;
        }
        String inner = nested(text, value, keys.subList(1, keys.size()), depth + 1);
        return "{" + lineBreak(text) + INDENT.repeat(depth + 1) + new JsonPrimitive(keys.get(0)) + ": " + inner
                + lineBreak(text) + INDENT.repeat(depth) + "}";
    }

    /** The text without that setting; what is left of a group of settings stays, even with nothing in it. */
    public static String without(String text, String... keys) {
        Optional<Members> object = object(text);
        for (int i = 0; i < keys.length - 1; i++) {
            object = object.flatMap(find(keys[i])).filter(Members.class::isInstance).map(Members.class::cast);
        }
        String last = keys[keys.length - 1];
        return object.filter(o -> o.find(last).isPresent()).map(o -> cut(text, o, last)).orElse(text);
    }

    private static Function<Members, Optional<Located>> find(String key) {
        return object -> object.find(key).map(Member::value);
    }

    private static String cut(String text, Members object, String key) {
        List<Member> members = object.members();
        int at = members.indexOf(object.find(key).orElseThrow());
        if (members.size() == 1) {
            return replace(text, object.start() + 1, object.end() - 1, "");
        }
        return at == 0 ? replace(text, members.get(0).name().start(), members.get(1).name().start(), "")
                : replace(text, members.get(at - 1).value().end(), members.get(at).value().end(), "");
    }

    private static Optional<Members> object(String text) {
        try {
            return LocatedReader.read(text) instanceof Members members ? Optional.of(members) : Optional.empty();
        } catch (BrokenJson e) {
            return Optional.empty();
        }
    }

    private static String lineBreak(String text) {
        return text.contains("\r\n") ? "\r\n" : "\n";
    }

    private static String replace(String text, int start, int end, String with) {
        return text.substring(0, start) + with + text.substring(end);
    }
}
