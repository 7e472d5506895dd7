"""The schemas in resources/schema describe what the reader reads: the shipped content fits them, and a change that
breaks a file breaks it for both."""

import argparse
import copy
import json
import pathlib
import subprocess
import sys
import tempfile
import unittest

import jsonschema

GONE = object()

# Changes that schema and reader both refuse. What takes knowledge of the rest of the file (an id that is not there)
# is the reader's alone.
REFUSED = {
    "poses/lying-twist.json": [
        ("/id", GONE),
        ("/id", "Lying Twist"),
        ("/id", 7),
        ("/extra", 1),
        ("/names", []),
        ("/names/english", ""),
        ("/names/english", "   "),
        ("/names/english", "x" * 81),
        ("/names/plain", GONE),
        ("/names/plain", "jaṭhara"),
        ("/position", "lying"),
        ("/sides", GONE),
        ("/sides/label/right", GONE),
        ("/sides/first", "both"),
        ("/hold/usual_s", "90"),
        ("/hold/usual_s", -1),
        ("/hold/longest_s", 1e9),
        ("/breath/out_s", 0),
        ("/benefits/0", "two\nlines"),
        ("/benefits/0", "turned \u202e round"),
        ("/stages/change-sides", GONE),
        ("/stages/rest", GONE),
        ("/stages/rest/sight", "window"),
        ("/stages/rest/hand", GONE),
        ("/stages/rest/steps", []),
        ("/stages/rest/steps/0/time_s", 0),
        ("/stages/rest/steps/0/time_s", None),
        ("/stages/rest/steps/0/waits", "no"),
        ("/stages/rest/steps/0/sways", True),
        ("/stages/hold/steps/0/sways", "no"),
        ("/stages/rest/steps/0/shown", "x" * 161),
        ("/stages/rest/steps/0/spoken", {"left": "One."}),
        ("/stages/rest/steps/0/spoken", {"left": "One.", "right": "Two.", "both": "Three."}),
        ("/places/0/options", []),
        ("/places/0/options/0/needs", {"block": 1}),
        ("/places/0/options/0/phrase", "nothing"),
        ("/places/0/options/0/rulesOut", ["knees-together"]),
        ("/places/0/options/1/phrase", GONE),
        ("/places/0/options/1/helps", GONE),
        ("/places/0/options/1/needs/block", 0),
        ("/places/0/options/1/needs/block", 1.5),
        ("/places/0/options/1/steps/0/stage", "begin"),
        ("/places/0/options/1/steps/0/step", GONE),
        ("/places/0/options/1/steps/0/replaces", "lie-back"),
        ("/cautions/0/instead", GONE),
        ("/figures", GONE),
        ("/figures/hold", []),
        ("/figures/hold/angels", {}),
        ("/figures/hold/angles", {"tail-flexion": 10}),
        ("/figures/hold/angles", {"knee-flexion": 400}),
        ("/figures/hold/contacts", {"tail": "mat"}),
        ("/figures/hold/view", {"azimuth": "left"}),
    ],
    "poses/childs-pose.json": [
        ("/stages/change-sides", {"sight": "screen", "hand": "free", "steps": []}),
    ],
    "routines/ease-your-lower-back.json": [
        ("/title", GONE),
        ("/title", ""),
        ("/items", []),
        ("/items/0", "childs-pose"),
        ("/items/0/pose", GONE),
        ("/items/0/hold_s", 4),
        ("/items/0/hold_s", True),
        ("/items/0/options", "plain"),
        ("/items/0/waitsAtChange", 1),
        ("/opening/0", 3),
        ("/surprise", {}),
    ],
    "props.json": [
        ("/props", {}),
        ("/props/0/standIn", GONE),
        ("/props/0/mostCount", 10),
        ("/props/0/usualCount", 1.5),
        ("/props/0/forms", []),
        ("/props/0/forms/0/shape", "brick"),
        ("/props/0/forms/0/height_cm", 0),
        ("/props/0/forms/0/height_cm", "10"),
    ],
}

# Changes that leave a file right.
ACCEPTED = {
    "poses/lying-twist.json": [
        ("/names/sanskrit", GONE),
        ("/easier", GONE),
        ("/cautions", GONE),
        ("/benefits", []),
        ("/breath/in_s", 3.5),
        ("/hold/usual_s", 90.0),
        ("/places/0/prefers", GONE),
        ("/places/0/options/1/needs/block", 1.0),
        ("/places/0/options/1/rulesOut", ["blanket-between-knees"]),
        ("/stages/rest/steps/0/waits", True),
        ("/stages/rest/steps/0/shown", {"left": "One.", "right": "Two."}),
        ("/$schema", GONE),
    ],
    "routines/ease-your-lower-back.json": [
        ("/opening", GONE),
        ("/source", GONE),
        ("/items/2/hold_s", 45.5),
        ("/items/2/waitsAtChange", True),
        ("/items/0/options", ["block-under-forehead"]),
    ],
    "props.json": [("/props/0/forms/0/width_cm", 22.9)],
}


def changed(file, pointer, value):
    file = copy.deepcopy(file)
    at = file
    *path, last = pointer.split("/")[1:]
    for key in path:
        at = at[int(key)] if isinstance(at, list) else at[key]
    key = int(last) if isinstance(at, list) else last
    if value is GONE:
        del at[key]
    else:
        at[key] = value
    return file


class SchemaTest(unittest.TestCase):
    arguments = None

    def content(self, name):
        return json.loads((self.arguments.resources / "content" / name).read_text("utf-8"))

    def validator(self, name):
        kind = {"poses": "pose", "routines": "routine"}.get(name.split("/")[0], "props")
        schema = json.loads((self.arguments.resources / "schema" / f"{kind}.schema.json").read_text("utf-8"))
        return jsonschema.Draft202012Validator(schema)

    def reader_accepts(self, name, file):
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder) / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(json.dumps(file, ensure_ascii=False), "utf-8")
            run = subprocess.run([self.arguments.cli, "check", path], capture_output=True, text=True)
            self.assertIn(run.returncode, (0, 1), run.stderr)
            return run.returncode == 0

    def test_schemas_are_schemas(self):
        for path in (self.arguments.resources / "schema").glob("*.json"):
            jsonschema.Draft202012Validator.check_schema(json.loads(path.read_text("utf-8")))

    def test_shipped_content_fits(self):
        names = ["props.json"]
        for folder in ("poses", "routines"):
            names += [f"{folder}/{path.name}" for path in (self.arguments.resources / "content" / folder).glob("*.json")]
        self.assertGreaterEqual(len(names), 6)
        for name in names:
            with self.subTest(name):
                errors = [f"{e.json_path}: {e.message}" for e in self.validator(name).iter_errors(self.content(name))]
                self.assertEqual(errors, [])

    def test_content_names_the_schema_that_describes_it(self):
        for name in REFUSED:
            path = (self.arguments.resources / "content" / name).parent / self.content(name)["$schema"]
            self.assertTrue(path.is_file(), path)

    def test_both_refuse_what_is_wrong(self):
        for name, changes in REFUSED.items():
            for pointer, value in changes:
                with self.subTest(f"{name}{pointer} = {value}"):
                    file = changed(self.content(name), pointer, value)
                    self.assertFalse(self.validator(name).is_valid(file), "the schema accepts it")
                    self.assertFalse(self.reader_accepts(name, file), "the reader accepts it")

    def test_both_accept_what_is_right(self):
        for name, changes in ACCEPTED.items():
            for pointer, value in changes:
                with self.subTest(f"{name}{pointer} = {value}"):
                    file = changed(self.content(name), pointer, value)
                    self.assertTrue(self.validator(name).is_valid(file), "the schema refuses it")
                    self.assertTrue(self.reader_accepts(name, file), "the reader refuses it")


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--cli", type=pathlib.Path, required=True)
    parser.add_argument("--resources", type=pathlib.Path, required=True)
    SchemaTest.arguments, rest = parser.parse_known_args()
    unittest.main(argv=[sys.argv[0], *rest])
