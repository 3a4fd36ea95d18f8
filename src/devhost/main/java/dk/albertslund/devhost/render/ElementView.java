package dk.albertslund.devhost.render;

/** How one kind of element is shown. */
interface ElementView {
    String show(StorageElement element, Rendering rendering);
}
