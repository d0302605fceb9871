// SPDX-License-Identifier: EPL-2.0
package phrasebook.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.ecore.util.EcoreUtil;

import phrasebook.dsl.NormLanguage;
import phrasebook.model.Ban;
import phrasebook.model.BanKind;
import phrasebook.model.Norm;
import phrasebook.model.NormFactory;
import phrasebook.model.Phrase;
import phrasebook.model.Situation;
import phrasebook.model.TextSegment;
import phrasebook.model.Utterance;

/** Makes norms of any size out of the reference norm. The same numbers give the same norm. */
public final class NormGenerator {

    private static final List<String> OFFICES = List.of("城东", "城西", "南湖", "北山", "开发区", "高新区", "站前", "老边");
    private static final List<String> MATTERS = List.of("供水", "供热", "道路", "公交", "社保", "户籍", "环保", "物业");
    private static final List<String> RUDE = List.of("不归我管", "别再打来", "自己去问", "没空理会", "爱信不信", "说了没用", "急什么急", "等着去吧");

    private final NormLanguage language = NormLanguage.create();
    private final Norm reference;
    private final Random random;

    /** The seed makes one series of norms differ from another. */
    public NormGenerator(long seed) {
        random = new Random(seed);
        try {
            reference = language.parse(Files.readString(example())).norm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The reference norm, from the project's folder or from any folder two below it. */
    private static Path example() {
        Path file = Path.of("examples", "yingkou-12345.norm");
        return Files.exists(file) ? file : Path.of("..", "..").resolve(file);
    }

    /** A norm of so many phrases, each a variation of one of the reference norm, and so many bans of their own. */
    public Norm norm(int phrases, int bans) {
        Norm norm = EcoreUtil.copy(reference);
        List<Phrase> patterns = norm.getElements().stream().filter(Phrase.class::isInstance).map(Phrase.class::cast)
                .toList();
        norm.getElements().clear();
        for (int i = 0; i < phrases; i++) {
            norm.getElements().add(phrase(patterns.get(i % patterns.size()), i + 1));
        }
        for (int i = 0; i < bans; i++) {
            norm.getElements().add(ban(i + 1));
        }
        return norm;
    }

    /** The same norm as text. */
    public String text(int phrases, int bans) {
        return language.print(norm(phrases, bans));
    }

    private Phrase phrase(Phrase pattern, int number) {
        Phrase phrase = EcoreUtil.copy(pattern);
        phrase.setNumber(number + ".");
        phrase.setId("P" + number);
        Situation situation = phrase.getSituation();
        if (situation != null) {
            situation.setText(matter() + "：" + situation.getText());
        }
        phrase.eAllContents().forEachRemaining(object -> {
            if (object instanceof TextSegment text && random.nextInt(3) == 0) {
                text.setText("关于" + matter() + "，" + text.getText());
            }
        });
        return phrase;
    }

    private Ban ban(int number) {
        Ban ban = NormFactory.eINSTANCE.createBan();
        ban.setNumber(number + ".");
        ban.setId("B" + number);
        ban.setKind(BanKind.WORDS);
        ban.setTrigger(NormFactory.eINSTANCE.createSituation());
        ban.getTrigger().setText("市民询问" + matter() + "时");
        ban.getWordings().add(utterance(matter() + "的事" + pick(RUDE)));
        ban.setInsteadText(utterance("我帮您联系" + matter() + "的工作人员"));
        return ban;
    }

    private Utterance utterance(String words) {
        TextSegment text = NormFactory.eINSTANCE.createTextSegment();
        text.setText(words);
        Utterance utterance = NormFactory.eINSTANCE.createUtterance();
        utterance.getSegments().add(text);
        return utterance;
    }

    private String matter() {
        return pick(OFFICES) + pick(MATTERS) + (1 + random.nextInt(999)) + "号";
    }

    private String pick(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
