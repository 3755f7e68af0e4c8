#!/usr/bin/env bash
# Builds, lints and checks the format of every Bicep file and compares what each parameter file would deploy with
# its snapshot. One line a step; any finding ends in a non-zero exit.
# check.sh           every step
# check.sh STEP      one of build, lint, format, build-params, snapshot
# check.sh accept    write the snapshots anew
set -uo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
tests=$here/../tests/FactCheck.Infra.Tests
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

bicep=${BICEP:-}
if [[ -z $bicep ]]; then
  # The version is pinned in the test project, which brings the compiler along as a package.
  bicep=$(dotnet msbuild "$tests" -getProperty:BicepPath)
  if [[ ! -x $bicep ]]; then
    dotnet restore "$tests" --verbosity quiet >&2
    bicep=$(dotnet msbuild "$tests" -getProperty:BicepPath)
  fi
fi
if [[ ! -x $bicep ]]; then
  echo "bicep: no compiler at '$bicep'; set BICEP to one" >&2
  exit 2
fi

# Parameter files read the environment of a deployment; a check must not.
while read -r name; do
  unset "$name"
done < <(compgen -e | grep -E '^(AZURE_|FACTCHECK_)')

only=${1:-}
known=' build lint format build-params snapshot accept '
if [[ -n $only && $known != *" $only "* ]]; then
  echo "check.sh: no step '$only'; there are:$known" >&2
  exit 2
fi

failed=0
step() {
  local name=$1 output
  shift
  [[ -z $only || $only == "$name" ]] || return
  # A warning does not change the compiler's exit code, but it prints.
  if output=$("$@" 2>&1) && [[ -z $output ]]; then
    echo "bicep $name: ok"
  else
    printf 'bicep %s: FAILED\n%s\n' "$name" "$output"
    failed=1
  fi
}

formatted() {
  local copy=$scratch/formatted file
  mkdir "$copy" && cp "$here"/*.bicep "$here"/*.bicepparam "$here/bicepconfig.json" "$copy" || return
  (cd "$copy" && "$bicep" format --pattern '*.bicep' && "$bicep" format --pattern '*.bicepparam') || return
  for file in "$copy"/*; do
    diff "$here/$(basename "$file")" "$file" || return
  done
}

snapshot() {
  "$bicep" snapshot "$1" --mode "$2" --config "$here/bicepconfig.json" --deployment-name factcheck --location westeurope \
    --subscription-id 00000000-0000-4000-8000-000000000001 --tenant-id 00000000-0000-4000-8000-000000000002
}

parameters=("$here/main.bicepparam" "$tests/everything.bicepparam")
validate() {
  local file
  for file in "${parameters[@]}"; do
    snapshot "$file" validate || return
  done
}

accept() {
  local file
  for file in "${parameters[@]}"; do
    # The compiler orders outputs by chance, so a snapshot that still holds is left as it is.
    snapshot "$file" validate >/dev/null 2>&1 || snapshot "$file" overwrite || return
  done
}

cd "$here" || exit 2
if [[ $only == accept ]]; then
  accept
  exit
fi
mkdir "$scratch/built"
step build "$bicep" build --pattern '*.bicep' --outdir "$scratch/built"
step lint "$bicep" lint --pattern '*.bicep'
step format formatted
step build-params "$bicep" build-params main.bicepparam --outfile "$scratch/built/main.parameters.json"
step snapshot validate
exit "$failed"
