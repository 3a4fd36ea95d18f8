/* The only place where markup is made of a text: markup that the wiki itself has drawn for this user. */

/** @param html a page of this wiki, as it was fetched from its own address */
export function parseOwnPage(html) {
    return new DOMParser().parseFromString(html, 'text/html');
}

/** @param html a part of a page, as our own templates have drawn it for a response */
export function parseOwnPart(html) {
    const page = parseOwnPage('<template>' + html + '</template>');
    return document.importNode(page.querySelector('template').content, true);
}
