package dk.albertslund.devhost.blueprint;

import java.util.List;

/** A page of a blueprint with its child pages. */
record TemplateNode(ContentTemplate template, List<TemplateNode> children) {}
