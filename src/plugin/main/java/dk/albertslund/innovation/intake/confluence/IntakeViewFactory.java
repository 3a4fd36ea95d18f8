package dk.albertslund.innovation.intake.confluence;

import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.common.confluence.DateFormatter;
import dk.albertslund.innovation.common.confluence.RenderTarget;
import dk.albertslund.innovation.intake.ProposalRepository;
import dk.albertslund.innovation.intake.ProposalValidator;
import dk.albertslund.innovation.intake.ThemeMark;
import dk.albertslund.innovation.model.HalfYear;
import dk.albertslund.innovation.profile.ProfileForm;
import dk.albertslund.innovation.settings.PublishedSettings;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Creates the view of the proposals of a space: all of them for who decides, their own for others. */
@Component
public final class IntakeViewFactory {
    private static final String TEXT = "innovation.intake.";

    private final ProposalRepository proposals;
    private final ProposalViewFactory views;
    private final Messages messages;
    private final DateFormatter dates;
    private final PublishedSettings settings;

    public IntakeViewFactory(
            ProposalRepository proposals,
            ProposalViewFactory views,
            Messages messages,
            DateFormatter dates,
            PublishedSettings settings) {
        this.proposals = proposals;
        this.views = views;
        this.messages = messages;
        this.dates = dates;
        this.settings = settings;
    }

    IntakeView of(String spaceKey, IntakeReader reader, RenderTarget target) {
        return new IntakeView(
                spaceKey,
                deadline(target),
                reader.mayPropose(),
                reader.isAnonymous(),
                reader.seesAll(),
                reader.mayPropose() ? fields() : List.of(),
                reader.isAnonymous() ? List.of() : shown(spaceKey, reader, target));
    }

    private List<ProposalView> shown(String spaceKey, IntakeReader reader, RenderTarget target) {
        return proposals.findBySpace(spaceKey).stream()
                .filter(proposal -> reader.seesAll() || proposal.isBy(reader.userKey()))
                .map(proposal -> views.of(proposal, reader, target))
                .toList();
    }

    /** Empty in exports, which would become outdated. */
    private String deadline(RenderTarget target) {
        if (target.isExport() || !settings.current().showsHalfYears()) {
            return "";
        }
        HalfYear next = HalfYear.nextToPropose(dates.today());
        return messages.text(next.deadlineKey(), next.proposalsBy(), next.year());
    }

    private List<IntakeFieldView> fields() {
        List<IntakeFieldView> fields = new ArrayList<>();
        fields.add(field(ProposalValidator.TITLE, ProfileForm.TITLE_LIMIT, true));
        fields.add(field(ProposalValidator.THEME, ProposalValidator.THEME_LIMIT, false));
        for (ThemeMark mark : ThemeMark.values()) {
            fields.add(new IntakeFieldView(
                    mark.key(),
                    messages.text(TEXT + "mark." + mark.key()),
                    messages.text(TEXT + "how." + mark.key()),
                    ProposalValidator.MARK_LIMIT,
                    false,
                    mark == ThemeMark.WELFARE));
        }
        return fields;
    }

    private IntakeFieldView field(String key, int limit, boolean isRequired) {
        String text = TEXT + "field." + key;
        return new IntakeFieldView(
                key, messages.text(text + ".label"), messages.text(text + ".help"), limit, isRequired, false);
    }
}
