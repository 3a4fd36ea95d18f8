package dk.albertslund.innovation.page.confluence;

import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.common.confluence.OptionalServices;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Buttons for pages that a network does not have yet: Confluence's own macro {@code create-from-template}, which knows who
 * may create pages and makes the page by its blueprint.
 */
@Component
public final class NewPageButtons {
    private static final String BLUEPRINTS =
            "com.atlassian.confluence.plugins.createcontent.api.events.SpaceBlueprintCreateEvent";
    private static final String MACRO = "<ac:structured-macro ac:name=\"create-from-template\" ac:schema-version=\"1\">"
            + "<ac:parameter ac:name=\"blueprintModuleCompleteKey\">"
            + "dk.albertslund.innovation-networks:innovation-%s-blueprint</ac:parameter>"
            + "<ac:parameter ac:name=\"buttonLabel\">%s</ac:parameter></ac:structured-macro>";

    private final OptionalServices services;
    private final Messages messages;

    public NewPageButtons(OptionalServices services, Messages messages) {
        this.services = services;
        this.messages = messages;
    }

    /**
     * Buttons that add pages.
     *
     * @param parts what the pages show, for example {@code needs}
     * @return without buttons for readers who may not edit, outside of a page on the screen, and without Confluence's
     *     blueprints
     */
    public NewPagesView of(Collection<String> parts, MacroContext context) {
        List<String> added = new ArrayList<>();
        List<String> buttons = new ArrayList<>();
        if (context.isEditable() && OptionalServices.isAvailable(BLUEPRINTS)) {
            parts.forEach(part -> html(part, context).ifPresent(html -> {
                added.add(part);
                buttons.add(html);
            }));
        }
        return new NewPagesView(String.join(" ", added), buttons);
    }

    private Optional<String> html(String part, MacroContext context) {
        String title = messages.text("innovation.page." + part.replace('-', '.') + ".title");
        String storage = MACRO.formatted(part, escaped(messages.text("innovation.page.add", title)));
        return context.conversion()
                .flatMap(conversion -> services.find(
                        StorageAdapter.SERVICE, service -> new StorageAdapter(service).html(storage, conversion)))
                .filter(html -> !html.isEmpty());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
