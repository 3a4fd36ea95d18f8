package dk.albertslund.innovation.involvement.confluence;

import java.util.List;

/**
 * Where the citizens are, in short.
 *
 * @param tiles empty while no citizens are planned
 * @param url the page of the involvement; empty for none
 * @param panelForm as {@link dk.albertslund.innovation.form.confluence.FormView#panelForm()}
 */
public record CitizensView(LeadView lead, List<CitizenTileView> tiles, String url, boolean isExport, String panelForm) {
    public boolean isPlanned() {
        return !tiles.isEmpty();
    }

    public boolean isLinked() {
        return !url.isEmpty();
    }
}
