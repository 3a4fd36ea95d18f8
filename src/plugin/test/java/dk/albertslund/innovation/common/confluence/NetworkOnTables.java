package dk.albertslund.innovation.common.confluence;

import com.atlassian.activeobjects.external.ActiveObjects;
import dk.albertslund.innovation.common.NetworkDataRepository;
import dk.albertslund.innovation.common.RequestCache;
import dk.albertslund.innovation.common.Samples;
import dk.albertslund.innovation.common.Transactions;
import dk.albertslund.innovation.continuation.PracticeSummaryListener;
import dk.albertslund.innovation.continuation.RealisationForm;
import dk.albertslund.innovation.creation.InitialFormService;
import dk.albertslund.innovation.creation.NetworkCreationService;
import dk.albertslund.innovation.creation.NetworkProposal;
import dk.albertslund.innovation.creation.NetworkProposalValidator;
import dk.albertslund.innovation.form.FieldUpdate;
import dk.albertslund.innovation.form.FieldValueStore;
import dk.albertslund.innovation.form.FieldValueValidator;
import dk.albertslund.innovation.form.FormKindRegistry;
import dk.albertslund.innovation.form.FormService;
import dk.albertslund.innovation.form.FormServices;
import dk.albertslund.innovation.form.LastActivityListener;
import dk.albertslund.innovation.form.PicturesInMemory;
import dk.albertslund.innovation.form.SheetChangePublisher;
import dk.albertslund.innovation.form.confluence.AoSheetRepository;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.SheetRepository;
import dk.albertslund.innovation.involvement.CitizenAnswerListener;
import dk.albertslund.innovation.involvement.CitizenSummary;
import dk.albertslund.innovation.involvement.DesignSummaryListener;
import dk.albertslund.innovation.involvement.InvolvementDesigns;
import dk.albertslund.innovation.involvement.InvolvementForm;
import dk.albertslund.innovation.involvement.InvolvementInitialRows;
import dk.albertslund.innovation.maintenance.NetworkDeletionService;
import dk.albertslund.innovation.maintenance.PageReconciler;
import dk.albertslund.innovation.maintenance.ReconciliationService;
import dk.albertslund.innovation.maintenance.SummaryReconciler;
import dk.albertslund.innovation.maintenance.WikiInventoryInMemory;
import dk.albertslund.innovation.model.PhaseTitles;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.network.confluence.AoNetworkRepository;
import dk.albertslund.innovation.network.confluence.AoReindexQueue;
import dk.albertslund.innovation.network.confluence.AoSummaryRepository;
import dk.albertslund.innovation.page.FormCopyService;
import dk.albertslund.innovation.page.confluence.AoFormCopyRepository;
import dk.albertslund.innovation.page.confluence.AoNetworkPageRepository;
import dk.albertslund.innovation.phase.NetworkStopListener;
import dk.albertslund.innovation.phase.PhaseMoveService;
import dk.albertslund.innovation.phase.SummaryPositionListener;
import dk.albertslund.innovation.phase.confluence.AoPhaseMoveRepository;
import dk.albertslund.innovation.phase.form.FocusForm;
import dk.albertslund.innovation.phase.form.PhaseFormRegistry;
import dk.albertslund.innovation.portfolio.ResultSummary;
import dk.albertslund.innovation.portfolio.ResultSummaryListener;
import dk.albertslund.innovation.privacy.confluence.AoPersonRepository;
import dk.albertslund.innovation.profile.ProfileForm;
import dk.albertslund.innovation.profile.ProfileSummaryListener;
import dk.albertslund.innovation.question.QuestionForm;
import dk.albertslund.innovation.question.QuestionSummaryListener;
import dk.albertslund.innovation.search.ReindexThrottle;
import dk.albertslund.innovation.search.SheetReindexListener;
import dk.albertslund.innovation.settings.PublicationService;
import dk.albertslund.innovation.settings.PublishedSettings;
import dk.albertslund.innovation.settings.confluence.AoPublicationRepository;
import dk.albertslund.innovation.stakeholder.StakeholderForm;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The services of networks and forms on real tables, wired as Spring does in Confluence. */
public final class NetworkOnTables {
    public final Transactions transactions;
    public final SheetRepository sheets;
    public final AoSummaryRepository summaries;
    public final AoNetworkRepository networks;
    public final AoNetworkPageRepository pages;
    public final AoReindexQueue reindexQueue;
    public final AoPhaseMoveRepository moves;
    public final AoPersonRepository persons;
    public final FieldValueStore values;
    public final FormService forms;
    public final AoPublicationRepository publications;
    public final PublishedSettings settings;
    public final PublicationService publicationService;
    public final NetworkCreationService creationService;
    public final PhaseMoveService moveService;
    public final NetworkDeletionService deletionService;
    public final AoFormCopyRepository copies;
    public final FormCopyService formCopyService;
    public final WikiInventoryInMemory wiki = new WikiInventoryInMemory();
    public final ReconciliationService reconciliation;
    public final StakeholderForm stakeholders = new StakeholderForm();
    private final QuestionForm question = new QuestionForm();

    public NetworkOnTables(ActiveObjects ao) {
        this(ao, Samples.CLOCK);
    }

    public NetworkOnTables(ActiveObjects ao, Clock clock) {
        this(ao, clock, tables -> tables);
    }

    /** @param between what stands between those who write and the tables of the sheets */
    public NetworkOnTables(ActiveObjects ao, Clock clock, UnaryOperator<SheetRepository> between) {
        transactions = new AoTransactions(ao);
        FieldValueValidator validator = new FieldValueValidator(Samples.PEOPLE);
        sheets = between.apply(new AoSheetRepository(ao, clock));
        summaries = new AoSummaryRepository(ao, clock);
        networks = new AoNetworkRepository(ao, clock);
        pages = new AoNetworkPageRepository(ao);
        reindexQueue = new AoReindexQueue(ao);
        moves = new AoPhaseMoveRepository(ao);
        persons = new AoPersonRepository(ao, Samples.CLOCK);
        values = new FieldValueStore(validator, persons, PicturesInMemory.NONE, FormServices.NO_ROWS);
        PhaseFormRegistry phases = new PhaseFormRegistry(List.of(new FocusForm()));
        InvolvementDesigns designs = new InvolvementDesigns(sheets, phases);
        CitizenSummary citizens = new CitizenSummary(summaries, designs);
        CitizenAnswerListener answers = new CitizenAnswerListener(citizens, phases);
        forms = new FormService(
                sheets,
                values,
                new SheetChangePublisher(
                        List.of(
                                new LastActivityListener(summaries, transactions),
                                new ProfileSummaryListener(summaries),
                                new QuestionSummaryListener(summaries),
                                new PracticeSummaryListener(summaries, sheets),
                                new ResultSummaryListener(new ResultSummary(summaries, sheets)),
                                new DesignSummaryListener(citizens),
                                answers,
                                new SheetReindexListener(reindexQueue, transactions, new ReindexThrottle())),
                        clock),
                networkId -> true,
                transactions);
        InitialFormService initialForms =
                new InitialFormService(forms, List.of(new InvolvementInitialRows(new InvolvementForm())), List.of());
        publications = new AoPublicationRepository(ao);
        settings = new PublishedSettings(publications, new RequestCache());
        publicationService = new PublicationService(publications, settings, validator, transactions, clock);
        ProfileForm profile = new ProfileForm(settings);
        creationService = new NetworkCreationService(
                networks,
                summaries,
                initialForms,
                new NetworkProposalValidator(profile, validator, settings),
                transactions);
        moveService = new PhaseMoveService(
                moves,
                List.of(
                        new SummaryPositionListener(summaries, moves),
                        answers,
                        new NetworkStopListener(profile, forms, sheets)),
                transactions,
                new PhaseTitles(new KeysAsTexts("innovation\\..*")),
                clock);
        copies = new AoFormCopyRepository(ao);
        List<NetworkDataRepository> belongings =
                List.of(sheets, moves, summaries, pages, copies, reindexQueue, persons);
        deletionService = new NetworkDeletionService(networks, belongings, transactions);
        FormKindRegistry kinds = new FormKindRegistry(List.of(
                profile, question, stakeholders, new InvolvementForm(), new FocusForm(), new RealisationForm(clock)));
        formCopyService = new FormCopyService(kinds, forms, copies, transactions, clock);
        reconciliation = new ReconciliationService(
                networks,
                belongings,
                new PageReconciler(pages, copies, wiki, transactions),
                new SummaryReconciler(summaries, kinds, forms, moveService, transactions),
                transactions);
    }

    /** Creates a welfare network led by Asta. */
    public Network found(String spaceKey) {
        Map<String, String> answers = Map.of(
                "themeTitle", "Unge og fritid",
                "networkType", "welfare",
                "spaceKey", spaceKey,
                "networkLeader", "asta",
                "referenceLeader", "bo",
                "startDate", "2026-03-01",
                "plannedEnd", "2026-09-01");
        return creationService.create(new NetworkProposal(answers), spaceKey, "key-asta");
    }

    /** Saves a field of the question form itself. */
    public int write(Network network, String field, String value, int base) {
        return save(network, "", Row.SHEET, field, value, base);
    }

    public int draft(Network network, String row, String text, int base) {
        return save(network, QuestionForm.DRAFTS, row, QuestionForm.TEXT, text, base);
    }

    private int save(Network network, String list, String row, String field, String value, int base) {
        FieldUpdate update =
                new FieldUpdate(network.id(), QuestionForm.KEY, 1, list, row, field, value, base, "key-asta");
        return forms.save(question, update).revision();
    }
}
