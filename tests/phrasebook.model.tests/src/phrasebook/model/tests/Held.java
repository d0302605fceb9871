// SPDX-License-Identifier: EPL-2.0
package phrasebook.model.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static phrasebook.model.tests.Norms.placeholder;
import static phrasebook.model.tests.Norms.role;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import phrasebook.model.Element;
import phrasebook.model.Norm;
import phrasebook.model.Placeholder;
import phrasebook.model.Role;

/** The roles that most phenomena need, and what must be true of every norm that holds its text as structure. */
final class Held {

    /** What marks structure in print; where a text holds it, the structure went lost in prose. */
    private static final String SIGNS_OF_STRUCTURE = "“”「」{}｜|*※";

    final Role operator = role("话务接线员", "话务员", "座席");
    final Role citizen = role("市民", "来电者");
    final Role superior = role("主管领导", "现场主管领导");
    private final List<Placeholder> placeholders = new ArrayList<>();

    Placeholder declare(String name, String shownAs) {
        Placeholder placeholder = placeholder(name, shownAs);
        placeholders.add(placeholder);
        return placeholder;
    }

    /** The element in a norm with all that it refers to, once it is sure that nothing of it is held as prose. */
    <T extends Element> T held(T element, Element... others) {
        Norm norm = Norms.norm(List.of(operator, citizen, superior), placeholders, others);
        norm.getElements().add(element);
        for (EObject object : Norms.all(norm, EObject.class)) {
            object.eCrossReferences().forEach(target -> assertTrue(EcoreUtil.isAncestor(norm, target),
                    () -> object + " refers to what stands nowhere in the norm: " + target));
            if (!(object instanceof Placeholder)) {
                object.eClass().getEAllAttributes().forEach(attribute -> assertNoSigns(object, attribute));
            }
        }
        assertTrue(EcoreUtil.equals(norm, EcoreUtil.copy(norm)));
        return element;
    }

    private static void assertNoSigns(EObject object, EAttribute attribute) {
        if (object.eGet(attribute) instanceof String text) {
            assertTrue(text.chars().noneMatch(c -> SIGNS_OF_STRUCTURE.indexOf(c) >= 0), text);
        }
    }
}
