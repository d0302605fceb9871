// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Function;

import org.eclipse.emf.ecore.EClass;

import phrasebook.model.Element;
import phrasebook.model.NormPackage;

/**
 * Does the same to many elements, on two threads where they are so many that it pays. Elements are
 * only read, and each by one thread.
 */
public final class Halves {

    /** So many elements take longer than a thread to start. */
    private static final int MANY = 256;

    private Halves() {
    }

    /**
     * The answers by their elements.
     *
     * @param first answers for few elements, or for the first half of many
     * @param second answers for the other half, on another thread: it must share nothing with the first that changes
     */
    public static <T> Map<Element, T> of(List<Element> elements, Function<Element, T> first,
            Function<Element, T> second) {
        if (elements.size() < MANY || Runtime.getRuntime().availableProcessors() < 2) {
            return answers(elements, first);
        }
        prepareModel();
        int middle = elements.size() / 2;
        FutureTask<Map<Element, T>> task =
                new FutureTask<>(() -> answers(elements.subList(middle, elements.size()), second));
        Thread thread = new Thread(task, "norm-rules");
        thread.setDaemon(true);
        thread.start();
        Map<Element, T> answers;
        try {
            answers = answers(elements.subList(0, middle), first);
        } finally {
            join(thread);
        }
        answers.putAll(result(task));
        return answers;
    }

    private static <T> Map<Element, T> answers(List<Element> elements, Function<Element, T> how) {
        Map<Element, T> answers = new IdentityHashMap<>(elements.size() * 2);
        elements.forEach(element -> answers.put(element, how.apply(element)));
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
    private static void join(Thread thread) {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static <T> T result(FutureTask<T> done) {
        boolean interrupted = Thread.interrupted();
        try {
            return done.get();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
