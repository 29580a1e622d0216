#!/bin/sh
# Makes node_modules: from Debian's packages (node-react, node-typescript, esbuild) where they are installed, otherwise
# from npm. Running it again changes nothing.
set -eu
cd "$(dirname "$0")"

modules="react react-dom scheduler loose-envify js-tokens object-assign csstype prop-types
  @types/react @types/react-dom @types/scheduler @types/prop-types"

find_module() {
  for folder in /usr/share/nodejs /usr/lib/nodejs; do
    if [ -d "$folder/$1" ]; then
      echo "$folder/$1"
      return
    fi
  done
}

if [ -n "$(find_module react)" ] && command -v tsc >/dev/null && command -v esbuild >/dev/null; then
  for module in $modules; do
    source=$(find_module "$module")
    if [ -z "$source" ]; then
      echo "setup.sh: Debian's $module is missing; install node-react, or use npm ci" >&2
      exit 1
    fi
    if [ -d "node_modules/$module" ]; then continue; fi
    mkdir -p "node_modules/$(dirname "$module")"
    # Copies, not links: a link would make tsc and esbuild look for a module's own modules beside its target.
    cp -rL "$source" "node_modules/$module"
  done
elif [ ! -d node_modules ]; then
  # Without a lock file the exact versions in package.json hold.
  if [ -f package-lock.json ]; then npm ci; else npm install --no-package-lock; fi
fi
