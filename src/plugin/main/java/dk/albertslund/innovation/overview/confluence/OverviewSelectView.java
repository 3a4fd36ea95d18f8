package dk.albertslund.innovation.overview.confluence;

import java.util.List;

/** A list to choose from, by the name of its parameter in the address. */
public record OverviewSelectView(String name, String label, List<OverviewOptionView> options) {}
