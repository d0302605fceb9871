// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.tests;

import static phrasebook.rules.tests.Checked.assertFinds;
import static phrasebook.rules.tests.Checked.assertPasses;
import static phrasebook.rules.tests.Checked.norm;
import static phrasebook.rules.tests.Checked.with;

import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import phrasebook.model.Element;
import phrasebook.model.Norm;
import phrasebook.model.Status;

class MissingMetadataTest {

    private static Norm issued(Consumer<Norm> change) {
        return with(norm(), n -> {
            n.setStatus(Status.RELEASED);
            n.setIssuer("政务服务热线");
            n.setCode("SL-01");
            n.setVersion("1.0");
            n.setEffective("2026-01-01");
            change.accept(n);
        });
    }

    @Test
    void whatIsMissingIsNamedInOneFinding() {
        Norm norm = issued(n -> {
            n.setEffective(null);
            n.setCode(" ");
        });
        assertFinds("MissingMetadata", norm, norm, null, -1, "编号、实施日期");
    }

    @Test
    void whatHasASourceWasIssuedBySomebody() {
        Norm norm = with(norm(), n -> n.setSource("公报"));
        assertFinds("MissingMetadata", norm, norm, null, -1, "发布单位、编号、版本、实施日期");
    }

    @Test
    void whatHasManyEntriesIsNoSketch() {
        Norm norm = norm(Stream.generate(() -> Checked.phrase(null)).limit(20).toArray(Element[]::new));
        assertFinds("MissingMetadata", norm, norm, null, -1, "发布单位、编号、版本、实施日期");
        assertPasses("MissingMetadata", norm(Checked.phrase(null)));
    }

    @Test
    void aDraftMayLackAll() {
        assertPasses("MissingMetadata", norm());
        assertPasses("MissingMetadata", with(norm(), n -> n.setStatus(Status.DRAFT)));
        assertPasses("MissingMetadata", with(norm(), n -> {
            n.setStatus(Status.IN_REVIEW);
            n.setSource("公报");
        }));
    }

    @Test
    void aWholeOne() {
        assertPasses("MissingMetadata", issued(n -> n.setDrafter(null)));
    }
}
