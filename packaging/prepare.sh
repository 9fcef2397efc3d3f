# Sourced by run and test: installs what is missing and builds. Doing it again does nothing.
root=$(cd "$(dirname "$0")/.." && pwd)
bin=$root/build/dev/bin

packages() { sed 's/#.*//' "$root/packaging/packages" | xargs; }

# The packages of the list that are not installed.
missing() {
    installed=$(dpkg-query -W -f '${db:Status-Status} ${Package}\n' $(packages) 2>/dev/null | sed -n 's/^installed //p')
    for package in $(packages); do
        echo "$installed" | grep -qxF "$package" || echo "$package"
    done | xargs
}

install_missing() {
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        echo "apt is not here. Vitrine needs what Debian 12 calls: $(packages)" >&2
        return
    fi
    lacking=$(missing)
    [ -n "$lacking" ] || return 0
    if [ "$(id -u)" -eq 0 ]; then sudo=; elif command -v sudo >/dev/null; then sudo=sudo; else
        echo "Missing packages. As root: apt-get install $lacking" >&2
        exit 1
    fi
    echo "Installing $lacking" >&2
    $sudo apt-get update -qq
    $sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $lacking
}

# configure PRESET
configure() {
    (cd "$root" && cmake --preset "$1" >"$root/build/$1.log" 2>&1) || {
        cat "$root/build/$1.log" >&2
        exit 1
    }
}

# build PRESET [TARGET…]
# Where a compiler was ended, as for want of memory, what is left is built by one at a time; a fault in the code fails again.
build() {
    preset=$1
    shift
    configure "$preset"
    cmake --build "$root/build/$preset" -j "$(nproc)" ${1:+--target "$@"} ||
        cmake --build "$root/build/$preset" -j 1 ${1:+--target "$@"}
}

mkdir -p "$root/build"
install_missing
