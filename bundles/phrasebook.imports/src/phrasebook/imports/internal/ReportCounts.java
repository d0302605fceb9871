// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.internal;

import java.util.List;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

import phrasebook.imports.ImportReport;
import phrasebook.imports.ImportReport.Characters;
import phrasebook.imports.ImportReport.Review;
import phrasebook.model.Norm;
import phrasebook.model.NormPackage;

/** Draws up the report of a finished norm. */
public final class ReportCounts {

    private ReportCounts() {
    }

    public static ImportReport of(Norm norm, String source, String encoding, Characters characters,
            List<Review> review) {
        NormPackage model = NormPackage.eINSTANCE;
        return new ImportReport(source, encoding, count(norm, model.getPhrase()), count(norm, model.getBan()),
                count(norm, model.getProvision()), count(norm, model.getHeading()), characters, List.copyOf(review));
    }

    private static int count(Norm norm, EClass type) {
        int count = 0;
        for (TreeIterator<EObject> i = norm.eAllContents(); i.hasNext();) {
            count += type.isInstance(i.next()) ? 1 : 0;
        }
        return count;
    }
}
