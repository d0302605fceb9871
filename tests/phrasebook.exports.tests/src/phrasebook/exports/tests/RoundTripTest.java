// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.tests;

import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import phrasebook.model.Norm;

class RoundTripTest {

    static Stream<Named<Supplier<Norm>>> norms() {
        return Stream.of(Phenomena.all(), OtherPhenomena.all()).map(Map::entrySet).flatMap(e -> e.stream())
                .map(e -> Named.of(e.getKey(), e.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("norms")
    void comesBackEqual(Supplier<Norm> norm) throws Exception {
        Json.assertRoundTrip(norm.get());
    }
}
