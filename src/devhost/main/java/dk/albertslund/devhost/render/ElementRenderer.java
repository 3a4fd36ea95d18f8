package dk.albertslund.devhost.render;

/** How one kind of element is shown. */
interface ElementRenderer {
    String show(StorageElement element, RenderContext context);
}
