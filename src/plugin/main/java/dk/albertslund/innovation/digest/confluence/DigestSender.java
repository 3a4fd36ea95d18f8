package dk.albertslund.innovation.digest.confluence;

import dk.albertslund.innovation.digest.NetworkNews;
import dk.albertslund.innovation.digest.NewsReader;
import dk.albertslund.innovation.digest.Period;
import dk.albertslund.innovation.mail.MailKind;
import dk.albertslund.innovation.mail.MailOccasion;
import dk.albertslund.innovation.mail.confluence.MailService;
import dk.albertslund.innovation.network.Summary;
import dk.albertslund.innovation.rollup.SummaryCache;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;

/**
 * Sends the week's mail to everybody who has something to be told. It may be stopped and run again: whoever has the week's
 * mail does not get it twice.
 */
@Component
public final class DigestSender {
    private final SummaryCache summaries;
    private final NewsReader news;
    private final DigestMailFactory mails;
    private final MailService service;
    private final Clock clock;

    public DigestSender(
            SummaryCache summaries, NewsReader news, DigestMailFactory mails, MailService service, Clock clock) {
        this.summaries = summaries;
        this.news = news;
        this.mails = mails;
        this.service = service;
        this.clock = clock;
    }

    /** @return how many mails were handed over */
    int send(BooleanSupplier isCancelled) {
        Period week = Period.lastWeek(ZonedDateTime.now(clock));
        Map<String, List<NetworkNews>> byReader = new TreeMap<>();
        for (Summary summary : summaries.findAll()) {
            if (isCancelled.getAsBoolean()) {
                return 0;
            }
            NetworkNews found = news.read(summary, week);
            found.readers().forEach(reader -> byReader.computeIfAbsent(reader, first -> new ArrayList<>())
                    .add(found));
        }
        MailOccasion occasion = new MailOccasion(
                MailKind.DIGEST, MailOccasion.SEVERAL_NETWORKS, week.day().toString());
        int sent = 0;
        for (Map.Entry<String, List<NetworkNews>> reader : byReader.entrySet()) {
            if (isCancelled.getAsBoolean()) {
                return sent;
            }
            if (service.send(occasion, reader.getKey(), () -> mails.of(reader.getKey(), reader.getValue()))) {
                sent++;
            }
        }
        return sent;
    }
}
