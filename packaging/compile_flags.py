"""What the checks that compile have in common: the flags of each folder, and what changed."""
import json
import os
import pathlib
import re
import shlex
import subprocess

ROOT = pathlib.Path(__file__).resolve().parent.parent
AREAS = ("core", "widgets", "app")
TARGETS = {"app": "vitrine_app", "app/cli": "vitrine_cli"}
EMPTY_TREE = "4b825dc642cb6eb9a060e54bf8d69288fbee4904"
DROPPED = ("-c", "-Winvalid-pch", "-fpch-preprocess", "-fPIC")


def flags_of(words):
    """The flags that say what a file means; neither files, nor the precompiled header, nor what concerns the code that is made."""
    kept, words = [], iter(words)
    for word in words:
        if word in ("-o", "-include", "-x"):
            next(words)
        elif word in ("-isystem", "-I"):
            kept += [word, next(words)]
        elif word.startswith("-") and word not in DROPPED and not word.startswith(("-O", "-g", "-fsanitize")):
            kept.append(word)
    return kept


class Compilations:
    """Compiler and flags of every folder, from the compile_commands.json of a build, with or without unity."""

    def __init__(self, build):
        self.of_target = {}
        for entry in json.loads((build / "compile_commands.json").read_text(encoding="utf-8")):
            target = re.search(r"CMakeFiles/(\w+)\.dir/", entry["command"].rpartition(" -o ")[2])
            words = shlex.split(entry["command"])
            compiler = next((i for i, word in enumerate(words) if os.path.basename(word) in ("c++", "g++", "clang++")), None)
            if target and compiler is not None and "c++-header" not in words:
                self.of_target.setdefault(target[1], (words[compiler], flags_of(words[compiler + 1:])))

    def of(self, path):
        """(compiler, flags) of a file by its path from the root; a folder without sources has those of its area."""
        folder = str(pathlib.PurePosixPath(path).parent)
        area = "core_precompiled" if folder.startswith("core") else "widgets_precompiled"
        target = TARGETS.get(folder, folder.replace("/", "_"))
        return self.of_target[target if target in self.of_target else area]


def git(*words):
    return subprocess.run(["git", "-C", ROOT, *words], capture_output=True, text=True).stdout.split()


def base():
    """The commit that HEAD and origin/main have in common, or the one before HEAD where that is HEAD itself; without either
    the empty tree, against which everything changed."""
    common, head = git("merge-base", "HEAD", "origin/main"), git("rev-parse", "HEAD")
    if common and common != head:
        return common[0]
    return (git("rev-parse", "--verify", "--quiet", "HEAD~1") or [EMPTY_TREE])[0]


def changed_since(commit):
    """Files that differ from a commit, committed or not."""
    return set(git("diff", "--name-only", commit)) | set(git("ls-files", "--others", "--exclude-standard"))


def some(files, most):
    """At most so many of the files, evenly spread; which ones, the commit decides."""
    if not most or len(files) <= most:
        return files
    step = -(-len(files) // most)
    first = int((git("rev-parse", "HEAD") or ["0"])[0], 16) % step
    return files[first::step]


def listed(*kinds):
    """The files of core, widgets and app that git knows and that exist, from the root; kinds: "*.h"."""
    patterns = [f"{area}/{kind}" for area in AREAS for kind in kinds]
    return [path for path in git("ls-files", *patterns) if (ROOT / path).is_file()]
