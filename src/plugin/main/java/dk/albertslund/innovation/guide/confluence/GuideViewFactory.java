package dk.albertslund.innovation.guide.confluence;

import dk.albertslund.innovation.common.confluence.RenderTarget;
import dk.albertslund.innovation.form.confluence.LinkView;
import dk.albertslund.innovation.guide.GuideTheme;
import dk.albertslund.innovation.model.Direction;
import dk.albertslund.innovation.model.Phase;
import dk.albertslund.innovation.model.PhaseTitles;
import dk.albertslund.innovation.model.ProjectStage;
import dk.albertslund.innovation.page.confluence.PageUrls;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Creates the view of the guide from the texts {@code innovation.guide.<theme>.<section>}. */
@Component
public final class GuideViewFactory {
    private final GuideMessages messages;
    private final PhaseTitles titles;
    private final GuidePageUrls pages;

    public GuideViewFactory(GuideMessages messages, PhaseTitles titles, GuidePageUrls pages) {
        this.messages = messages;
        this.titles = titles;
        this.pages = pages;
    }

    /** @param spaceKey of the page; empty where there is none, as in the macro browser */
    GuideView of(List<GuideTheme> themes, Optional<String> spaceKey, RenderTarget target) {
        Optional<PageUrls> urls = spaceKey.flatMap(key -> pages.of(key, target));
        return new GuideView(
                themes.stream().map(theme -> theme(theme, urls)).toList(), !target.isExport() && themes.size() > 1);
    }

    private GuideThemeView theme(GuideTheme theme, Optional<PageUrls> urls) {
        return new GuideThemeView(
                theme.key(),
                messages.text(theme, "title"),
                messages.text(theme, "intro"),
                theme.sections().stream()
                        .map(section -> section(theme, section, urls))
                        .toList());
    }

    private GuideSectionView section(GuideTheme theme, String section, Optional<PageUrls> urls) {
        String url = theme.source(section);
        return new GuideSectionView(
                messages.text(theme, section + ".title"),
                messages.text(theme, section + ".quote"),
                messages.several(theme, section + ".text"),
                table(theme, section),
                messages.several(theme, section + ".step"),
                urls.map(of -> links(section, of)).orElse(List.of()),
                url.isEmpty() ? LinkView.NONE : new LinkView(messages.text(theme, section + ".source"), url));
    }

    private GuideTableView table(GuideTheme theme, String section) {
        List<GuideRowView> rows = new ArrayList<>();
        List<String> left = messages.several(theme, section + ".left");
        List<String> right = messages.several(theme, section + ".right");
        List<String> labels = messages.several(theme, section + ".row");
        for (int row = 0; row < labels.size(); row++) {
            rows.add(new GuideRowView(labels.get(row), left.get(row), right.get(row)));
        }
        switch (section) {
            case "two" ->
                rows.add(phases(
                        phase -> phase.direction() == Direction.OPENING,
                        phase -> phase.direction() == Direction.CLOSING));
            case "preject" ->
                rows.add(phases(
                        phase -> phase.project() == ProjectStage.PREJECT,
                        phase -> phase.project() == ProjectStage.PROJECT));
            default -> {}
        }
        return new GuideTableView(
                messages.text(theme, section + ".left"), messages.text(theme, section + ".right"), rows);
    }

    private GuideRowView phases(Predicate<Phase> left, Predicate<Phase> right) {
        return new GuideRowView(messages.phases(), names(left), names(right));
    }

    private String names(Predicate<Phase> chosen) {
        return Arrays.stream(Phase.values()).filter(chosen).map(titles::name).collect(Collectors.joining(", "));
    }

    /** The network's own pages that the section is about. */
    private List<LinkView> links(String section, PageUrls urls) {
        Stream<LinkView> links =
                switch (section) {
                    case "here" -> Stream.of(new LinkView(messages.page("home"), urls.of("home")));
                    case "how" ->
                        Stream.concat(
                                Arrays.stream(Phase.values())
                                        .map(phase ->
                                                new LinkView(titles.title(phase), urls.of("phase-" + phase.key()))),
                                Stream.of(new LinkView(messages.page("reading"), urls.of("reading"))));
                    default -> Stream.of();
                };
        return links.filter(link -> !link.url().isEmpty()).toList();
    }
}
