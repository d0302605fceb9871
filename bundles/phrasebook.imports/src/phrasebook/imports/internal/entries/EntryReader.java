// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.internal.entries;

import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

import phrasebook.imports.ImportReport.Why;
import phrasebook.imports.internal.building.Builder;
import phrasebook.imports.internal.lines.LineStart;
import phrasebook.imports.internal.lines.Piece;
import phrasebook.imports.internal.numbering.Item;
import phrasebook.imports.internal.steps.Continuation;
import phrasebook.imports.internal.steps.Token;
import phrasebook.imports.internal.steps.Tokens;
import phrasebook.model.Ban;
import phrasebook.model.Element;
import phrasebook.model.Entry;
import phrasebook.model.Heading;
import phrasebook.model.NormFactory;
import phrasebook.model.Numbered;
import phrasebook.model.Phrase;
import phrasebook.model.Provision;

/** Reads the items of a document, in order, as the elements of the norm. */
public final class EntryReader {

    private final Builder builder;
    private final List<Element> elements;
    private final EntryKinds kinds;
    private final PhraseReader phrases;
    private final BanEntries bans;
    private final Leftovers leftovers;
    private final TableRows rows;
    private final Division division = new Division();
    private final FlatTable table;
    private @Nullable Element last;

    public EntryReader(Builder builder, FlatTable table) {
        this.builder = builder;
        this.elements = builder.norm().getElements();
        this.table = table;
        this.phrases = new PhraseReader(builder);
        this.bans = new BanEntries(builder);
        this.leftovers = new Leftovers(builder);
        this.rows = new TableRows(builder);
        this.kinds = new EntryKinds(division, table);
    }

    public void read(List<Item> items) {
        for (int i = 0; i < items.size(); i++) {
            List<Dialogue.Spoken> spoken = Dialogue.below(items, i);
            if (spoken.isEmpty() || division.isOfBans(items.get(i))) {
                read(items.get(i));
            } else {
                add(phrases.dialogue(items.get(i), spoken), items.get(i));
                i += spoken.size();
            }
        }
    }

    private void read(Item item) {
        switch (item.start()) {
            case NUMBER -> numbered(item);
            case BAN -> underPhrase(item);
            case GROUP, QUESTION -> free(item);
            case ANSWER -> add(entry(item), item);
            case ROW -> row(item);
            case NONE -> plain(item);
        }
    }

    private void numbered(Item item) {
        if (Titles.isHeading(item)) {
            division.openNumbered();
            add(heading(item.body()), item);
        } else {
            add(entry(item), item);
        }
    }

    private Heading heading(Piece title) {
        Heading heading = NormFactory.eINSTANCE.createHeading();
        if (!title.isEmpty()) {
            heading.setTitle(builder.text(heading, title));
        }
        return heading;
    }

    private void free(Item item) {
        Heading heading = heading(item.body());
        division.open(item.body());
        add(heading, item);
    }

    private Entry entry(Item item) {
        List<Token> tokens = Tokens.of(item.body());
        return switch (kinds.of(item, tokens)) {
            case SPEECH -> phrases.speech(item.body());
            case SPEECH_CELL -> phrases.speech(cell(item));
            case BANNED_CELL -> bans.words(cell(item), false);
            case LABELLED -> phrases.labelled(EntryKinds.head(tokens));
            case PHRASE -> phrases.read(tokens);
            case BANNED_QUOTES -> bans.quoted(tokens, BanEntries.quote(tokens));
            case BANNED_LIST -> bans.list(tokens);
            case BANNED_WORDS -> bans.words(item.body(), item.start() == LineStart.ANSWER);
            case BANNED_ACT -> bans.act(item.body());
            case BANNED_CONDUCT -> bans.conduct(tokens).orElseThrow();
            case PROVISION -> provision(item);
        };
    }

    /** A cell of a flattened table: a person must look at the first of each run. */
    private Piece cell(Item item) {
        if (kinds.isFirstOfRun()) {
            builder.review(item.body(), Why.TABLE_GUESS);
        }
        return item.body();
    }

    private Provision provision(Item item) {
        Piece text = item.body();
        Provision provision = NormFactory.eINSTANCE.createProvision();
        if (!text.isEmpty()) {
            provision.getParagraphs().add(builder.prose(text));
        }
        division.lead(item);
        return provision;
    }

    /** A ban behind ※ holds in the phrase before it. */
    private void underPhrase(Item item) {
        if (item.body().isEmpty()) {
            elements.add(builder.pending(item.mark(), Why.NOT_UNDERSTOOD));
            return;
        }
        List<Token> tokens = Tokens.of(item.body());
        int quote = BanEntries.quote(tokens);
        Optional<Ban> ban = quote >= 0 ? Optional.of(bans.quoted(tokens, quote, false)) : bans.conduct(tokens, false);
        Ban made = ban.orElseGet(() -> bans.words(item.body(), false));
        builder.ledger().sign(made, item.mark());
        leftovers.keep(made, item.body());
        if (lastEntry() instanceof Phrase phrase) {
            phrase.getBans().add(made);
        } else {
            elements.add(made);
        }
    }

    private @Nullable Entry lastEntry() {
        return last instanceof Entry entry ? entry : null;
    }

    private void row(Item item) {
        Optional<Element> element = rows.read(item.body(), division.isGroup());
        if (element.isPresent()) {
            add(element.get(), item);
        } else if (rows.isHead(item.body())) {
            // Its names stand in the norm as what the cells below have become.
            builder.ledger().sign(builder.norm(), item.body());
        } else {
            stray(item);
        }
    }

    private void plain(Item item) {
        Piece text = item.body();
        if (table.isColumn(text)) {
            stray(item);
        } else if (Titles.isShort(text)) {
            shortLine(item);
        } else {
            paragraph(item);
        }
    }

    private void shortLine(Item item) {
        Piece text = item.body();
        if (last instanceof Heading heading && text.key().equals(heading.getTitle())) {
            builder.ledger().chrome(text);
        } else if (Titles.isTitle(text) || table.isFlat() && Titles.isSituation(text)) {
            free(item);
        } else {
            stray(item);
        }
    }

    private void stray(Item item) {
        elements.add(builder.pending(item.body(), Why.STRAY_TEXT));
    }

    /** A paragraph without a number goes on with the entry before it, if it is of its kind. */
    private void paragraph(Item item) {
        List<Token> tokens = Tokens.of(item.body());
        EntryKinds.Kind kind = kinds.of(item, tokens);
        boolean steps = kind == EntryKinds.Kind.PHRASE || Continuation.is(tokens);
        if (last instanceof Phrase phrase && steps) {
            phrases.readOn(phrase, tokens);
            leftovers.keep(phrase, item.body()).forEach(elements::add);
        } else if (last instanceof Provision provision && kind == EntryKinds.Kind.PROVISION && isLast(provision)) {
            provision.getParagraphs().add(builder.prose(item.body()));
            division.lead(item);
        } else {
            add(entry(item), item);
        }
    }

    private boolean isLast(Element element) {
        return elements.get(elements.size() - 1) == element;
    }

    private void add(Element element, Item item) {
        elements.add(element);
        last = element;
        if (!item.mark().isEmpty() && element instanceof Numbered numbered && item.isNumbered()) {
            numbered.setNumber(builder.number(numbered, item.mark()));
        }
        builder.ledger().unclaimed(item.mark()).forEach(p -> builder.ledger().sign(element, p));
        elements.addAll(leftovers.keep(element, item.body()));
    }
}
