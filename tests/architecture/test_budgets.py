"""The size budgets hold: a file fits a head, a function fits a screen."""

import ast

from tests.architecture.sources import PACKAGES, shown, source_files

LINES_IN_A_FILE = 500
LINES_IN_A_FUNCTION = 60


def test_no_code_file_is_longer_than_the_budget() -> None:
    lengths = {
        shown(path): len(path.read_text(encoding="utf-8").splitlines()) for path in source_files(*PACKAGES, "tests")
    }
    assert {name: lines for name, lines in lengths.items() if lines > LINES_IN_A_FILE} == {}


def test_no_function_of_the_product_is_longer_than_the_budget() -> None:
    long = {
        f"{shown(path)}:{node.lineno} {node.name}": lines
        for path in source_files(*PACKAGES)
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and (lines := (node.end_lineno or node.lineno) - node.lineno + 1) > LINES_IN_A_FUNCTION
    }
    assert long == {}


def test_every_module_of_the_product_says_why_it_exists() -> None:
    silent = [
        shown(path)
        for path in source_files(*PACKAGES)
        if (text := path.read_text(encoding="utf-8")).strip() and not ast.get_docstring(ast.parse(text))
    ]
    assert silent == []
