// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.views.form;

import java.util.List;

import phrasebook.dsl.ParsedNorm;
import phrasebook.dsl.ide.editing.EntryChoice;
import phrasebook.dsl.ide.editing.EntryForms;
import phrasebook.dsl.ide.editing.StepKind;
import phrasebook.dsl.ide.editing.StepRow;
import phrasebook.model.query.Roles;
import phrasebook.ui.internal.Messages;

/** Steps as they begin, before anybody has filled their fields. */
final class NewStep {

    /** The kinds to choose from. */
    static final List<StepKind> KINDS = List.of(StepKind.SAY, StepKind.HEAR, StepKind.INDIRECT, StepKind.ACT,
            StepKind.PAUSE, StepKind.BRANCH, StepKind.GUARD, StepKind.SITUATION, StepKind.LOOP, StepKind.GOTO,
            StepKind.NOTE, StepKind.PENDING);

    private NewStep() {
    }

    static StepRow of(StepKind kind, ParsedNorm norm) {
        return turned(StepRow.of(StepKind.NOTE, ""), kind, norm);
    }

    /** The step as one of another kind, with those of its words that the other can hold. */
    static StepRow turned(StepRow row, StepKind kind, ParsedNorm norm) {
        String words = row.kind() == StepKind.GOTO || row.kind() == StepKind.PAUSE ? ""
                : row.alternatives().isEmpty() ? row.text() : row.words();
        StepRow other = row.withKind(kind);
        return switch (kind) {
            case SAY -> other.withRole(role(row.role(), false, norm))
                    .withAlternatives(row.alternatives().isEmpty() ? List.of(words) : row.alternatives());
            case HEAR -> other.withRole(role(row.role(), true, norm)).withModality("").withVerb("")
                    .withAlternatives(row.alternatives().isEmpty() ? List.of(words) : row.alternatives());
            case INDIRECT -> other.withRole(role(row.role(), false, norm)).withVerb(Messages.get("Form.new.tell"))
                    .withText(words.isEmpty() ? Messages.get("Form.new.sense") : words);
            case ACT -> other.withVerb(Messages.get("Form.new.do")).withText(words);
            case PAUSE -> other.withText("5");
            case GOTO -> other.withText(EntryForms.entries(norm).stream().findFirst().map(EntryChoice::id).orElse(""));
            default -> other.withText(words);
        };
    }

    /** The role, if it is a caller's or none, as is wanted; else the first of the norm's that is. */
    private static String role(String role, boolean caller, ParsedNorm norm) {
        if (!role.isEmpty() && Roles.CALLER_NAMES.contains(role) == caller) {
            return role;
        }
        return EntryForms.roles(norm).stream().filter(r -> Roles.CALLER_NAMES.contains(r) == caller).findFirst()
                .orElse("");
    }
}
