package dk.albertslund.innovation.intake.confluence;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import dk.albertslund.innovation.intake.ProposalOutcome;
import dk.albertslund.innovation.intake.ProposalRepository;
import dk.albertslund.innovation.intake.ProposalStatus;
import dk.albertslund.innovation.intake.ThemeMark;
import dk.albertslund.innovation.intake.ThemeProposal;
import dk.albertslund.innovation.intake.ThemeText;
import dk.albertslund.innovation.model.HalfYear;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.springframework.stereotype.Component;

/** Stores proposals in the table {@code PROPOSAL}. */
@Component
public final class AoProposalRepository implements ProposalRepository {
    private static final String THEME = "theme";
    private static final String FIRST_HALF = "1";

    private final ActiveObjects ao;

    public AoProposalRepository(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public int add(ThemeProposal proposal) {
        HalfYear half = proposal.halfYear();
        return ao.create(
                        AoProposal.class,
                        new DBParam("SPACE_KEY", proposal.spaceKey()),
                        new DBParam("AUTHOR", proposal.author()),
                        new DBParam("PROPOSED", Date.from(proposal.proposed())),
                        new DBParam("HALF_YEAR", half.year() + "-" + (half.isFirst() ? FIRST_HALF : "2")),
                        new DBParam("TITLE", proposal.text().title()),
                        new DBParam("ANSWERS", answers(proposal.text())),
                        new DBParam("OUTCOME", proposal.outcome().status().key()),
                        new DBParam("LOCKS", 0))
                .getID();
    }

    @Override
    public Optional<ThemeProposal> lock(int id) {
        Query query = Query.select().where("ID = ?", id);
        for (AoProposal row : ao.find(AoProposal.class, query)) {
            row.setLocks(row.getLocks() + 1);
            row.save();
        }
        return proposals(query).stream().findFirst();
    }

    @Override
    public void saveText(ThemeProposal proposal) {
        for (AoProposal row : ao.find(AoProposal.class, Query.select().where("ID = ?", proposal.id()))) {
            row.setTitle(proposal.text().title());
            row.setAnswers(answers(proposal.text()));
            row.save();
        }
    }

    @Override
    public void saveOutcome(ThemeProposal proposal) {
        ProposalOutcome outcome = proposal.outcome();
        for (AoProposal row : ao.find(AoProposal.class, Query.select().where("ID = ?", proposal.id()))) {
            row.setOutcome(outcome.status().key());
            row.setDecider(outcome.decider());
            row.setDecided(outcome.decided().map(Date::from).orElse(null));
            row.setReason(outcome.reason());
            row.setNetworkSpace(outcome.networkSpace());
            row.save();
        }
    }

    @Override
    public void delete(int id) {
        ao.deleteWithSQL(AoProposal.class, "ID = ?", id);
    }

    @Override
    public List<ThemeProposal> findBySpace(String spaceKey) {
        return proposals(Query.select().where("SPACE_KEY = ?", spaceKey).order("ID DESC"));
    }

    @Override
    public List<ThemeProposal> findAccepted() {
        return proposals(Query.select()
                .where("OUTCOME = ?", ProposalStatus.ACCEPTED.key())
                .order("ID DESC"));
    }

    @Override
    public void deleteBySpace(String spaceKey) {
        ao.deleteWithSQL(AoProposal.class, "SPACE_KEY = ?", spaceKey);
    }

    @Override
    public int deleteDecidedBefore(Instant moment) {
        return ao.deleteWithSQL(AoProposal.class, "DECIDED < ?", Date.from(moment));
    }

    private List<ThemeProposal> proposals(Query query) {
        return Arrays.stream(ao.find(AoProposal.class, query))
                .map(AoProposalRepository::proposal)
                .toList();
    }

    private static ThemeProposal proposal(AoProposal row) {
        String[] half = row.getHalfYear().split("-");
        return new ThemeProposal(
                row.getID(),
                row.getSpaceKey(),
                row.getAuthor(),
                row.getProposed().toInstant(),
                new HalfYear(Integer.parseInt(half[0]), half[1].equals(FIRST_HALF)),
                text(row),
                new ProposalOutcome(
                        ProposalStatus.withKey(row.getOutcome()).orElse(ProposalStatus.PROPOSED),
                        orEmpty(row.getDecider()),
                        Optional.ofNullable(row.getDecided()).map(Date::toInstant),
                        orEmpty(row.getReason()),
                        orEmpty(row.getNetworkSpace())));
    }

    /** A database may give null for an empty text. */
    private static String orEmpty(String stored) {
        return stored == null ? "" : stored;
    }

    /** The texts are single lines. */
    private static String answers(ThemeText text) {
        List<String> lines = new ArrayList<>();
        lines.add(THEME + "=" + text.theme());
        text.marks().forEach((mark, how) -> lines.add(mark.key() + "=" + how));
        return String.join("\n", lines);
    }

    private static ThemeText text(AoProposal row) {
        Map<String, String> answers = row.getAnswers()
                .lines()
                .map(line -> line.split("=", 2))
                .filter(line -> line.length == 2)
                .collect(Collectors.toMap(line -> line[0], line -> line[1], (first, second) -> second));
        Map<ThemeMark, String> marks = new EnumMap<>(ThemeMark.class);
        for (ThemeMark mark : ThemeMark.values()) {
            marks.put(mark, answers.getOrDefault(mark.key(), ""));
        }
        return new ThemeText(row.getTitle(), answers.getOrDefault(THEME, ""), marks);
    }
}
