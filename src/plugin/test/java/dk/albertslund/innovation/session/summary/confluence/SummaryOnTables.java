package dk.albertslund.innovation.session.summary.confluence;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.sal.api.ApplicationProperties;
import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.common.RequestCache;
import dk.albertslund.innovation.common.Samples;
import dk.albertslund.innovation.common.confluence.DanishDateFormatter;
import dk.albertslund.innovation.common.confluence.KeysAsTexts;
import dk.albertslund.innovation.common.confluence.NetworkOnTables;
import dk.albertslund.innovation.common.confluence.WikiUrls;
import dk.albertslund.innovation.form.FormKindRegistry;
import dk.albertslund.innovation.model.PhaseTitles;
import dk.albertslund.innovation.network.NetworkPermissions;
import dk.albertslund.innovation.page.confluence.NetworkPageUrls;
import dk.albertslund.innovation.prioritising.PrioritisingForm;
import dk.albertslund.innovation.question.QuestionForm;
import dk.albertslund.innovation.reflection.ReflectionForm;
import dk.albertslund.innovation.session.live.confluence.AoSessionRunRepository;
import dk.albertslund.innovation.trial.TrialForm;
import java.util.List;
import org.mockito.Mockito;

/** What makes summaries, on real tables and with a wiki whose pages a test sets. */
final class SummaryOnTables {
    final PageManager pages = Mockito.mock(PageManager.class);
    final NetworkPermissions permissions = Mockito.mock(NetworkPermissions.class);
    final SummaryPages networkPages;
    final SummaryContextFactory contexts;
    final SessionSummaryViewFactory views;
    private final Messages messages = new KeysAsTexts("innovation\\..*");

    SummaryOnTables(NetworkOnTables tables, ActiveObjects ao, TrialForm trial) {
        WikiUrls urls = new WikiUrls(Mockito.mock(ApplicationProperties.class, asked -> "https://wiki"));
        networkPages =
                new SummaryPages(new NetworkPageUrls(tables.pages, urls, new RequestCache()), permissions, pages, urls);
        FormKindRegistry kinds =
                new FormKindRegistry(List.of(new QuestionForm(), new PrioritisingForm(), trial, new ReflectionForm()));
        contexts = new SummaryContextFactory(
                tables.sheets,
                new AoSessionRunRepository(ao),
                new SharedFormReader(tables.sheets, kinds, networkPages),
                networkPages,
                DanishDateFormatter.make());
        views = new SessionSummaryViewFactory(
                new SummaryProgrammeFactory(messages, Samples.CLOCK),
                new SummaryDecisionFactory(tables.moves, networkPages, new PhaseTitles(messages), messages),
                new SummaryContributionFactory(messages, Samples.PEOPLE),
                new SummaryActionFactory(Samples.PEOPLE, DanishDateFormatter.make(), messages),
                author());
    }

    private SessionSummaryViewFactory.SummaryAuthor author() {
        return new SessionSummaryViewFactory.SummaryAuthor(
                Samples.PEOPLE, DanishDateFormatter.make(), messages, Samples.CLOCK);
    }
}
