package dk.albertslund.innovation.network.confluence;

import java.util.Map;

/** Who leads the network and who takes part: {@code innovation-participants}. */
public final class ParticipantsMacro extends NetworkMacro {
    private final ParticipantsViews views;

    public ParticipantsMacro(MacroPages pages, ParticipantsViews views) {
        super(pages);
        this.views = views;
    }

    @Override
    protected String draw(Map<String, String> parameters, Place place) {
        return views.html(place);
    }
}
