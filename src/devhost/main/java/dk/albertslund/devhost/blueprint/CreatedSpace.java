package dk.albertslund.devhost.blueprint;

import dk.albertslund.devhost.wiki.WikiPage;
import dk.albertslund.devhost.wiki.WikiSpace;

/** The space as it was made, with its home page. */
public record CreatedSpace(WikiSpace space, WikiPage homePage) {}
