/* The only place where markup is made of a text: markup that the wiki itself has drawn for this user. */
import { findAll } from './dom.js';

/** Stands in new parts for what makes ids the page's only ones. */
const NEW = 'new-panel';
const WITH_ID = ['id', 'name', 'href', 'for', 'aria-describedby', 'aria-labelledby', 'aria-controls'];

/** @param html a page of this wiki, as it was fetched from its own address */
export function parseOwnPage(html) {
    return new DOMParser().parseFromString(html, 'text/html');
}

/** @param html a part of a page, as our own templates have drawn it for a response */
export function parseOwnPart(html) {
    const page = parseOwnPage('<template>' + html + '</template>');
    return document.importNode(page.querySelector('template').content, true);
}

/** The same with the ids of the page that it comes into. */
export function parseOwnPartFor(html, drawing) {
    const content = parseOwnPart(html);
    findAll(content, WITH_ID.map((name) => '[' + name + '*="' + NEW + '"]').join()).forEach((element) =>
        WITH_ID.filter((name) => element.hasAttribute(name)).forEach((name) =>
            element.setAttribute(name, element.getAttribute(name).split(NEW).join(drawing)),
        ),
    );
    return content;
}
