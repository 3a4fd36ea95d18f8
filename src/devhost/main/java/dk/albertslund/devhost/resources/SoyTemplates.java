package dk.albertslund.devhost.resources;

import com.google.common.io.InputSupplier;
import com.google.inject.AbstractModule;
import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.multibindings.Multibinder;
import com.google.template.soy.SoyFileSet;
import com.google.template.soy.SoyModule;
import com.google.template.soy.base.SoySyntaxException;
import com.google.template.soy.jssrc.SoyJsSrcOptions;
import com.google.template.soy.shared.restricted.SoyFunction;
import java.io.Reader;
import java.io.StringReader;

/**
 * The transformer {@code soyTransformer}: one file of Closure Templates becomes a script. Templates of other files may be
 * called, nobody checks here that they exist. Of Confluence's own functions only {@code getText} is imitated.
 */
final class SoyTemplates {
    private final ScriptTexts texts;

    SoyTemplates(ScriptTexts texts) {
        this.texts = texts;
    }

    /**
     * The script.
     *
     * @throws IllegalArgumentException naming the file and, where the compiler knows it, the line
     */
    String transform(String file, String source) {
        SoyFileSet.Builder files = injector().getInstance(SoyFileSet.Builder.class);
        files.setAllowExternalCalls(true);
        files.add(reader(source), file);
        SoyJsSrcOptions options = new SoyJsSrcOptions();
        options.setCodeStyle(SoyJsSrcOptions.CodeStyle.CONCAT);
        try {
            return files.build().compileToJsSrc(options, null).get(0);
        } catch (SoySyntaxException e) {
            throw new IllegalArgumentException(file + " does not compile: " + e.getMessage(), e);
        }
    }

    /** The shorter way to add a string is gone from the Guava that Active Objects needs. */
    @SuppressWarnings("deprecation")
    private static InputSupplier<Reader> reader(String source) {
        return () -> new StringReader(source);
    }

    private Injector injector() {
        return Guice.createInjector(new SoyModule(), new AbstractModule() {
            @Override
            protected void configure() {
                Multibinder.newSetBinder(binder(), SoyFunction.class)
                        .addBinding()
                        .toInstance(new SoyGetText(texts));
            }
        });
    }
}
