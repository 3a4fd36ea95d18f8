package dk.albertslund.innovation.home.confluence;

import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.form.FormKindRegistry;
import dk.albertslund.innovation.form.Section;
import dk.albertslund.innovation.form.sheet.Sheet;
import dk.albertslund.innovation.page.confluence.PageUrls;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds which of a network's pages shows a field or list of a form, and what that page is called. */
@Component
public final class FormParts {
    private final FormKindRegistry kinds;
    private final Messages messages;

    public FormParts(FormKindRegistry kinds, Messages messages) {
        this.kinds = kinds;
        this.messages = messages;
    }

    Optional<FormKind> kind(Sheet sheet) {
        return kinds.withKey(sheet.key().kind());
    }

    /**
     * @param list empty for a field of the form itself
     * @param field not asked for a field of a row
     * @return a part that the network has a page for
     */
    Optional<String> part(FormKind kind, String list, String field, PageUrls pages) {
        return pages.urls().keySet().stream()
                .filter(part -> kind.sectionsForMacro(part).stream().anyMatch(section -> isIn(section, list, field)))
                .sorted()
                .findFirst();
    }

    private static boolean isIn(Section section, String list, String field) {
        return list.isEmpty()
                ? section.fields().stream().anyMatch(own -> own.key().equals(field))
                : section.lists().stream().anyMatch(own -> own.key().equals(list));
    }

    String title(String part) {
        return messages.text("innovation.page." + part.replace('-', '.') + ".title");
    }
}
