package dk.albertslund.innovation.digest;

import dk.albertslund.innovation.form.FormKindRegistry;
import dk.albertslund.innovation.form.sheet.Sheet;
import dk.albertslund.innovation.form.sheet.SheetRepository;
import dk.albertslund.innovation.ideas.IdeasForm;
import dk.albertslund.innovation.network.Summary;
import dk.albertslund.innovation.page.NetworkPageRepository;
import dk.albertslund.innovation.prioritising.PrioritisingForm;
import dk.albertslund.innovation.profile.NetworkPeople;
import dk.albertslund.innovation.profile.ProfileForm;
import dk.albertslund.innovation.question.QuestionForm;
import dk.albertslund.innovation.trial.TrialForm;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Reads what is told of a network: a few statements for each, whatever the number of its members. */
@Component
public final class NewsReader {
    private static final Set<String> KINDS =
            Set.of(ProfileForm.KEY, QuestionForm.KEY, IdeasForm.KEY, PrioritisingForm.KEY, TrialForm.KEY);
    private static final String PHASES = "phase";

    private final SheetRepository sheets;
    private final NetworkPageRepository pages;
    private final FormKindRegistry kinds;
    private final List<NewsSource> sources;

    NewsReader(SheetRepository sheets, NetworkPageRepository pages, FormKindRegistry kinds, List<NewsSource> sources) {
        this.sheets = sheets;
        this.pages = pages;
        this.kinds = kinds;
        this.sources = List.copyOf(sources);
    }

    public NetworkNews read(Summary summary, Period period) {
        List<Sheet> needed = sheets.findAll(summary.networkId()).stream()
                .filter(sheet -> KINDS.contains(sheet.kind()) || sheet.kind().startsWith(PHASES))
                .toList();
        NetworkForms forms = new NetworkForms(summary, sheets.states(needed), kinds);
        List<NewsItem> items = sources.stream()
                .flatMap(source -> source.find(forms, period))
                .sorted(Comparator.comparing(NewsItem::kind))
                .toList();
        return new NetworkNews(
                summary,
                NetworkPeople.in(forms.current(ProfileForm.KEY)).all(),
                items,
                pages.findByNetwork(summary.networkId()));
    }
}
