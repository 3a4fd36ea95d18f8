package dk.albertslund.innovation.stakeholder;

import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.creation.SampleContent;
import dk.albertslund.innovation.form.FieldUpdateBuilder;
import dk.albertslund.innovation.form.FormService;
import dk.albertslund.innovation.network.Network;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Sample content of a practice network: five roles in all four quadrants, without names. */
@Component
public final class StakeholderSampleContent implements SampleContent {
    private static final List<Map<String, String>> ROWS = List.of(
            row("citizen", 3, 5, "coDesign", "focus,discovery,ideation,prototype"),
            row("profession", 4, 4, "coDesign", "discovery,ideation,prioritisation,prototype"),
            row("association", 2, 3, "informed", "discovery"),
            row("politician", 5, 2, "informed", "focus,prioritisation"),
            row("company", 2, 1, "informed", ""));

    private final StakeholderForm kind;
    private final FormService forms;
    private final Messages messages;

    public StakeholderSampleContent(StakeholderForm kind, FormService forms, Messages messages) {
        this.kind = kind;
        this.forms = forms;
        this.messages = messages;
    }

    private static Map<String, String> row(String group, int influence, int affected, String mode, String phases) {
        return new TreeMap<>(Map.of(
                StakeholderForm.KIND, group,
                StakeholderForm.INFLUENCE, String.valueOf(influence),
                StakeholderForm.AFFECTED, String.valueOf(affected),
                StakeholderForm.MODE, mode,
                StakeholderForm.PHASES, phases));
    }

    @Override
    public void fill(Network network, String author) {
        FieldUpdateBuilder editor = FieldUpdateBuilder.ofOnlyTurn(network.id(), StakeholderForm.KEY, author);
        forms.fill(
                kind,
                ROWS.stream()
                        .flatMap(row -> {
                            String id = UUID.randomUUID().toString();
                            Map<String, String> fields = new TreeMap<>(row);
                            fields.put(
                                    StakeholderForm.LABEL,
                                    messages.text("innovation.practice.stakeholder." + row.get(StakeholderForm.KIND)));
                            return fields.entrySet().stream()
                                    .map(field ->
                                            editor.initial(StakeholderForm.ROWS, id, field.getKey(), field.getValue()));
                        })
                        .toList());
    }
}
