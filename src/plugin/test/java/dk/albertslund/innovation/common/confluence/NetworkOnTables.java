package dk.albertslund.innovation.common.confluence;

import com.atlassian.activeobjects.external.ActiveObjects;
import dk.albertslund.innovation.common.Belongings;
import dk.albertslund.innovation.common.Glance;
import dk.albertslund.innovation.common.Samples;
import dk.albertslund.innovation.common.Transactions;
import dk.albertslund.innovation.form.Edit;
import dk.albertslund.innovation.form.FieldRules;
import dk.albertslund.innovation.form.FormKinds;
import dk.albertslund.innovation.form.Forms;
import dk.albertslund.innovation.form.KeptValues;
import dk.albertslund.innovation.form.Row;
import dk.albertslund.innovation.form.Sheets;
import dk.albertslund.innovation.form.confluence.AoSheets;
import dk.albertslund.innovation.involvement.InvolvementForm;
import dk.albertslund.innovation.involvement.StarterRows;
import dk.albertslund.innovation.network.ActivityFollower;
import dk.albertslund.innovation.network.CopiedForms;
import dk.albertslund.innovation.network.Course;
import dk.albertslund.innovation.network.FirstForms;
import dk.albertslund.innovation.network.Founding;
import dk.albertslund.innovation.network.Leaving;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.network.NetworkProposal;
import dk.albertslund.innovation.network.PageCheck;
import dk.albertslund.innovation.network.PagesInMemory;
import dk.albertslund.innovation.network.ProfileFollower;
import dk.albertslund.innovation.network.ProfileForm;
import dk.albertslund.innovation.network.ProposalRules;
import dk.albertslund.innovation.network.Reconciliation;
import dk.albertslund.innovation.network.StandingFollower;
import dk.albertslund.innovation.network.StopFollower;
import dk.albertslund.innovation.network.SummaryCheck;
import dk.albertslund.innovation.network.confluence.AoFormCopies;
import dk.albertslund.innovation.network.confluence.AoNetworks;
import dk.albertslund.innovation.network.confluence.AoPages;
import dk.albertslund.innovation.network.confluence.AoSummaries;
import dk.albertslund.innovation.network.confluence.AoUnindexedNetworks;
import dk.albertslund.innovation.phase.PhaseTitles;
import dk.albertslund.innovation.phase.confluence.AoPhaseMoves;
import dk.albertslund.innovation.privacy.confluence.AoPersons;
import dk.albertslund.innovation.question.QuestionFollower;
import dk.albertslund.innovation.question.QuestionForm;
import dk.albertslund.innovation.search.SheetIndexFollower;
import dk.albertslund.innovation.settings.PublishedSettings;
import dk.albertslund.innovation.settings.Publishing;
import dk.albertslund.innovation.settings.confluence.AoPublications;
import dk.albertslund.innovation.stakeholder.StakeholderForm;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The whole core put together on real tables, as Spring does it in Confluence. */
public final class NetworkOnTables {
    public final Sheets sheets;
    public final AoSummaries summaries;
    public final AoNetworks networks;
    public final AoPages pages;
    public final AoUnindexedNetworks unindexed;
    public final AoPhaseMoves moves;
    public final AoPersons persons;
    public final Forms forms;
    public final AoPublications publications;
    public final PublishedSettings settings;
    public final Publishing publishing;
    public final Founding founding;
    public final Course course;
    public final Leaving leaving;
    public final AoFormCopies copies;
    public final CopiedForms copiedForms;
    public final PagesInMemory wiki = new PagesInMemory();
    public final Reconciliation reconciliation;
    public final StakeholderForm stakeholders = new StakeholderForm();
    private final QuestionForm question = new QuestionForm();

    public NetworkOnTables(ActiveObjects ao) {
        this(ao, Samples.CLOCK);
    }

    public NetworkOnTables(ActiveObjects ao, Clock clock) {
        this(ao, clock, tables -> tables);
    }

    /** @param between what stands between those who write and the tables of the sheets */
    public NetworkOnTables(ActiveObjects ao, Clock clock, UnaryOperator<Sheets> between) {
        Transactions transactions = new AoTransactions(ao);
        FieldRules rules = new FieldRules(Samples.PEOPLE);
        sheets = between.apply(new AoSheets(ao, clock));
        summaries = new AoSummaries(ao);
        networks = new AoNetworks(ao, clock);
        pages = new AoPages(ao);
        unindexed = new AoUnindexedNetworks(ao);
        moves = new AoPhaseMoves(ao);
        persons = new AoPersons(ao, Samples.CLOCK);
        forms = new Forms(
                sheets,
                new KeptValues(rules, persons),
                List.of(
                        new ActivityFollower(summaries, transactions),
                        new ProfileFollower(summaries),
                        new QuestionFollower(summaries),
                        new SheetIndexFollower(unindexed)),
                transactions,
                clock);
        FirstForms firstForms = new FirstForms(forms, List.of(new StarterRows(new InvolvementForm())));
        publications = new AoPublications(ao);
        settings = new PublishedSettings(publications, new Glance());
        publishing = new Publishing(publications, settings, rules, transactions, clock);
        ProfileForm profile = new ProfileForm(settings);
        founding = new Founding(
                networks, summaries, firstForms, new ProposalRules(profile, rules, settings), transactions);
        course = new Course(
                moves,
                List.of(new StandingFollower(summaries), new StopFollower(profile, forms, sheets)),
                transactions,
                new PhaseTitles(new KeysAsTexts("innovation\\..*")),
                clock);
        copies = new AoFormCopies(ao);
        List<Belongings> belongings = List.of(sheets, moves, summaries, pages, copies, unindexed, persons);
        leaving = new Leaving(networks, belongings, transactions);
        FormKinds kinds = new FormKinds(List.of(profile, question, stakeholders));
        copiedForms = new CopiedForms(kinds, forms, copies, transactions, clock);
        reconciliation = new Reconciliation(
                networks,
                belongings,
                new PageCheck(pages, copies, wiki, transactions),
                new SummaryCheck(summaries, kinds, forms, course, transactions),
                transactions);
    }

    /** A welfare network led by Asta. */
    public Network found(String spaceKey) {
        Map<String, String> answers = Map.of(
                "themeTitle", "Unge og fritid",
                "networkType", "welfare",
                "spaceKey", spaceKey,
                "networkLeader", "asta",
                "referenceLeader", "bo",
                "startDate", "2026-03-01",
                "plannedEnd", "2026-09-01");
        return founding.found(new NetworkProposal(answers), spaceKey, "key-asta");
    }

    /** Writes one of the question form's own fields. */
    public int write(Network network, String field, String value, int base) {
        return save(network, "", Row.SHEET, field, value, base);
    }

    public int draft(Network network, String row, String text, int base) {
        return save(network, QuestionForm.DRAFTS, row, QuestionForm.TEXT, text, base);
    }

    private int save(Network network, String list, String row, String field, String value, int base) {
        Edit edit = new Edit(network.id(), QuestionForm.KEY, 1, list, row, field, value, base, "key-asta");
        return forms.save(question, edit).revision();
    }
}
