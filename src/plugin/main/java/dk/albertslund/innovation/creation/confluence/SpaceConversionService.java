package dk.albertslund.innovation.creation.confluence;

import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import dk.albertslund.innovation.common.ValidationException;
import dk.albertslund.innovation.creation.NetworkCreationService;
import dk.albertslund.innovation.creation.NetworkProposal;
import dk.albertslund.innovation.creation.NetworkProposalValidator;
import dk.albertslund.innovation.page.confluence.SpacePageRegistry;
import dk.albertslund.innovation.participants.confluence.NetworkVisibilityService;
import dk.albertslund.innovation.profile.ProfileForm;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Makes a network of a space that has none. Pages and permissions of the space stay as they are. */
@Component
public final class SpaceConversionService {
    private final NetworkCreationService creationService;
    private final NetworkProposalValidator validator;
    private final NetworkVisibilityService visibilities;
    private final SpacePageRegistry pages;
    private final SpaceManager spaces;

    public SpaceConversionService(
            NetworkCreationService creationService,
            NetworkProposalValidator validator,
            NetworkVisibilityService visibilities,
            SpacePageRegistry pages,
            @ComponentImport SpaceManager spaces) {
        this.creationService = creationService;
        this.validator = validator;
        this.visibilities = visibilities;
        this.pages = pages;
        this.spaces = spaces;
    }

    /**
     * The caller has checked that the user administers the space and that it has no network.
     *
     * @param answers of the form: theme title, type, start, leaders and reference leaders
     * @throws ValidationException with all errors; nothing has been made then
     */
    public void convert(String spaceKey, Map<String, String> answers, String founder) {
        Space space = spaces.getSpace(spaceKey);
        Map<String, String> all = new HashMap<>(answers);
        all.put(NetworkProposal.SPACE_KEY, spaceKey);
        all.put(NetworkProposal.VISIBILITY, visibilities.actual(space).key());
        all.remove(NetworkProposal.PRACTICE);
        all.put(
                ProfileForm.END,
                validator.defaultEnd(text(answers, ProfileForm.TYPE), text(answers, ProfileForm.START)));
        creationService.create(new NetworkProposal(all), spaceKey, founder);
        pages.register(space);
    }

    private static String text(Map<String, String> answers, String key) {
        return answers.getOrDefault(key, "");
    }
}
