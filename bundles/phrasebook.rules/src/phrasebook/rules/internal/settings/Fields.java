// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal.settings;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import phrasebook.rules.internal.settings.SettingsReader.Problems;

/** The members of one JSON object, taken by name and by type; whatever is amiss is told of. */
final class Fields {

    private final Located object;
    private final List<Located.Member> members;
    private final Problems problems;

    private Fields(Located object, List<Located.Member> members, Problems problems) {
        this.object = object;
        this.members = members;
        this.problems = problems;
    }

    /** The members of what has to be an object with no other members than these. */
    static Fields of(Located value, Problems problems, String... known) {
        Fields fields = of(value, problems);
        for (Located.Member member : fields.members) {
            String name = member.name().text();
            if (!List.of(known).contains(name)) {
                problems.at(member.name(), "UNKNOWN_KEY", name, String.join("、", known));
            }
        }
        return fields;
    }

    private static Fields of(Located value, Problems problems) {
        if (!(value instanceof Located.Members object)) {
            problems.at(value, "OBJECT_EXPECTED");
            return new Fields(value, List.of(), problems);
        }
        Set<String> names = new HashSet<>();
        object.members().stream().filter(m -> !names.add(m.name().text()))
                .forEach(m -> problems.at(m.name(), "REPEATED_KEY", m.name().text()));
        return new Fields(object, object.members(), problems);
    }

    Optional<Located> value(String name) {
        return members.stream().filter(m -> m.name().text().equals(name)).map(Located.Member::value).findFirst();
    }

    /** The members of the object of that name, whatever they are called; none where it is not there. */
    List<Located.Member> members(String name) {
        return value(name).map(v -> of(v, problems).members).orElse(List.of());
    }

    /** The text of that name; empty where it is not there or is none. */
    String text(String name, boolean required) {
        Optional<Located> value = value(name);
        if (value.isEmpty()) {
            if (required) {
                missing(name);
            }
            return "";
        }
        return text(value.get());
    }

    private String text(Located value) {
        if (!(value instanceof Located.Text text)) {
            problems.at(value, "TEXT_EXPECTED");
            return "";
        }
        if (text.text().isBlank()) {
            problems.at(value, "EMPTY_TEXT");
        }
        return text.text();
    }

    /** One or more texts. */
    List<String> texts(String name) {
        Optional<Located> value = value(name);
        if (value.isEmpty()) {
            missing(name);
            return List.of();
        }
        List<String> texts = list(value.get()).stream().map(this::text).toList();
        if (texts.isEmpty() && value.get() instanceof Located.Values) {
            problems.at(value.get(), "EMPTY_LIST");
        }
        return texts;
    }

    /** The objects of that name, each read; the default where they are not there. */
    <T> List<T> objects(String name, Function<Located, T> read, List<T> otherwise) {
        Optional<Located> value = value(name);
        if (value.isEmpty()) {
            return otherwise;
        }
        List<T> all = new ArrayList<>();
        list(value.get()).forEach(v -> all.add(read.apply(v)));
        return List.copyOf(all);
    }

    private List<Located> list(Located value) {
        if (value instanceof Located.Values list) {
            return list.values();
        }
        problems.at(value, "LIST_EXPECTED");
        return List.of();
    }

    /** The day of that name, as ISO 8601 writes it; the last day of all where it is none. */
    LocalDate date(String name) {
        Optional<Located> value = value(name);
        if (value.isEmpty()) {
            missing(name);
            return LocalDate.MAX;
        }
        String written = value.get() instanceof Located.Text text ? text.text() : "";
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException e) {
            problems.at(value.get(), "DATE_EXPECTED");
            return LocalDate.MAX;
        }
    }

    private void missing(String name) {
        if (object instanceof Located.Members) {
            problems.at(new Located.Word(object.start(), object.start() + 1), "MISSING_KEY", name);
        }
    }
}
