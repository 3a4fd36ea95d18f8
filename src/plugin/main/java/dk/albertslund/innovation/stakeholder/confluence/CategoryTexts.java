package dk.albertslund.innovation.stakeholder.confluence;

import dk.albertslund.innovation.common.Texts;
import dk.albertslund.innovation.stakeholder.Category;

/** What people call the categories, and what the network does with the stakeholders in them. */
record CategoryTexts(Texts texts) {
    String name(Category category) {
        return texts.text("innovation.stakeholder.category." + category.key());
    }

    /** What is done unless somebody writes something else. */
    String strategy(Category category) {
        return texts.text("innovation.stakeholder.strategy." + category.key());
    }

    /** For example {@code indflydelse 4, påvirket 2}. */
    String place(String influence, String affected) {
        return texts.text("innovation.stakeholder.place", influence, affected);
    }
}
