package dk.albertslund.innovation.stakeholder.confluence;

import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.stakeholder.Category;

/** Names and strategies of the quadrants, and places in them. */
record CategoryMessages(Messages messages) {
    String name(Category category) {
        return messages.text("innovation.stakeholder.category." + category.key());
    }

    /** The default strategy, unless the network has entered its own. */
    String strategy(Category category) {
        return messages.text("innovation.stakeholder.strategy." + category.key());
    }

    /** What a stakeholder is called who has no name yet. */
    String unnamed() {
        return messages.text("innovation.stakeholder.unnamed");
    }

    /** The mark of a kind of stakeholder in the matrix; empty while no kind is chosen. */
    String mark(String kind) {
        return kind.isEmpty() ? "" : messages.text("innovation.stakeholder.mark." + kind);
    }

    /** How many stand in a cell of the matrix, and which cell it is. */
    String count(int count, String place) {
        return messages.text("innovation.stakeholder.here", count, place);
    }

    /** For example {@code indflydelse 4, påvirket 2}. */
    String place(String influence, String affected) {
        return messages.text("innovation.stakeholder.place", influence, affected);
    }
}
