/*
 * What pages of Confluence offer to a plugin's scripts beside AUI and jQuery. Loaded after both, before every plugin.
 * Nothing is here that Confluence does not have; what Confluence has and nobody here needs is left out.
 */
(function () {
    "use strict";

    // AUI's own object cannot be changed where AUI exports to it, and AUI goes on using its own texts inside.
    window.AJS = Object.assign({}, window.AJS);
    var AJS = window.AJS;

    AJS.$ = window.jQuery;
    window.Confluence = window.Confluence || {};

    var overrides = Object.create(null);

    function metaContent(name) {
        if (name in overrides) {
            return overrides[name];
        }
        var meta = document.querySelector('meta[name="ajs-' + CSS.escape(name) + '"]');
        return meta ? meta.getAttribute("content") : undefined;
    }

    /* The words true and false come back as booleans; a name without a meta element is undefined. */
    AJS.Meta = {
        get: function (name) {
            var content = metaContent(name);
            return content === "true" ? true : content === "false" ? false : content;
        },
        getBoolean: function (name) {
            return String(metaContent(name)) === "true";
        },
        getNumber: function (name) {
            return Number(metaContent(name));
        },
        set: function (name, value) {
            overrides[name] = value;
        }
    };

    AJS.contextPath = function () {
        return AJS.Meta.get("context-path") || "";
    };

    function untransformed(key) {
        throw new Error('I18n.getText("' + key + '") reached the page: the script has no jsI18n transformation, '
            + "or the key is not written out");
    }

    AJS.I18n = { getText: untransformed };

    window.WRM = {
        I18n: { getText: untransformed },
        contextPath: AJS.contextPath,
        format: AJS.format
    };

    var factories = new Map();
    var loaded = new Map();

    function moduleOf(name) {
        if (!loaded.has(name)) {
            if (!factories.has(name)) {
                throw new Error("undefined missing " + name);
            }
            var definition = factories.get(name);
            factories.delete(name);
            loaded.set(name, build(definition));
        }
        return loaded.get(name);
    }

    function build(definition) {
        if (typeof definition.factory !== "function") {
            return definition.factory;
        }
        return definition.factory.apply(undefined, definition.dependencies.map(moduleOf));
    }

    /* Modules are named, and made when first required. */
    window.define = function (name, dependencies, factory) {
        if (typeof name !== "string") {
            throw new Error("See almond README: incorrect module build, no module name");
        }
        var hasDependencies = Array.isArray(dependencies);
        if (!hasDependencies && typeof dependencies === "function" && dependencies.length > 0) {
            throw new Error("define(" + name + ") with require as an argument is not imitated");
        }
        if (!factories.has(name) && !loaded.has(name)) {
            factories.set(name, {
                dependencies: hasDependencies ? dependencies : [],
                factory: hasDependencies ? factory : dependencies
            });
        }
    };
    window.define.amd = { jQuery: true };

    /* With a single name the module at once; with a list, later, so that scripts after this one have defined theirs. */
    window.require = function (names, callback) {
        if (typeof names === "string") {
            return moduleOf(names);
        }
        setTimeout(function () {
            var modules = names.map(moduleOf);
            if (callback) {
                callback.apply(undefined, modules);
            }
        }, 4);
        return undefined;
    };

    define("ajs", AJS);
    define("aui/dialog2", function () { return AJS.dialog2; });
    define("aui/flag", function () { return AJS.flag; });
    define("confluence/meta", AJS.Meta);
    define("jquery", function () { return window.jQuery; });
    define("wrm/context-path", function () { return AJS.contextPath; });
    define("wrm/format", function () { return AJS.format; });
    define("wrm/i18n", WRM.I18n);
}());
