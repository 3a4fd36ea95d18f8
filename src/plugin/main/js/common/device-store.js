/** The browser's localStorage; save() is false when it cannot keep anything (full, private window, switched off). */
export const deviceStore = {
    save(key, value) {
        try {
            window.localStorage.setItem(key, value);
            return true;
        } catch {
            return false;
        }
    },
    find(key) {
        try {
            return window.localStorage.getItem(key);
        } catch {
            return null;
        }
    },
    remove(key) {
        try {
            window.localStorage.removeItem(key);
        } catch {
            return;
        }
    },
    keys() {
        try {
            return Object.keys(window.localStorage);
        } catch {
            return [];
        }
    },
};
