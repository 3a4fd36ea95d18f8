package dk.albertslund.innovation.knowledge.confluence;

import dk.albertslund.innovation.form.confluence.FormView;

/** The page of the exercise: the form, and below it the innovation diamond. */
public record KnowledgeView(FormView form, DiamondView diamond) {}
