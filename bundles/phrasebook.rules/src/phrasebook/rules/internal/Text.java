// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

import phrasebook.model.BadLine;
import phrasebook.model.Element;
import phrasebook.model.Norm;
import phrasebook.model.NormPackage;
import phrasebook.rules.Rule;
import phrasebook.rules.Violation;

/**
 * One text of a norm, and where it stands.
 *
 * @param index the place in a feature of many values, else -1
 */
public record Text(EObject subject, EAttribute feature, int index, String text) {

    /** Every text of what stands before the elements, in the order of the model. */
    public static void ofHead(Norm norm, Consumer<Text> use) {
        of(norm, use);
        norm.getRoles().forEach(role -> of(role, use));
        norm.getPlaceholders().forEach(placeholder -> of(placeholder, use));
        norm.getRevisions().forEach(revision -> of(revision, use));
    }

    /** Every text of the element and of what it holds; of lines that cannot be read none, they are errors already. */
    public static void of(Element element, Consumer<Text> use) {
        of((EObject) element, use);
        element.eAllContents().forEachRemaining(object -> of(object, use));
    }

    private static void of(EObject object, Consumer<Text> use) {
        if (object instanceof BadLine) {
            return;
        }
        for (EAttribute attribute : object.eClass().getEAllAttributes()) {
            if (attribute.getEAttributeType() != NormPackage.Literals.TEXT) {
                continue;
            }
            if (object.eGet(attribute) instanceof String text) {
                use.accept(new Text(object, attribute, -1, text));
            } else if (object.eGet(attribute) instanceof List<?> values) {
                for (int i = 0; i < values.size(); i++) {
                    if (values.get(i) instanceof String text) {
                        use.accept(new Text(object, attribute, i, text));
                    }
                }
            }
        }
    }

    /** That the text as a whole breaks the rule. */
    public Violation breaks(Rule rule, String... arguments) {
        return Violation.of(rule, subject, arguments).at(feature, index);
    }

    /** That a piece of the text breaks the rule. */
    public Violation breaks(Rule rule, int start, int end, String... arguments) {
        return breaks(rule, arguments).within(start, end);
    }
}
