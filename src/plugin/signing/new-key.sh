#!/bin/sh
# Makes the municipality's own key for signing apps, and the certificate that Confluence checks signatures by.
# Usage: new-key.sh FOLDER [DAYS]     leaves app-signing.key (secret) and app-signing.crt (for the trust store)
# Source: Atlassian, Generating app signature and verification certificate using OpenSSL. Ed25519 is their demand.
set -eu
umask 077

folder="${1:-}"
days="${2:-730}"
command -v openssl >/dev/null || { echo "openssl 3 is needed, and there is none on the PATH" >&2; exit 1; }
[ -d "$folder" ] || { echo "No folder for the key: new-key.sh FOLDER [DAYS]" >&2; exit 1; }
[ ! -e "$folder/app-signing.key" ] || { echo "$folder/app-signing.key is there already; it is not overwritten" >&2; exit 1; }

openssl genpkey -algorithm ed25519 -out "$folder/app-signing.key"
openssl req -new -x509 -key "$folder/app-signing.key" -days "$days" -subj "/CN=Innovation Networks, signing of apps" \
  -out "$folder/app-signing.crt"
chmod 444 "$folder/app-signing.crt"
echo "Keep $folder/app-signing.key secret. Put $folder/app-signing.crt in Confluence's trust store; it is good for $days days."
