/* The address of a running session as a QR code, drawn in the page: nothing is fetched. */
import qrcode from 'qrcode-generator';

const SVG = 'http://www.w3.org/2000/svg';
/** White around the code, in modules; readers need four. */
const MARGIN = 4;

/** The path of the dark modules. */
export function codePath(text) {
    const code = qrcode(0, 'M');
    code.addData(text);
    code.make();
    const size = code.getModuleCount();
    let path = '';
    for (let row = 0; row < size; row += 1) {
        for (let column = 0; column < size; column += 1) {
            if (code.isDark(row, column)) {
                path += 'M' + (column + MARGIN) + ' ' + (row + MARGIN) + 'h1v1h-1z';
            }
        }
    }
    return { path: path, size: size + 2 * MARGIN };
}

/** Always black on white, in dark colours too: not all phones read it the other way round. */
export function drawCode(place) {
    const { path, size } = codePath(place.dataset.runQr);
    const svg = document.createElementNS(SVG, 'svg');
    svg.setAttribute('viewBox', '0 0 ' + size + ' ' + size);
    svg.setAttribute('role', 'img');
    svg.setAttribute('aria-label', place.dataset.label);
    svg.setAttribute('shape-rendering', 'crispEdges');
    const ground = document.createElementNS(SVG, 'rect');
    ground.setAttribute('width', size);
    ground.setAttribute('height', size);
    ground.setAttribute('fill', '#fff');
    const dark = document.createElementNS(SVG, 'path');
    dark.setAttribute('d', path);
    dark.setAttribute('fill', '#000');
    svg.append(ground, dark);
    place.replaceChildren(svg);
}
