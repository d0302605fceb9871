// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.BiFunction;

import org.eclipse.emf.ecore.EClass;

import phrasebook.model.Element;
import phrasebook.model.NormPackage;

/**
 * Does the same to many elements, on two threads where they are so many that it pays. What one thread works out it
 * keeps to itself until both are done. Elements are only read, and each by one thread.
 */
final class Halves {

    /** So many elements take longer than a thread to start. */
    private static final int MANY = 256;

    private Halves() {
    }

    /** The answers by their elements. */
    static <T> Map<Element, T> of(List<Element> elements, Context context, BiFunction<Element, Context, T> how) {
        if (elements.size() < MANY || Runtime.getRuntime().availableProcessors() < 2) {
            return answers(elements, context, how);
        }
        prepareModel();
        int middle = elements.size() / 2;
        Context part = context.part();
        Context other = context.part();
        FutureTask<Map<Element, T>> task =
                new FutureTask<>(() -> answers(elements.subList(middle, elements.size()), other, how));
        Thread thread = new Thread(task, "norm-rules");
        thread.setDaemon(true);
        thread.start();
        Map<Element, T> answers = answers(elements.subList(0, middle), part, how);
        answers.putAll(await(task));
        context.take(part);
        context.take(other);
        return answers;
    }

    private static <T> Map<Element, T> answers(List<Element> elements, Context context,
            BiFunction<Element, Context, T> how) {
        Map<Element, T> answers = new IdentityHashMap<>(elements.size() * 2);
        elements.forEach(element -> answers.put(element, how.apply(element, context)));
        return answers;
    }

    /** EMF works out what a class holds when it is first asked: before there are two to ask. */
    private static void prepareModel() {
        NormPackage.eINSTANCE.getEClassifiers().forEach(classifier -> {
            if (classifier instanceof EClass type) {
                type.getEAllAttributes();
                type.getEAllReferences();
                type.getEAllContainments();
                type.getEAllStructuralFeatures();
            }
        });
    }

    /** Waits whatever happens: while the other thread reads the model nobody may go on to change it. */
    private static <T> T await(FutureTask<T> task) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return task.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
