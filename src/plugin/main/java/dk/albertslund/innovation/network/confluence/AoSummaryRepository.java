package dk.albertslund.innovation.network.confluence;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import dk.albertslund.innovation.common.confluence.SqlInClause;
import dk.albertslund.innovation.model.Phase;
import dk.albertslund.innovation.model.PhasePosition;
import dk.albertslund.innovation.network.AgreedQuiet;
import dk.albertslund.innovation.network.NetworkProgress;
import dk.albertslund.innovation.network.NetworkResults;
import dk.albertslund.innovation.network.NetworkStatus;
import dk.albertslund.innovation.network.PhaseTimes;
import dk.albertslund.innovation.network.PracticeCount;
import dk.albertslund.innovation.network.Profile;
import dk.albertslund.innovation.network.StoredSummary;
import dk.albertslund.innovation.network.Summary;
import dk.albertslund.innovation.network.SummaryRepository;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.springframework.stereotype.Component;

/** Stores summaries in the table {@code SUMMARY}; every overview is one statement on it. */
@Component
public final class AoSummaryRepository implements SummaryRepository {
    private final ActiveObjects ao;
    private final Clock clock;

    public AoSummaryRepository(@ComponentImport ActiveObjects ao, Clock clock) {
        this.ao = ao;
        this.clock = clock;
    }

    @Override
    public Optional<Summary> findBySpace(String spaceKey) {
        return Arrays.stream(ao.find(AoSummary.class, Query.select().where("SPACE_KEY = ?", spaceKey)))
                .findFirst()
                .map(AoSummaryRepository::summary);
    }

    @Override
    public Optional<Summary> findByNetwork(int networkId) {
        return Arrays.stream(ao.find(AoSummary.class, Query.select().where("NETWORK_ID = ?", networkId)))
                .findFirst()
                .map(AoSummaryRepository::summary);
    }

    @Override
    public List<Summary> findAll() {
        AoSummary[] rows = ao.find(
                AoSummary.class, Query.select().where("PRACTICE = ?", false).order("ID ASC"));
        return Arrays.stream(rows).map(AoSummaryRepository::summary).toList();
    }

    /** From the epoch on also the rows that are older than the column. */
    @Override
    public List<StoredSummary> findWrittenSince(Instant since) {
        Query query = Query.select();
        AoSummary[] rows = ao.find(
                AoSummary.class, since.equals(Instant.EPOCH) ? query : query.where("WRITTEN >= ?", Date.from(since)));
        return Arrays.stream(rows).map(AoSummaryRepository::stored).toList();
    }

    private static StoredSummary stored(AoSummary row) {
        Date written = row.getWritten();
        return new StoredSummary(summary(row), written == null ? Instant.EPOCH : written.toInstant());
    }

    @Override
    public int count() {
        return ao.count(AoSummary.class, Query.select());
    }

    private static Summary summary(AoSummary row) {
        return new Summary(
                row.getNetworkId(),
                row.getSpaceKey(),
                row.isPractice(),
                profile(row),
                new PhasePosition(Phase.withKey(row.getPhase()).orElse(Phase.FOCUS), row.getTurn()),
                orEmpty(row.getQuestion()),
                row.isQuestionChecked(),
                row.getLastActivity().toInstant(),
                progress(row));
    }

    private static NetworkProgress progress(AoSummary row) {
        Optional<PracticeCount> practice = Optional.ofNullable(row.getPracticeCount())
                .map(people -> new PracticeCount(people, day(row.getPracticeDay())));
        PhaseTimes times =
                new PhaseTimes(day(row.getPhaseSince()), PhaseTimes.daysFromText(orEmpty(row.getPhaseDays())));
        return new NetworkProgress(
                times, phases(row.getCitizenPhases()), practice, SummaryResults.of(row), SummaryResults.quiet(row));
    }

    private static Set<Phase> phases(String keys) {
        return split(keys).stream().flatMap(key -> Phase.withKey(key).stream()).collect(Collectors.toSet());
    }

    private static Optional<LocalDate> day(String text) {
        return Optional.ofNullable(text).map(LocalDate::parse);
    }

    private static Profile profile(AoSummary row) {
        return new Profile(
                orEmpty(row.getTitle()),
                row.getNetworkType(),
                NetworkStatus.withKey(row.getNetworkStatus()).orElse(Profile.UNWRITTEN.status()),
                split(row.getLeaders()),
                split(row.getReferenceLeaders()),
                orEmpty(row.getStartDay()),
                orEmpty(row.getEndDay()));
    }

    @Override
    public void add(Summary summary) {
        ao.create(
                AoSummary.class,
                new DBParam("NETWORK_ID", summary.networkId()),
                new DBParam("SPACE_KEY", summary.spaceKey()),
                new DBParam("PRACTICE", summary.isPractice()),
                new DBParam("NETWORK_TYPE", summary.profile().type()),
                new DBParam("NETWORK_STATUS", summary.profile().status().key()),
                new DBParam("PHASE", summary.position().phase().key()),
                new DBParam("TURN", summary.position().turn()),
                new DBParam("PHASE_SINCE", text(summary.progress().times().since())),
                new DBParam("LAST_ACTIVITY", Date.from(summary.lastActivity())),
                new DBParam("WRITTEN", Date.from(clock.instant())));
    }

    @Override
    public void setProfile(int networkId, Profile profile, Instant when) {
        change(networkId, when, row -> {
            row.setTitle(orNull(profile.title()));
            row.setNetworkType(profile.type());
            row.setNetworkStatus(profile.status().key());
            row.setLeaders(orNull(String.join(",", profile.leaders())));
            row.setReferenceLeaders(orNull(String.join(",", profile.referenceLeaders())));
            row.setStartDay(orNull(profile.start()));
            row.setEndDay(orNull(profile.plannedEnd()));
        });
    }

    @Override
    public void setQuestion(int networkId, String question, boolean isChecked, Instant when) {
        change(networkId, when, row -> {
            row.setQuestion(orNull(question));
            row.setQuestionChecked(isChecked);
        });
    }

    @Override
    public void setPosition(int networkId, PhasePosition position, PhaseTimes times, Instant when) {
        change(networkId, when, row -> {
            row.setPhase(position.phase().key());
            row.setTurn(position.turn());
            row.setPhaseSince(text(times.since()));
            row.setPhaseDays(orNull(times.daysAsText()));
        });
        AoReindexQueue.enqueue(ao, networkId);
    }

    @Override
    public void setCitizens(int networkId, Set<Phase> citizens, Instant when) {
        String keys = citizens.stream().sorted().map(Phase::key).collect(Collectors.joining(","));
        change(networkId, when, row -> row.setCitizenPhases(orNull(keys)));
    }

    @Override
    public void setPractice(int networkId, Optional<PracticeCount> count, Instant when) {
        change(networkId, when, row -> {
            row.setPracticeCount(count.map(PracticeCount::people).orElse(null));
            row.setPracticeDay(text(count.flatMap(PracticeCount::day)));
        });
    }

    @Override
    public void setResults(int networkId, NetworkResults results, Instant when) {
        change(networkId, when, row -> SummaryResults.write(results, row));
    }

    @Override
    public void setQuiet(int networkId, Optional<AgreedQuiet> quiet, Instant when) {
        change(networkId, when, row -> {
            row.setQuietUntil(text(quiet.map(AgreedQuiet::until)));
            row.setQuietReason(quiet.map(AgreedQuiet::reason).orElse(null));
        });
    }

    private static String text(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(null);
    }

    @Override
    public void touch(int networkId, Instant when) {
        change(networkId, when, row -> {});
    }

    /** Active Objects updates only columns that were set. A late call never moves the last activity back. */
    private void change(int networkId, Instant when, Consumer<AoSummary> change) {
        for (AoSummary row : ao.find(AoSummary.class, Query.select().where("NETWORK_ID = ?", networkId))) {
            change.accept(row);
            if (row.getLastActivity().toInstant().isBefore(when)) {
                row.setLastActivity(Date.from(when));
            }
            row.setWritten(Date.from(clock.instant()));
            row.save();
        }
    }

    @Override
    public void deleteByNetwork(int networkId) {
        ao.deleteWithSQL(AoSummary.class, "NETWORK_ID = ?", networkId);
    }

    @Override
    public Set<Integer> findOrphanedNetworkIds(Collection<Integer> known) {
        return Arrays.stream(ao.find(AoSummary.class, SqlInClause.selectExcept("NETWORK_ID", known)))
                .map(AoSummary::getNetworkId)
                .collect(Collectors.toSet());
    }

    private static List<String> split(String keys) {
        return keys == null ? List.of() : List.of(keys.split(","));
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
