package dk.albertslund.innovation.reading;

import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.creation.SampleContent;
import dk.albertslund.innovation.form.FieldUpdateBuilder;
import dk.albertslund.innovation.form.FormService;
import dk.albertslund.innovation.network.Network;
import java.util.List;
import org.springframework.stereotype.Component;

/** Sample content of a practice network: notes on two of the sources. */
@Component
public final class ReadingSampleContent implements SampleContent {
    private static final List<String> NOTED = List.of("collaboration", "craft");

    private final ReadingForm kind;
    private final FormService forms;
    private final Messages messages;

    public ReadingSampleContent(ReadingForm kind, FormService forms, Messages messages) {
        this.kind = kind;
        this.forms = forms;
        this.messages = messages;
    }

    @Override
    public void fill(Network network, String author) {
        FieldUpdateBuilder editor = FieldUpdateBuilder.ofOnlyTurn(network.id(), ReadingForm.KEY, author);
        forms.fill(
                kind,
                NOTED.stream()
                        .map(source -> editor.initial(source, messages.text("innovation.practice.reading." + source)))
                        .toList());
    }
}
