// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.views;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;

import phrasebook.dsl.ide.OutlineNode;
import phrasebook.ui.internal.Icons;

/** An entry as number and situation, with its id behind it. */
final class OutlineLabels extends LabelProvider implements IStyledLabelProvider {

    @Override
    public StyledString getStyledText(@Nullable Object element) {
        if (!(element instanceof OutlineItem item)) {
            return new StyledString();
        }
        OutlineNode node = item.node();
        StyledString label = new StyledString(node.label());
        return node.detail().isEmpty() ? label : label.append("  " + node.detail(), StyledString.QUALIFIER_STYLER);
    }

    @Override
    public @Nullable Image getImage(@Nullable Object element) {
        return element instanceof OutlineItem item ? Icons.image(switch (item.node().kind()) {
            case NORM -> "norm";
            case DIVISION -> "division";
            case PHRASE -> "phrase";
            case BAN -> "ban";
            case PROVISION -> "provision";
            case BROKEN -> "error";
        }) : null;
    }
}
