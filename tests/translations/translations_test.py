#!/usr/bin/env python3
"""Holds the translations against the program, its content, and themselves.

usage: translations_test.py SOURCE_FOLDER
"""

import collections
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree

TOP = pathlib.Path(sys.argv.pop(1))
PLACEHOLDER = re.compile(r"%L?\d+|%L?n|<[^>]*>")
Message = collections.namedtuple("Message", "key source state texts")

# How many forms a number takes: one book, two books.
FORMS = {"ar": 6, "de": 2, "en": 2, "es": 2, "fr": 2, "pt": 2}


def language(file):
    return file.stem.removeprefix("matside_")


def messages(file):
    found = []
    for context in xml.etree.ElementTree.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            source = message.findtext("source")
            forms = [form.text or "" for form in translation.iter("numerusform")]
            found.append(Message((context.findtext("name"), source, message.findtext("comment")), source,
                                 translation.get("type"), forms or [translation.text or ""]))
    return found


def placeholders(text, number):
    found = sorted(mark.replace("L", "") for mark in PLACEHOLDER.findall(text) if not mark.startswith("<"))
    return [mark for mark in found if mark != "%n"] if number else found


def ends(text):
    """The blanks before and after; French has its own kind of blank before a colon, which is no mistake."""
    return len(text) - len(text.lstrip(" \n")), len(text) - len(text.rstrip(" \n"))


class Translations(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.files = sorted((TOP / "translations").glob("matside_*.ts"))
        lines = (TOP / "translations" / "complete.txt").read_text(encoding="utf-8").splitlines()
        cls.complete = [line for line in lines if line and not line.startswith("#")]

    def offered(self, file):
        return language(file) in [*self.complete, "en"]

    def test_languages_offered_are_there(self):
        there = {language(file) for file in self.files}
        self.assertLessEqual(set(self.complete), there)
        self.assertIn("en", there)

    def test_nothing_is_unfinished_in_a_language_that_is_offered(self):
        for file in filter(self.offered, self.files):
            for message in messages(file):
                with self.subTest(file=file.name, source=message.source):
                    self.assertIsNone(message.state)
                    self.assertTrue(all(text.strip() for text in message.texts) or not message.source.strip())

    def test_nothing_is_left_of_texts_nobody_uses(self):
        for file in self.files:
            for message in messages(file):
                with self.subTest(file=file.name, source=message.source):
                    self.assertNotIn(message.state, ("vanished", "obsolete"))

    def test_placeholders_are_those_of_the_source(self):
        for file in self.files:
            for message in messages(file):
                number = len(message.texts) > 1
                for text in filter(None, message.texts):
                    with self.subTest(file=file.name, source=message.source, text=text):
                        self.assertEqual(placeholders(text, number), placeholders(message.source, number))

    def test_spaces_at_both_ends_are_those_of_the_source(self):
        for file in self.files:
            for message in messages(file):
                for text in filter(str.strip, message.texts):
                    with self.subTest(file=file.name, source=message.source, text=text):
                        self.assertEqual(ends(text), ends(message.source))

    def test_numbers_take_as_many_forms_as_the_language_has(self):
        for file in self.files:
            for message in messages(file):
                if "%n" in message.source and message.state is None:
                    with self.subTest(file=file.name, source=message.source):
                        self.assertEqual(len(message.texts), FORMS[language(file).split("_")[0]])

    def test_words_make_no_noise(self):
        for file in self.files:
            for message in messages(file):
                for text in message.texts:
                    with self.subTest(file=file.name, text=text):
                        self.assertNotRegex(text, "[!¡]")

    def test_texts_are_those_of_program_and_content(self):
        with tempfile.TemporaryDirectory() as folder:
            for file in self.files:
                shutil.copy(file, folder)
            subprocess.run([TOP / "scripts" / "translate", "--no-install", "--", folder], check=True)
            for file in filter(self.offered, self.files):
                now = {message.key: message.texts for message in messages(pathlib.Path(folder) / file.name)}
                before = {message.key: message.texts for message in messages(file)}
                with self.subTest(file=file.name, hint="scripts/translate brings it up to date"):
                    self.assertEqual(set(now) ^ set(before), set())


if __name__ == "__main__":
    unittest.main()
