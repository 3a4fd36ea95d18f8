/*
 * A picture from phone or disk on its way to the page: drawn again as JPEG, always, so that place and camera do not come
 * along, and small enough for a slow connection.
 */
import { contextPath } from '../common/rest.js';

export const MOST_BYTES = 300 * 1024;
const LONGEST_SIDE = 1600;
const QUALITIES = [0.85, 0.75, 0.65, 0.55, 0.45];
const SMALLER = 0.75;
const TIMEOUT_IN_MS = 120000;

/**
 * The first encoding that is small enough: with less quality, then with fewer pixels.
 *
 * @param encode makes a promise of a blob of width, height and quality
 */
export async function fit(width, height, encode) {
    let scale = Math.min(1, LONGEST_SIDE / Math.max(width, height));
    for (;;) {
        const size = [width, height].map((side) => Math.max(1, Math.round(side * scale)));
        for (const quality of QUALITIES) {
            const blob = await encode(size[0], size[1], quality);
            if (blob.size <= MOST_BYTES) {
                return blob;
            }
        }
        scale *= SMALLER;
    }
}

function canvas(bitmap, width, height) {
    const drawn = Object.assign(document.createElement('canvas'), { width: width, height: height });
    const context = drawn.getContext('2d');
    // JPEG knows nothing transparent: it would be black
    context.fillStyle = '#fff';
    context.fillRect(0, 0, width, height);
    context.drawImage(bitmap, 0, 0, width, height);
    return drawn;
}

function jpeg(drawn, quality) {
    return new Promise((resolve, reject) => {
        drawn.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no memory'))), 'image/jpeg', quality);
    });
}

/** A promise of a small JPEG; fails when the file is no picture that the browser can draw. */
export async function shrink(file) {
    if (/svg|text/.test(file.type)) {
        throw new TypeError('not a photo');
    }
    const bitmap = await createImageBitmap(file);
    try {
        return await fit(bitmap.width, bitmap.height, (width, height, quality) =>
            jpeg(canvas(bitmap, width, height), quality),
        );
    } finally {
        bitmap.close();
    }
}

/** Attaches the picture to the page by the wiki's own REST resource; gives the status of its answer. */
export async function attach(pageId, name, blob) {
    const body = new FormData();
    body.append('file', blob, name);
    body.append('minorEdit', 'true');
    const controller = new AbortController();
    const timer = window.setTimeout(() => controller.abort(), TIMEOUT_IN_MS);
    try {
        const answer = await fetch(contextPath() + '/rest/api/content/' + pageId + '/child/attachment', {
            method: 'POST',
            credentials: 'same-origin',
            headers: { Accept: 'application/json', 'X-Atlassian-Token': 'no-check' },
            body: body,
            signal: controller.signal,
        });
        return answer.redirected ? 401 : answer.status;
    } finally {
        window.clearTimeout(timer);
    }
}
