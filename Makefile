# Two commands do all the set-up: `make run` and `make test`. Everything they need is made or checked
# by .ci/setup, which only looks when nothing has changed.
#   ARGS=...     handed on to lapse (make run) or to pytest (make test)
#   PYTHON=...   the Python to make .venv with, 3.11 or newer

SETUP := @sh .ci/setup
BIN := .venv/bin
.DEFAULT_GOAL := help
.PHONY: help run test lint soak bench screenshots translations wheel clean

help: ## Print this list
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/  make \1|\2/p' Makefile | while IFS='|' read -r name what; do \
		printf '%-20s %s\n' "$$name" "$$what"; done

run: ## Open Lapse, setting up what is missing
	$(SETUP) run
	@$(BIN)/lapse $(ARGS)

test: ## Run the checkers and every test but the long ones
	$(SETUP) test
	@$(MAKE) --no-print-directory lint
	$(BIN)/python -m pytest -m "not soak" $(ARGS)

lint: ## Run ruff, mypy and import-linter
	$(SETUP) lint
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports

soak: ## Run the long tests: the process is killed over and over
	$(SETUP) test
	$(BIN)/python -m pytest -m soak $(ARGS)

bench: ## Measure start, memory, lateness and the command line
	$(SETUP) test
	$(BIN)/python -m tests.bench $(ARGS)

screenshots: ## Draw every screen, light and dark, into docs/images
	$(SETUP) test
	$(BIN)/python -m tests.screenshots docs/images

translations: ## Bring the words of the sources into the translation files, and compile these
	$(SETUP) test
	$(BIN)/python -m tests.translations

wheel: ## Build the wheel into dist/
	$(SETUP) lint
	$(BIN)/python -m build --wheel --no-isolation --outdir dist

clean: ## Remove .venv, caches and what was built
	rm -rf .venv build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
