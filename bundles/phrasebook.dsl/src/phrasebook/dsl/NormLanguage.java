// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

import org.eclipse.emf.common.util.URI;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.StringInputStream;

import com.google.inject.Injector;

import phrasebook.dsl.internal.NormResource;
import phrasebook.dsl.internal.printing.NormFormatter;
import phrasebook.dsl.internal.printing.NormPrinter;
import phrasebook.dsl.lexing.NormTokenizer;
import phrasebook.dsl.lexing.TokenKind;
import phrasebook.model.Norm;
import phrasebook.model.NormFactory;
import phrasebook.rules.Checker;
import phrasebook.rules.Finding;
import phrasebook.rules.Rules;
import phrasebook.rules.Settings;

/**
 * Reads, checks, prints and lays out norms in plain Java. Not for use by several threads at a time. Xtext is set up
 * once in a process, when the first text is read: printing and layout do without.
 */
public final class NormLanguage {

    private static final FutureTask<NormFactory> MODEL = new FutureTask<>(new Model());
    private static final FutureTask<Injector> SETUP = new FutureTask<>(new Setup());
    private static volatile @Nullable Thread begun;
    private static final String REHEARSED = """
            角色：话务员、市民

            1. [P01] 市民询问{事项}时：
               话务员：“您好，{姓}先生，请您稍等。”
               停 5 秒
            """;

    /** No lambdas: Java needs a while for the first one, and this comes before whatever can be done meanwhile. */
    private static final class Model implements Callable<NormFactory> {

        @Override
        public NormFactory call() {
            return NormFactory.eINSTANCE;
        }
    }

    private static final class Setup implements Callable<Injector> {

        @Override
        public Injector call() {
            MODEL.run();
            return new NormStandaloneSetup().createInjectorAndDoEMFRegistration();
        }
    }

    private NormLanguage() {
    }

    /**
     * The language with its standalone set-up. Waits for one that was begun ahead: its thread initialises EMF's
     * packages, and whoever gets the language may go on to use them.
     */
    public static NormLanguage create() {
        Thread thread = begun;
        if (thread != null) {
            await(thread);
        }
        return new NormLanguage();
    }

    /**
     * Begins to set Xtext up on a thread of its own, for a caller who has other things to do before it reads, such as
     * to {@link #prepare}. Until it reads, or creates a language again, it must not touch the model.
     */
    public NormLanguage ahead() {
        Thread thread = new Thread(SETUP, "norm-language");
        begun = thread;
        thread.setDaemon(true);
        thread.start();
        return this;
    }

    /**
     * Gets ready what a first check needs, while another thread sets Xtext up: the tables and messages of the rules,
     * and once there is a model, everything that a check makes Java load.
     */
    public void prepare(Locale locale) {
        Rules.prepare(locale);
        if (begun != null) {
            NormTokenizer.tokenize(REHEARSED);
            result(MODEL);
            Rules.rehearse();
        }
    }

    private static void await(Thread thread) {
        try {
            injector();
            thread.join();
        } catch (IllegalStateException e) {
            // Whoever reads a text will be told.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Injector injector() {
        SETUP.run(); // Does nothing where it runs or ran already.
        return result(SETUP);
    }

    private static <T> T result(FutureTask<T> task) {
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Reads a text. Never fails: what cannot be read stands in the model as bad lines. References are linked. */
    public ParsedNorm parse(String text) {
        XtextResource resource = injector().getInstance(XtextResource.class);
        resource.setURI(URI.createURI("memory:/document.norm"));
        injector().getInstance(XtextResourceSet.class).getResources().add(resource);
        try {
            resource.load(new StringInputStream(text, resource.getEncoding()), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ((LazyLinkingResource) resource).resolveLazyCrossReferences(CancelIndicator.NullImpl);
        Norm norm = resource.getContents().isEmpty() ? NormFactory.eINSTANCE.createNorm()
                : (Norm) resource.getContents().get(0);
        return new ParsedNorm(norm, resource, text);
    }

    /**
     * Reads a text that differs little from one that was read before, and reads again only the entries that changed
     * where that will do. What was read before is used up: whoever has it must not look at it any more.
     */
    public ParsedNorm update(ParsedNorm before, String text) {
        return before.resource() instanceof NormResource resource && resource.update(text)
                ? new ParsedNorm(resource.norm(), resource, text) : parse(text);
    }

    /** What is wrong with a norm: lines that cannot be read, broken links, and what the rules find; by place. */
    public List<Finding> check(ParsedNorm parsed, Locale locale) {
        return check(parsed, Settings.DEFAULT, locale);
    }

    /** What is wrong with a norm where an office has decided how rules are to be applied. */
    public List<Finding> check(ParsedNorm parsed, Settings settings, Locale locale) {
        return NormFindings.of(parsed.resource(), new Checker(settings), locale);
    }

    /** The norm as canonical text. It holds no comments, which are no part of the model. */
    public String print(Norm norm) {
        return NormPrinter.print(norm);
    }

    /** How many lines of the text cannot be read, which layout keeps as they are. */
    public int unreadableLines(String text) {
        return (int) NormTokenizer.tokenize(text).stream().filter(l -> l.kind() == TokenKind.UNREADABLE).count();
    }

    /** The text in canonical layout, comments kept. Its meaning does not change. */
    public String format(String text) {
        return NormFormatter.format(text);
    }
}
