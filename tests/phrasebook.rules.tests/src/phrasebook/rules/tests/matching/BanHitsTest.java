// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.tests.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;

import phrasebook.model.Ban;
import phrasebook.model.BanKind;
import phrasebook.model.Norm;
import phrasebook.model.NormFactory;
import phrasebook.model.Phrase;
import phrasebook.model.Say;
import phrasebook.model.TextSegment;
import phrasebook.model.Utterance;
import phrasebook.rules.matching.BanHits;

class BanHitsTest {

    private static final NormFactory MAKE = NormFactory.eINSTANCE;

    private final Norm norm = MAKE.createNorm();

    private static <T> T with(T object, Consumer<T> change) {
        change.accept(object);
        return object;
    }

    private static Utterance utterance(String words) {
        TextSegment text = with(MAKE.createTextSegment(), t -> t.setText(words));
        return with(MAKE.createUtterance(), u -> u.getSegments().add(text));
    }

    private static Ban ban(String... words) {
        return with(MAKE.createBan(), b -> {
            b.setKind(BanKind.WORDS);
            List.of(words).forEach(w -> b.getWordings().add(utterance(w)));
        });
    }

    private Phrase phrase(String... said) {
        Phrase phrase = MAKE.createPhrase();
        for (String words : said) {
            phrase.getSteps().add(with(MAKE.createSay(), s -> s.getAlternatives().add(utterance(words))));
        }
        norm.getElements().add(phrase);
        return phrase;
    }

    @Test
    void everyBanWithItsPlaces() {
        Phrase first = phrase("您好。", "这个我不知道，不 知道。");
        Phrase second = phrase("您都知道了吗？");
        Ban under = ban("不知道");
        second.getBans().add(under);
        Ban ban = ban("我不知道", "知道了吗");
        Ban act = with(MAKE.createBan(), b -> b.setKind(BanKind.ACT));
        norm.getElements().addAll(List.of(ban, act));
        Map<Ban, List<BanHits.Place>> places = BanHits.of(norm).byBan();
        assertEquals(List.of(under, ban, act), List.copyOf(places.keySet()));
        assertEquals(List.of(List.of(), List.of("我不知道", "知道了吗"), List.of()), places.values().stream()
                .map(found -> found.stream().map(p -> p.text().substring(p.start(), p.end())).toList()).toList());
        BanHits.Place place = places.get(ban).get(0);
        assertSame(first, place.phrase());
        assertSame(((Say) first.getSteps().get(1)).getAlternatives().get(0), place.said());
        assertSame(ban.getWordings().get(0), place.wording());
        assertSame(ban.getWordings().get(1), places.get(ban).get(1).wording());
    }

    @Test
    void aSentenceToTry() {
        Ban under = ban("说话呀");
        phrase().getBans().add(under);
        Ban ban = ban("我不知道", "喂");
        norm.getElements().add(ban);
        BanHits hits = BanHits.of(norm);
        assertEquals(List.of(new BanHits.Hit(ban, ban.getWordings().get(1), 0, 1),
                new BanHits.Hit(under, under.getWordings().get(0), 2, 4),
                new BanHits.Hit(ban, ban.getWordings().get(0), 8, 15)), hits.in("喂，说话！您说，我 真的不知道"));
        assertEquals(List.of(), hits.in("您好，请讲。"));
        assertEquals(List.of(), hits.in(""));
    }
}
