// SPDX-License-Identifier: EPL-2.0
package phrasebook.architecture.tests;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what a bundle uses without being allowed to. */
record Edges(ArchitectureDocument document, List<Bundle> bundles) {

    /** One line for each name that the bundle may not use; empty where all is as the document says. */
    List<String> violations(Bundle bundle) {
        Optional<ArchitectureDocument.Row> row = document.row(bundle.name());
        if (row.isEmpty()) {
            return List.of(bundle.name() + " is not in the table");
        }
        return Stream.concat(bundle.required().stream(), bundle.used().stream()).distinct()
                .filter(name -> !isAllowed(row.orElseThrow(), name))
                .map(name -> bundle.name() + " may not use " + name).toList();
    }

    private boolean isAllowed(ArchitectureDocument.Row row, String name) {
        return document.owner(name).stream().anyMatch(owner -> owner.equals(row.bundle())
                || row.mayUse().contains(owner)
                || document.family(owner).stream().anyMatch(f -> f.everywhere() || comesAlong(row, owner)));
    }

    /** Whether a bundle that may be used re-exports the family. */
    private boolean comesAlong(ArchitectureDocument.Row row, String family) {
        return bundles.stream().filter(bundle -> row.mayUse().contains(bundle.name()))
                .flatMap(bundle -> bundle.reexported().stream())
                .anyMatch(name -> document.owner(name).equals(Optional.of(family)));
    }
}
