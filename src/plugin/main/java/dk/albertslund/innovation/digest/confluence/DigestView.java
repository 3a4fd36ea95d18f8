package dk.albertslund.innovation.digest.confluence;

import java.util.List;

/** The text of the weekly mail. */
public record DigestView(List<DigestNetworkView> networks) {
    public DigestView {
        networks = List.copyOf(networks);
    }
}
