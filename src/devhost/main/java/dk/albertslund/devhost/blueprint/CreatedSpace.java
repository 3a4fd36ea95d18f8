package dk.albertslund.devhost.blueprint;

import dk.albertslund.devhost.wiki.WikiPage;
import dk.albertslund.devhost.wiki.WikiSpace;

/** A space that was created, with its home page. */
public record CreatedSpace(WikiSpace space, WikiPage homePage) {}
