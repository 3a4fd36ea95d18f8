package dk.albertslund.devhost.blueprint;

import java.util.List;

/** A page of a blueprint with the pages beneath it. */
record TemplateNode(ContentTemplate template, List<TemplateNode> children) {}
