// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.internal.steps;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import phrasebook.imports.internal.building.Builder;
import phrasebook.imports.internal.lines.Piece;
import phrasebook.model.Act;
import phrasebook.model.ActKind;
import phrasebook.model.Action;
import phrasebook.model.NormFactory;
import phrasebook.model.Pause;
import phrasebook.model.Role;
import phrasebook.model.Say;
import phrasebook.model.Step;
import phrasebook.model.TimeLimit;
import phrasebook.model.TimeUnit;
import phrasebook.model.Timing;

/** Reads a step from the one line that prints it, where nothing has to be guessed but the kind of an act. */
public final class PrintedStep {

    private static final Pattern PAUSE = Pattern.compile("稍停(?:片刻| (\\d{1,9}) 秒)。");
    private static final Pattern DELIVERY = Pattern.compile("(?:（.*）)?");
    private static final Pattern LIMIT = Pattern.compile("(\\d{1,9}) ?(秒|分钟|小时|天|个工作日)内，");

    private final Builder builder;

    public PrintedStep(Builder builder) {
        this.builder = builder;
    }

    /** The step that the line prints. */
    public Step read(Piece line) {
        Matcher pause = PAUSE.matcher(line.key());
        if (pause.matches()) {
            Pause step = NormFactory.eINSTANCE.createPause();
            step.setSeconds(pause.group(1) == null ? 0 : Integer.parseInt(pause.group(1)));
            return step;
        }
        int open = line.key().indexOf('“');
        if (open >= 0) {
            Say say = NormFactory.eINSTANCE.createSay();
            Piece lead = prefix(say, line.to(open));
            Quotations quotations = Quotations.of(line.from(open), "或");
            boolean speech = lead.key().endsWith("：") || lead.isEmpty();
            if (speech && !quotations.words().isEmpty() && DELIVERY.matcher(quotations.rest().key()).matches()) {
                return speech(say, lead, quotations);
            }
            builder.ledger().forget(say);
        }
        int colon = line.key().indexOf('：');
        return colon > 0 ? indirect(line, colon) : act(line);
    }

    private Say speech(Say say, Piece lead, Quotations quotations) {
        verb(say, lead.isEmpty() ? lead : lead.to(lead.length() - 1));
        quotations.words().forEach(words -> say.getAlternatives().add(builder.utterance(words)));
        Piece rest = quotations.rest();
        if (!rest.isEmpty()) {
            say.setDelivery(builder.text(say, rest.sub(1, rest.length() - 1)));
        }
        return say;
    }

    private Say indirect(Piece line, int colon) {
        Say say = NormFactory.eINSTANCE.createSay();
        verb(say, prefix(say, line.to(colon)));
        say.setIndirect(builder.prose(line.from(colon + 1)));
        return say;
    }

    private void verb(Say say, Piece verb) {
        if (!verb.isEmpty()) {
            say.setVerb(builder.text(say, verb));
        }
    }

    private Act act(Piece line) {
        Act act = NormFactory.eINSTANCE.createAct();
        Piece stripped = line.key().endsWith("。") ? line.to(line.length() - 1) : line;
        Piece words = prefix(act, stripped);
        String key = words.key();
        act.setKind(Acts.kind(key));
        String keyword = act.getKind() == ActKind.OTHER ? "" : act.getKind().getLiteral();
        if (key.isEmpty() || Acts.isBareWord(key)) {
            return act;
        }
        // 挂机挂断电话 is 挂断电话 behind its keyword; 记录市民姓氏 says 记录 itself.
        int verb = act.getKind() == ActKind.AWAIT ? Acts.awaited(key) : key.startsWith(keyword)
                && Acts.kind(key.substring(keyword.length())) == act.getKind() ? keyword.length() : 0;
        act.setText(builder.prose(words.from(verb)));
        return act;
    }

    /** Reads time, limit, role, manner and duty; answers what follows them. */
    private Piece prefix(Action action, Piece line) {
        Piece rest = limit(action, timing(action, line));
        Optional<Role> role = role(rest);
        if (role.isPresent()) {
            action.setRole(role.get());
            builder.ledger().sign(action, rest.to(role.get().getName().length()));
            rest = rest.from(role.get().getName().length());
        }
        int close = rest.key().startsWith("（") ? closing(rest.key()) : -1;
        if (close > 0) {
            action.setManner(builder.text(action, rest.sub(1, close)));
            rest = rest.from(close + 1);
        }
        LeadIn lead = LeadIn.of(rest);
        if (lead.role().isEmpty() && lead.modality().isPresent()) {
            action.setModality(lead.duty());
            rest = lead.rest();
        }
        return rest;
    }

    private Optional<Role> role(Piece rest) {
        List<Role> roles = builder.norm().getRoles();
        Optional<Role> declared = roles.stream().filter(r -> rest.key().startsWith(r.getName()))
                .max(Comparator.comparingInt(r -> r.getName().length()));
        return declared.or(() -> LeadIn.of(rest).role().map(builder::role));
    }

    private static int closing(String key) {
        int depth = 0;
        for (int i = 0; i < key.length(); i++) {
            depth += key.charAt(i) == '（' ? 1 : key.charAt(i) == '）' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private static Piece timing(Action action, Piece line) {
        for (Timing timing : Timing.values()) {
            if (timing != Timing.UNSPECIFIED && line.key().startsWith(timing.getLiteral() + "，")) {
                action.setTiming(timing);
                return line.from(timing.getLiteral().length() + 1);
            }
        }
        return line;
    }

    private static Piece limit(Action action, Piece line) {
        Matcher limit = LIMIT.matcher(line.key());
        if (!limit.lookingAt()) {
            return line;
        }
        TimeLimit within = NormFactory.eINSTANCE.createTimeLimit();
        within.setAmount(Integer.parseInt(limit.group(1)));
        within.setUnit(TimeUnit.get(limit.group(2)));
        action.setWithin(within);
        return line.from(limit.end());
    }
}
