package dk.albertslund.innovation.digest;

import java.util.stream.Stream;

/** Finds what is told of one subject. Collected by Spring. */
interface NewsSource {
    Stream<NewsItem> find(NetworkForms network, Period period);
}
