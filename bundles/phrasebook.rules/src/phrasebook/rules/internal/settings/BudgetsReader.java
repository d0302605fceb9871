// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal.settings;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import phrasebook.rules.Settings.Budgets;
import phrasebook.rules.internal.settings.SettingsReader.Problems;

/** Makes budgets of what a file says. Their keys are the components of {@link Budgets}: a new one needs no reading. */
public final class BudgetsReader {

    /** The highest number that a budget can be; the lowest is 1. */
    public static final int MOST = 86_400;

    private BudgetsReader() {
    }

    /** The keys, in the order of the record. */
    public static List<String> keys() {
        return Stream.of(Budgets.class.getRecordComponents()).map(RecordComponent::getName).toList();
    }

    /** What holds where the file does not say. */
    public static int standard(String key) {
        return value(Budgets.DEFAULT, key);
    }

    /** How much the budget of that key is. */
    public static int value(Budgets budgets, String key) {
        try {
            return (int) Budgets.class.getMethod(key).invoke(budgets);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    static Budgets read(Located object, Problems problems) {
        List<String> keys = keys();
        Fields fields = Fields.of(object, problems, keys.toArray(String[]::new));
        Object[] numbers = keys.stream().map(k -> fields.value(k).map(v -> number(v, problems)).orElse(standard(k)))
                .toArray();
        try {
            return Objects.requireNonNull((Budgets) Budgets.class.getDeclaredConstructors()[0].newInstance(numbers));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int number(Located value, Problems problems) {
        if (value instanceof Located.Number number && number.spelt().length() < 20) {
            BigDecimal exact = new BigDecimal(number.spelt());
            if (exact.signum() > 0 && exact.compareTo(BigDecimal.valueOf(MOST)) <= 0
                    && exact.stripTrailingZeros().scale() <= 0) {
                return exact.intValueExact();
            }
        }
        problems.at(value, "NUMBER_EXPECTED", Integer.toString(MOST));
        return 1;
    }
}
