// SPDX-License-Identifier: EPL-2.0
package phrasebook.architecture.tests;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The two tables of the architecture page: bundles with what they may use, and families of third-party code. */
record ArchitectureDocument(List<Row> bundles, List<Family> families) {

    /** A bundle, or several where the name ends in {@code *}, with the bundles and families that it may use. */
    record Row(String bundle, Set<String> mayUse, boolean exists) {

        boolean isFor(String name) {
            return bundle.equals(name)
                    || bundle.endsWith("*") && name.startsWith(bundle.substring(0, bundle.length() - 1));
        }
    }

    /** A family of third-party code, by how the names of its bundles and packages begin. */
    record Family(String name, List<String> prefixes, boolean everywhere) {
    }

    static ArchitectureDocument parse(String markdown) {
        return new ArchitectureDocument(
                table(markdown, "| bundle |", 4).map(c -> new Row(name(c.get(0)),
                        names(c.get(2)).collect(Collectors.toUnmodifiableSet()),
                        !c.get(3).equals("planned"))).toList(),
                table(markdown, "| family |", 3).map(c -> new Family(c.get(0),
                        names(c.get(1)).toList(), c.get(2).equals("every bundle"))).toList());
    }

    /** The rows of the table whose head begins so, as cells. */
    private static Stream<List<String>> table(String markdown, String head, int columns) {
        return markdown.lines().dropWhile(line -> !line.startsWith(head)).takeWhile(line -> line.startsWith("|"))
                .skip(2).map(line -> cells(line, columns));
    }

    private static List<String> cells(String line, int columns) {
        List<String> cells = Stream.of(line.split("\\|")).skip(1).map(String::strip).toList();
        if (cells.size() != columns) {
            throw new IllegalArgumentException("A row of " + columns + " cells is expected: " + line);
        }
        return cells;
    }

    private static Stream<String> names(String cell) {
        return cell.equals("–") ? Stream.empty() : Stream.of(cell.split(",")).map(ArchitectureDocument::name);
    }

    private static String name(String cell) {
        return cell.replace("`", "").strip();
    }

    Optional<Row> row(String bundle) {
        return bundles.stream().filter(row -> row.isFor(bundle)).findFirst();
    }

    Optional<Family> family(String name) {
        return families.stream().filter(family -> family.name().equals(name)).findFirst();
    }

    /** The bundle or family that the name of a bundle, package or type belongs to: the longest beginning wins. */
    Optional<String> owner(String name) {
        record Owner(String name, String prefix) {
        }
        Stream<Owner> ours = bundles.stream().map(row -> new Owner(row.bundle(), row.bundle()));
        Stream<Owner> others = families.stream().flatMap(f -> f.prefixes().stream().map(p -> new Owner(f.name(), p)));
        return Stream.concat(ours, others)
                .filter(owner -> name.equals(owner.prefix()) || name.startsWith(owner.prefix() + "."))
                .max(Comparator.comparingInt(owner -> owner.prefix().length())).map(Owner::name);
    }
}
