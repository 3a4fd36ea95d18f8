package dk.albertslund.innovation.reflection.confluence;

import dk.albertslund.innovation.form.confluence.FormView;

/** The page of the exercise: the form, and below it the wall of definitions. */
public record ReflectionView(FormView form, DefinitionsView definitions) {}
