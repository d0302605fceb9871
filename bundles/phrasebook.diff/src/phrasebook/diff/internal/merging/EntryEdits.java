// SPDX-License-Identifier: EPL-2.0
package phrasebook.diff.internal.merging;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import phrasebook.diff.internal.content.Content;
import phrasebook.diff.internal.content.Labels;
import phrasebook.diff.internal.matching.Homes;
import phrasebook.diff.internal.matching.Matching;
import phrasebook.diff.merge.MergeSide;
import phrasebook.diff.merge.TextBlock;
import phrasebook.diff.merge.TextEdit;

/** Edits of one norm's text that make single entries of it say what they say in another norm. */
public final class EntryEdits {

    private static final Pattern ID = Pattern.compile("\\A[\\s\u3000]*[\\[［【][^\\]］】\\r\\n]*[\\]］】]");

    private final MergeSide from;
    private final MergeSide into;
    private final boolean sharesIds;
    private final String lineBreak;
    /** Where each block of the edited text begins, and where the last one ends. */
    private final int[] starts;
    /** For each entry taken from, its place in the edited norm, or -1. */
    private final int[] places;
    private final boolean[] kept;

    /** @param sharesIds whether ids are taken over too */
    public EntryEdits(MergeSide from, MergeSide into, boolean sharesIds) {
        this.from = from;
        this.into = into;
        this.sharesIds = sharesIds;
        starts = new int[into.blocks().size() + 1];
        starts[0] = into.header().length();
        for (int i = 0; i < into.blocks().size(); i++) {
            starts[i + 1] = starts[i] + text(into.blocks().get(i)).length();
        }
        List<Content> entries = Content.all(from.norm(), Labels.OWN);
        List<Content> edited = Content.all(into.norm(), Labels.OWN);
        Matching matching = phrasebook.diff.internal.matching.Matcher.match(entries, edited);
        places = entries.stream().mapToInt(e -> matching.newOf(e.index())).toArray();
        kept = new Homes(edited, entries, places).kept();
        lineBreak = into.header().contains("\r\n") || into.blocks().stream().anyMatch(b -> b.rest().contains("\r\n"))
                ? "\r\n" : "\n";
    }

    private static String text(TextBlock block) {
        return block.lead() + block.number() + block.rest();
    }

    /** What stands before all entries. */
    public List<TextEdit> header() {
        return LineEdits.of(into.header(), 0, from.header(), lineBreak);
    }

    /**
     * One entry on both sides, or one that only one of them has.
     *
     * @param wanted places in the norm taken from, first the one that is there on both sides, then what else goes
     *     with it
     * @param present places in the edited norm
     * @param moved whether it also goes to where it stands in the norm taken from
     */
    public List<TextEdit> of(List<Integer> wanted, List<Integer> present, boolean moved) {
        List<TextEdit> edits = new ArrayList<>();
        boolean both = !wanted.isEmpty() && !present.isEmpty();
        if (both && moved) {
            move(wanted.get(0), present.get(0), edits);
        } else if (both) {
            TextBlock block = into.blocks().get(present.get(0));
            int offset = starts[present.get(0)] + block.lead().length() + block.number().length();
            edits.addAll(LineEdits.of(block.rest(), offset, rest(wanted.get(0), block.rest()), lineBreak));
        }
        present.stream().skip(both ? 1 : 0).forEach(place -> edits.add(deletion(place)));
        wanted.stream().skip(both ? 1 : 0).forEach(place -> edits.add(insertion(place, added(place))));
        return edits;
    }

    /** Another number for the entry at that place; an empty one for none. */
    public TextEdit number(int place, String number) {
        TextBlock block = into.blocks().get(place);
        boolean gap = block.rest().startsWith(" ");
        String parted = block.number().isEmpty() && !gap ? number + " " : number;
        int length = block.number().length() + (number.isEmpty() && gap ? 1 : 0);
        return new TextEdit(starts[place] + block.lead().length(), length, parted);
    }

    private void move(int wanted, int place, List<TextEdit> edits) {
        TextBlock block = into.blocks().get(place);
        edits.add(deletion(place));
        edits.add(insertion(wanted, block.lead() + block.number() + rest(wanted, block.rest())));
    }

    private TextEdit deletion(int place) {
        return new TextEdit(starts[place], starts[place + 1] - starts[place], "");
    }

    private String added(int wanted) {
        TextBlock block = from.blocks().get(wanted);
        return block.lead() + block.number() + (sharesIds ? block.rest() : ID.matcher(block.rest()).replaceFirst(""));
    }

    /** What the entry says where it is taken from; with the id that it has here, where ids are each norm's own. */
    private String rest(int wanted, String present) {
        String rest = from.blocks().get(wanted).rest();
        if (sharesIds) {
            return rest;
        }
        Matcher own = ID.matcher(present);
        String id = own.find() ? own.group() : "";
        Matcher other = ID.matcher(rest);
        return other.find() ? id + rest.substring(other.end()) : id + rest;
    }

    /** Behind the nearest entry before it that is on both sides, and kept its place if one did. */
    private TextEdit insertion(int wanted, String text) {
        int offset = starts[place(wanted)];
        boolean open = offset > 0 && !into.header().isEmpty() && !endsLine(offset);
        String lines = text.replace("\r\n", "\n").replace("\n", lineBreak);
        String ended = lines.endsWith("\n") ? lines : lines + lineBreak;
        return new TextEdit(offset, 0, open ? lineBreak + ended : ended);
    }

    private int place(int wanted) {
        for (int i = wanted - 1; i >= 0; i--) {
            if (places[i] >= 0 && kept[i]) {
                return places[i] + 1;
            }
        }
        return 0;
    }

    private boolean endsLine(int offset) {
        int block = 0;
        while (block < into.blocks().size() && starts[block + 1] < offset) {
            block++;
        }
        String before = offset == starts[0] ? into.header() : text(into.blocks().get(block));
        return before.isEmpty() || before.endsWith("\n") || before.endsWith("\r");
    }
}
