package dk.albertslund.devhost.blueprint;

import com.atlassian.plugin.web.ContextProvider;

/**
 * The template of a page of a blueprint: the language key of its name, storage format with variables, and what adds to
 * the values that they are filled with.
 */
record ContentTemplate(String nameKey, String body, ContextProvider provider) {}
