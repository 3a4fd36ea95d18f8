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

/** Texts in the language of the person who asks; the municipality's own words go before the language file's. */
@Component
public final class ConfluenceMessages implements Messages {
    private final I18nResolver resolver;
    private final LabelOverrides labels;

    public ConfluenceMessages(@ComponentImport I18nResolver resolver, LabelOverrides labels) {
        this.resolver = resolver;
        this.labels = labels;
    }

    /**
     * Arguments go in as text, so that a year is never written 2.026; a day as the person writes days; a name so that it turns
     * none of the words around it.
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

    /** The language that our texts have for the person who asks. */
    private Locale language() {
        return Locale.forLanguageTag(resolver.getText("innovation.locale"));
    }
}
