package dk.albertslund.devhost.resources.soy;

import com.google.inject.AbstractModule;
import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.multibindings.Multibinder;
import com.google.template.soy.SoyFileSet;
import com.google.template.soy.SoyModule;
import com.google.template.soy.base.SoySyntaxException;
import com.google.template.soy.jssrc.SoyJsSrcOptions;
import com.google.template.soy.shared.restricted.SoyFunction;
import java.util.function.BinaryOperator;

/**
 * Compiles one file of Closure Templates to a script. It is loaded by its own class loader with the compiler's
 * libraries of 2012, so nothing outside refers to it by type.
 */
public final class SoyCompiler implements BinaryOperator<String> {
    private final Injector injector;

    /** @param texts from "text" or "pattern" and a language key to a JavaScript literal */
    public SoyCompiler(BinaryOperator<String> texts) {
        injector = Guice.createInjector(new SoyModule(), new AbstractModule() {
            @Override
            protected void configure() {
                Multibinder.newSetBinder(binder(), SoyFunction.class)
                        .addBinding()
                        .toInstance(new GetTextSoyFunction(texts));
            }
        });
    }

    /**
     * The script.
     *
     * @throws IllegalArgumentException naming the file and, where the compiler knows it, the line
     */
    @Override
    public String apply(String file, String source) {
        SoyFileSet.Builder files = injector.getInstance(SoyFileSet.Builder.class);
        files.setAllowExternalCalls(true);
        add(files, file, source);
        SoyJsSrcOptions options = new SoyJsSrcOptions();
        options.setCodeStyle(SoyJsSrcOptions.CodeStyle.CONCAT);
        try {
            return files.build().compileToJsSrc(options, null).get(0);
        } catch (SoySyntaxException e) {
            throw new IllegalArgumentException(file + " does not compile: " + e.getMessage(), e);
        }
    }

    /** By name: its sister methods speak of a Guava type that the rest of the host no longer has, which stops javac. */
    private static void add(SoyFileSet.Builder files, String file, String source) {
        try {
            SoyFileSet.Builder.class
                    .getMethod("add", CharSequence.class, String.class)
                    .invoke(files, source, file);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The Soy compiler is not the one that was expected", e);
        }
    }
}
