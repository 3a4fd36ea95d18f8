package dk.albertslund.innovation.common.confluence;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.message.I18nResolver;
import dk.albertslund.innovation.common.Texts;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import org.springframework.stereotype.Component;

/** Texts in the language of the person who asks. */
@Component
public final class WikiTexts implements Texts {
    private final I18nResolver resolver;
    private final Moments moments;

    public WikiTexts(@ComponentImport I18nResolver resolver, Moments moments) {
        this.resolver = resolver;
        this.moments = moments;
    }

    /** Arguments go in as text, so that a year is never written 2.026; a day as the person writes days. */
    @Override
    public String text(String key, Object... arguments) {
        if (arguments.length == 0) {
            return resolver.getText(key);
        }
        return resolver.getText(key, Arrays.stream(arguments).map(this::said).toArray(Serializable[]::new));
    }

    private String said(Object argument) {
        return argument instanceof LocalDate day ? moments.day(day) : String.valueOf(argument);
    }
}
