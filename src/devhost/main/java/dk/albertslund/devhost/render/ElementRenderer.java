package dk.albertslund.devhost.render;

/** Renders one kind of element. */
interface ElementRenderer {
    String show(StorageElement element, RenderContext context);
}
