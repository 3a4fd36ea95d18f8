package dk.albertslund.innovation.search;

import dk.albertslund.innovation.form.Content;
import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.form.FormKinds;
import dk.albertslund.innovation.form.FormText;
import dk.albertslund.innovation.form.Section;
import dk.albertslund.innovation.form.Sheet;
import dk.albertslund.innovation.form.Sheets;
import dk.albertslund.innovation.network.PageParts;
import dk.albertslund.innovation.network.Summaries;
import dk.albertslund.innovation.network.Summary;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What a page shows of its network's forms, as text. Only what everybody who may read the page may read is in it, and it
 * costs the same number of statements however much is written.
 */
@Component
public final class PageText {
    private final Summaries summaries;
    private final FormKinds kinds;
    private final Sheets sheets;
    private final FormText text;

    public PageText(Summaries summaries, FormKinds kinds, Sheets sheets, FormText text) {
        this.summaries = summaries;
        this.kinds = kinds;
        this.sheets = sheets;
        this.text = text;
    }

    /** Empty when the page shows no form or stands outside every network. */
    public String of(String spaceKey, String storage) {
        Set<String> parts = PageParts.shownIn(storage);
        List<Shown> shown = kinds.all().stream()
                .map(kind -> new Shown(kind, sections(parts, kind)))
                .filter(form -> !form.sections().isEmpty())
                .toList();
        if (shown.isEmpty()) {
            return "";
        }
        return summaries
                .inSpace(spaceKey)
                .map(network -> shown.stream()
                        .flatMap(form -> contents(network, form.kind()).map(of -> text.of(form.sections(), of)))
                        .filter(written -> !written.isEmpty())
                        .collect(Collectors.joining("\n")))
                .orElse("");
    }

    private record Shown(FormKind kind, List<Section> sections) {}

    private static List<Section> sections(Set<String> parts, FormKind kind) {
        return parts.stream().flatMap(part -> kind.shownBy(part).stream()).toList();
    }

    /** The form as it stands, and where it is one of many turns what was written in those before. */
    private Stream<Content> contents(Summary network, FormKind kind) {
        int turn = kind.isPerTurn() ? network.standing().turn() : Sheet.ONLY_TURN;
        Content now = sheets.content(sheets.sheet(network.networkId(), kind.key(), turn));
        return kind.isPerTurn()
                ? Stream.concat(Stream.of(now), sheets.before(network.networkId(), kind.key(), turn).values().stream())
                : Stream.of(now);
    }
}
