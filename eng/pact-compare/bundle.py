#!/usr/bin/env python3
"""Bundles an OpenAPI document and the files that it refers to into one JSON file, for tools that read a single one.

    bundle.py DOCUMENT OUTPUT

Path items are put where they are referred to. Everything else becomes a component of the document, under the name that it
has in its own file, or under the file's name. Needs PyYAML.
"""
import json
import os
import re
import sys
from urllib.parse import unquote

import yaml


class Loader(yaml.SafeLoader):
    """Leaves dates as the strings that they are in JSON."""


Loader.yaml_implicit_resolvers = {
    first: [(tag, expression) for tag, expression in resolvers if tag != "tag:yaml.org,2002:timestamp"]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


class Bundle:
    def __init__(self, root):
        self.root = os.path.realpath(root)
        self.files = {}
        self.names = {}
        self.components = {}

    def make(self):
        document = self.copy(self.file(self.root), self.root)
        for kind, components in self.components.items():
            document.setdefault("components", {}).setdefault(kind, {}).update(components)
        return document

    def file(self, path):
        if path not in self.files:
            with open(path, encoding="utf-8") as text:
                self.files[path] = yaml.load(text, Loader)
        return self.files[path]

    def copy(self, node, path):
        if isinstance(node, list):
            return [self.copy(item, path) for item in node]
        if not isinstance(node, dict):
            return node
        result = {}
        for key, value in node.items():
            if key == "$ref" and isinstance(value, str):
                result.update(self.reference(value, path))
            elif key == "externalValue":
                result["value"] = self.file(self.beside(path, value))
            elif key not in ("$schema", "$id", "$defs"):
                result[key] = self.copy(value, path)
        return result

    def reference(self, reference, path):
        relative, _, pointer = reference.partition("#")
        target = self.beside(path, relative) if relative else path
        if target == self.root:
            return {"$ref": "#" + pointer}
        if pointer.startswith("/paths/"):
            return self.copy(self.at(target, pointer), target)
        kind, name = self.name(target, pointer)
        return {"$ref": f"#/components/{kind}/{name}"}

    def name(self, path, pointer):
        if (path, pointer) not in self.names:
            of_kind = re.fullmatch("/components/([^/]+)/([^/]+)", pointer)
            kind = of_kind[1] if of_kind else "schemas"
            stem = of_kind[2] if of_kind else os.path.basename(path).split(".")[0] + pointer.replace("/$defs/", ".")
            components = self.components.setdefault(kind, {})
            taken = components.keys() | self.file(self.root).get("components", {}).get(kind, {}).keys()
            name = re.sub("[^A-Za-z0-9._-]", "_", stem)
            while name in taken:
                name += "_"
            self.names[path, pointer] = kind, name
            components[name] = None
            components[name] = self.copy(self.at(path, pointer), path)
        return self.names[path, pointer]

    def at(self, path, pointer):
        node = self.file(path)
        for step in pointer.split("/")[1:]:
            step = unquote(step).replace("~1", "/").replace("~0", "~")
            node = node[int(step)] if isinstance(node, list) else node[step]
        return node

    @staticmethod
    def beside(path, relative):
        return os.path.realpath(os.path.join(os.path.dirname(path), relative))


if __name__ == "__main__":
    with open(sys.argv[2], "w", encoding="utf-8") as output:
        json.dump(Bundle(sys.argv[1]).make(), output, indent=2)
