// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.internal;

import java.util.function.UnaryOperator;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverter;
import org.eclipse.xtext.conversion.impl.AbstractDeclarativeValueConverterService;
import org.eclipse.xtext.nodemodel.INode;

import phrasebook.model.query.NumberStyle;
import phrasebook.model.query.Punctuation;

/** Reads the values of terminals. What is written is the printer's and the formatter's work. */
@NonNullByDefault({}) // Overrides methods of Xtext, which says nothing of nulls.
public class NormValueConverters extends AbstractDeclarativeValueConverterService {

    private record TextConverter(UnaryOperator<String> reader, String ifEmpty) implements IValueConverter<String> {
        @Override
        public String toValue(String string, INode node) {
            String value = string == null ? "" : reader.apply(string);
            return value.isEmpty() ? ifEmpty : value;
        }

        @Override
        public String toString(String value) {
            return value;
        }
    }

    private record IntConverter() implements IValueConverter<Integer> {
        @Override
        public Integer toValue(String string, INode node) {
            return NumberStyle.integer(string);
        }

        @Override
        public String toString(Integer value) {
            return value.toString();
        }
    }

    private static IValueConverter<String> reading(UnaryOperator<String> reader) {
        return new TextConverter(reader, null);
    }

    @ValueConverter(rule = "phrasebook.dsl.Norm.TEXT")
    public IValueConverter<String> text() {
        return reading(Punctuation::canonical);
    }

    @ValueConverter(rule = "phrasebook.dsl.Norm.NARRATION")
    public IValueConverter<String> narration() {
        return reading(Spelling::read);
    }

    @ValueConverter(rule = "phrasebook.dsl.Norm.SPEECH")
    public IValueConverter<String> speech() {
        return reading(Spelling::read);
    }

    @ValueConverter(rule = "phrasebook.dsl.Norm.MENTION")
    public IValueConverter<String> mention() {
        return reading(s -> Punctuation.canonicalPiece(s.substring(1, s.length() - 1)));
    }

    @ValueConverter(rule = "phrasebook.dsl.Norm.OPTION")
    public IValueConverter<String> option() {
        return new TextConverter(Punctuation::canonical, "");
    }

    @ValueConverter(rule = "phrasebook.dsl.Norm.INT")
    public IValueConverter<Integer> number() {
        return new IntConverter();
    }

    @ValueConverter(rule = "phrasebook.dsl.Norm.HEADING_NO")
    public IValueConverter<String> headingNumber() {
        return reading(Spelling::number);
    }

    @ValueConverter(rule = "phrasebook.dsl.Norm.PHRASE_NO")
    public IValueConverter<String> phraseNumber() {
        return headingNumber();
    }

    @ValueConverter(rule = "phrasebook.dsl.Norm.BAN_NO")
    public IValueConverter<String> banNumber() {
        return headingNumber();
    }

    @ValueConverter(rule = "phrasebook.dsl.Norm.PROVISION_NO")
    public IValueConverter<String> provisionNumber() {
        return headingNumber();
    }

    @ValueConverter(rule = "phrasebook.dsl.Norm.ID")
    public IValueConverter<String> id() {
        return reading(UnaryOperator.identity());
    }

    @ValueConverter(rule = "phrasebook.dsl.Norm.NAME")
    public IValueConverter<String> name() {
        return id();
    }

    @ValueConverter(rule = "phrasebook.dsl.Norm.VERB")
    public IValueConverter<String> verb() {
        return id();
    }

    @ValueConverter(rule = "phrasebook.dsl.Norm.UNREADABLE")
    public IValueConverter<String> unreadable() {
        return id();
    }
}
