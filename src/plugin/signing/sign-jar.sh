#!/bin/sh
# Signs a jar for Confluence 10, which refuses unsigned apps unless told otherwise.
# Usage: sign-jar.sh KEY JAR     leaves JAR.sig (the signature) and JAR.sig.txt (the same in Base64, to paste)
# Source: Atlassian, App signing troubleshooting: openssl pkeyutl -verify -pubin -rawin must accept it.
set -eu

key="${1:-}"
jar="${2:-}"
fail() { echo "Not signed: $1" >&2; exit 1; }

command -v openssl >/dev/null || fail "openssl 3 is needed, and there is none on the PATH"
[ -n "$key" ] || fail "no key. Give it with -Dsigning.key=/path/app-signing.key; src/plugin/signing/new-key.sh makes one"
[ -r "$key" ] || fail "the key $key cannot be read"
[ -r "$jar" ] || fail "the jar $jar cannot be read"
openssl pkey -in "$key" -noout -text 2>/dev/null | grep -qi '^ED25519 Private-Key' || fail "$key is no private Ed25519 key"

rm -f "$jar.sig" "$jar.sig.txt"
openssl pkeyutl -sign -inkey "$key" -rawin -in "$jar" -out "$jar.sig"
openssl pkeyutl -verify -inkey "$key" -rawin -in "$jar" -sigfile "$jar.sig" >/dev/null || fail "the signature does not verify"
openssl base64 -A -in "$jar.sig" -out "$jar.sig.txt"
echo "Signed: $jar.sig.txt"
