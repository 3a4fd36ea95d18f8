package dk.albertslund.innovation.network.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import dk.albertslund.innovation.network.ProfileForm;
import java.util.Map;

/** Who leads the network and who takes part: {@code innovation-participants}. */
public final class ParticipantsMacro implements Macro {
    private final MacroPages pages;
    private final NetworkForms forms;
    private final ProfileForm profile;

    public ParticipantsMacro(MacroPages pages, NetworkForms forms, ProfileForm profile) {
        this.pages = pages;
        this.forms = forms;
        this.profile = profile;
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        return pages.show(context, place -> forms.html(forms.page(profile, "participants", place)));
    }

    @Override
    public BodyType getBodyType() {
        return BodyType.NONE;
    }

    @Override
    public OutputType getOutputType() {
        return OutputType.BLOCK;
    }
}
