package dk.albertslund.innovation.network;

import dk.albertslund.innovation.model.Phase;
import dk.albertslund.innovation.model.PhasePosition;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Summaries in memory. */
public final class SummariesInMemory implements SummaryRepository {
    private final Map<Integer, Summary> rows = new TreeMap<>();

    @Override
    public Optional<Summary> findBySpace(String spaceKey) {
        return rows.values().stream()
                .filter(row -> row.spaceKey().equals(spaceKey))
                .findFirst();
    }

    @Override
    public Optional<Summary> findByNetwork(int networkId) {
        return Optional.ofNullable(rows.get(networkId));
    }

    @Override
    public List<Summary> findAll() {
        return rows.values().stream().filter(row -> !row.isPractice()).toList();
    }

    @Override
    public List<StoredSummary> findWrittenSince(Instant since) {
        return rows.values().stream()
                .map(row -> new StoredSummary(row, Instant.EPOCH))
                .toList();
    }

    @Override
    public int count() {
        return rows.size();
    }

    @Override
    public void add(Summary summary) {
        rows.put(summary.networkId(), summary);
    }

    @Override
    public void setProfile(int networkId, Profile profile, Instant when) {
        Summary old = rows.get(networkId);
        add(new Summary(
                networkId,
                old.spaceKey(),
                old.isPractice(),
                profile,
                old.position(),
                old.question(),
                old.isQuestionChecked(),
                when,
                old.progress()));
    }

    @Override
    public void setQuestion(int networkId, String question, boolean isChecked, Instant when) {
        Summary old = rows.get(networkId);
        add(new Summary(
                networkId,
                old.spaceKey(),
                old.isPractice(),
                old.profile(),
                old.position(),
                question,
                isChecked,
                when,
                old.progress()));
    }

    @Override
    public void setPosition(int networkId, PhasePosition position, PhaseTimes times, Instant when) {
        Summary old = rows.get(networkId);
        NetworkProgress progress = old.progress();
        add(new Summary(
                networkId,
                old.spaceKey(),
                old.isPractice(),
                old.profile(),
                position,
                old.question(),
                old.isQuestionChecked(),
                when,
                new NetworkProgress(
                        times, progress.citizens(), progress.practice(), progress.results(), progress.quiet())));
    }

    @Override
    public void setCitizens(int networkId, Set<Phase> citizens, Instant when) {
        NetworkProgress old = rows.get(networkId).progress();
        setProgress(
                networkId,
                new NetworkProgress(old.times(), citizens, old.practice(), old.results(), old.quiet()),
                when);
    }

    @Override
    public void setPractice(int networkId, Optional<PracticeCount> count, Instant when) {
        NetworkProgress old = rows.get(networkId).progress();
        setProgress(
                networkId, new NetworkProgress(old.times(), old.citizens(), count, old.results(), old.quiet()), when);
    }

    @Override
    public void setResults(int networkId, NetworkResults results, Instant when) {
        NetworkProgress old = rows.get(networkId).progress();
        setProgress(
                networkId,
                new NetworkProgress(old.times(), old.citizens(), old.practice(), results, old.quiet()),
                when);
    }

    @Override
    public void setQuiet(int networkId, Optional<AgreedQuiet> quiet, Instant when) {
        NetworkProgress old = rows.get(networkId).progress();
        setProgress(
                networkId,
                new NetworkProgress(old.times(), old.citizens(), old.practice(), old.results(), quiet),
                when);
    }

    private void setProgress(int networkId, NetworkProgress progress, Instant when) {
        Summary old = rows.get(networkId);
        add(new Summary(
                networkId,
                old.spaceKey(),
                old.isPractice(),
                old.profile(),
                old.position(),
                old.question(),
                old.isQuestionChecked(),
                when,
                progress));
    }

    @Override
    public void touch(int networkId, Instant when) {
        setQuestion(
                networkId, rows.get(networkId).question(), rows.get(networkId).isQuestionChecked(), when);
    }

    @Override
    public void deleteByNetwork(int networkId) {
        rows.remove(networkId);
    }

    @Override
    public Set<Integer> findOrphanedNetworkIds(Collection<Integer> known) {
        Set<Integer> others = new HashSet<>(rows.keySet());
        others.removeAll(known);
        return others;
    }
}
