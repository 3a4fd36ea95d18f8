package dk.albertslund.innovation.settings;

import dk.albertslund.innovation.form.LiveChangesSwitch;
import org.springframework.stereotype.Component;

/** The administrator's setting, as it is published. */
@Component
public final class PublishedLiveChangesSwitch implements LiveChangesSwitch {
    private final PublishedSettings settings;

    public PublishedLiveChangesSwitch(PublishedSettings settings) {
        this.settings = settings;
    }

    @Override
    public boolean isOn() {
        return settings.current().showsLiveChanges();
    }
}
