/* The only place where markup is made of a text: markup that the wiki itself has drawn for this user. */

/** @param html a page of this wiki, as it was fetched from its own address */
export function parseOwnPage(html) {
    return new DOMParser().parseFromString(html, 'text/html');
}
