package dk.albertslund.innovation.stakeholder.confluence;

import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.stakeholder.Category;

/** What people call the categories, and what the network does with the stakeholders in them. */
record CategoryMessages(Messages messages) {
    String name(Category category) {
        return messages.text("innovation.stakeholder.category." + category.key());
    }

    /** What is done unless somebody writes something else. */
    String strategy(Category category) {
        return messages.text("innovation.stakeholder.strategy." + category.key());
    }

    /** For example {@code indflydelse 4, påvirket 2}. */
    String place(String influence, String affected) {
        return messages.text("innovation.stakeholder.place", influence, affected);
    }
}
