#!/usr/bin/env python3
"""Check the workspace's configurations and content against the schemas in .schemas.

usage: check.py WORKSPACE
"""
import json
import pathlib
import sys

import jsonschema
import yaml

FILES = {
    "report": "Configs/*/report.yaml",
    "theme": "Templates/*/theme.yaml",
    "sector": "Plugins/*/Content/sector.yaml",
    "activity": "Plugins/*/Content/activities/**/*.md",
    "publications": "Plugins/*/Content/publications.yaml",
    "designations": "Plugins/*/Content/designations.yaml",
    "milestones": "Plugins/*/Content/milestones.yaml",
    "facts": "Plugins/*/Content/facts.yaml",
}


class Loader(yaml.SafeLoader):
    """YAML 1.2, where a date is a string."""


Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if not tag.endswith(":timestamp")]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def read(path):
    """The YAML of a file; of an activity, its front matter."""
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".md":
        text = text[3:].split("\n---\n")[0]
    return yaml.load(text, Loader)


def main():
    root = pathlib.Path(sys.argv[1])
    problems, count = [], 0
    for kind, pattern in FILES.items():
        schema = json.loads((root / ".schemas" / f"{kind}.json").read_text(encoding="utf-8"))
        jsonschema.Draft202012Validator.check_schema(schema)
        validator = jsonschema.Draft202012Validator(schema)
        for path in sorted(root.glob(pattern)):
            count += 1
            for error in validator.iter_errors(read(path)):
                place = ".".join(map(str, error.absolute_path)) or "the file"
                problems.append(f"{path}: {place}: {error.message}")
    print("\n".join(problems) or f"{count} files follow their schemas")
    sys.exit(1 if problems or not count else 0)


if __name__ == "__main__":
    main()
