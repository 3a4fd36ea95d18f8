package dk.albertslund.innovation.common.confluence;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.message.I18nResolver;
import dk.albertslund.innovation.common.BidiIsolation;
import dk.albertslund.innovation.common.LabelOverrides;
import dk.albertslund.innovation.common.Messages;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Texts in the current user's language; labels overridden in the settings take precedence over the language file. */
@Component
public final class ConfluenceMessages implements Messages {
    private final I18nResolver resolver;
    private final LabelOverrides labels;

    public ConfluenceMessages(@ComponentImport I18nResolver resolver, LabelOverrides labels) {
        this.resolver = resolver;
        this.labels = labels;
    }

    /**
     * Arguments are passed as strings, so that {@code MessageFormat} does not write a year as 2.026; dates are
     * formatted in the user's language and names isolated (see {@link BidiIsolation}).
     */
    @Override
    public String text(String key, Object... arguments) {
        if (arguments.length == 0) {
            return labels.label(key, language()).orElseGet(() -> resolver.getText(key));
        }
        return resolver.getText(key, Arrays.stream(arguments).map(this::said).toArray(Serializable[]::new));
    }

    private String said(Object argument) {
        return argument instanceof LocalDate day
                ? DateFormatter.format(day, language())
                : BidiIsolation.isolate(String.valueOf(argument));
    }

    /**
     * The language of our texts for the current user: a language without a language file falls back to the default one.
     */
    private Locale language() {
        return Locale.forLanguageTag(resolver.getText("innovation.locale"));
    }
}
