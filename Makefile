# The commands of this project. `make site` and `make test` work on a machine that has a Swift toolchain and nothing else.
SWIFT ?= swift
CASELOOM := .build/release/caseloom
CASES ?= 100 1000
SECONDS ?= 600
PREFIX ?= /usr/local
# A build for use, with the flags that this machine allows.
RELEASE = $(SWIFT) build -c release $$(SWIFT=$(SWIFT) .ci/release-flags)
# The folder in which tests are built.
TESTS_IN ?= .build
# More flags for what is built for tests.
DEBUG_FLAGS ?=

.PHONY: site test test-units test-browser test-determinism test-incremental test-faults test-shards test-pictures test-portal test-ci test-manual test-exchange build install dist lint imports
.PHONY: test-fuzz fuzz bench clean libraries test-tools

# Generates site/ from content/.
site: build
	$(CASELOOM) build

# Runs every test that needs no browser.
test: test-units test-determinism test-incremental test-faults test-shards

test-units imports: export SWIFTPM_BUILD_DIR = $(TESTS_IN)
test-units: libraries
	$(SWIFT) test $(DEBUG_FLAGS)
	@SWIFT=$(SWIFT) Tests/Agreement/run

# Opens the site's pages in a headless browser.
test-browser: site
	Tests/Browser/run

# Builds the site in ten environments; each must give the same bytes.
test-determinism: build
	Tests/Determinism/run $(CASELOOM)

# Edits a corpus at random and compares what a build with a cache gives with builds from nothing.
test-incremental: build test-tools
	Tests/Incremental/run $(CASELOOM)

# Lets builds fail at single calls to the system; all of them with: Tests/Faults/run .build/release/caseloom 1
test-faults: build test-tools
	Tests/Faults/run $(CASELOOM)

# Joins parts of a site, by hand and with Snakemake.
test-shards: build test-tools
	Tests/Shards/run $(CASELOOM)

# Draws the figures of the demonstration outside a browser and measures their labels in four fonts.
test-pictures: build
	Tests/Pictures/run $(CASELOOM)

# Lets clients of portals read the demonstration, and a browser embed it.
test-portal: build
	Tests/Portal/run $(CASELOOM)

# Lints the examples for continuous integration, checks content by the schemas for editors, and runs the steps of the examples.
test-ci: build test-tools
	Tests/CI/run $(CASELOOM)

# Does what README and the manual show, in clean folders.
test-manual: build test-tools
	Tests/Manual/run $(CASELOOM)

# Lets clients of coding tools read what is exported.
test-exchange: build
	Tests/Exchange/run $(CASELOOM)

# Reads mutated input of every kind for a minute in all, with libFuzzer.
test-fuzz: build
	SWIFT=$(SWIFT) Tests/Fuzz/run 60

# The same for longer; make fuzz SECONDS=3600 ENTRIES="spans codings" says how long, and of which kinds.
fuzz: build
	SWIFT=$(SWIFT) Tests/Fuzz/run $(SECONDS) $(ENTRIES)

# Makes .build/release/caseloom.
build: libraries
	$(RELEASE) --product caseloom

# Installs the program with its man pages and completions: make install PREFIX=$$HOME/.local
install: build
	SWIFT=$(SWIFT) .ci/install-program $(CASELOOM) '$(DESTDIR)$(PREFIX)'

# Makes .build-dist/caseloom-VERSION-SYSTEM.tar.gz with a program that needs no Swift where it runs.
dist: libraries
	SWIFT=$(SWIFT) .ci/make-dist

lint:
	$(SWIFT) format lint --strict --recursive --parallel Package.swift Sources Tests Benchmarks

# Fails when a target imports what it does not declare.
imports: libraries
	$(SWIFT) build $(DEBUG_FLAGS) --explicit-target-dependency-import-check error

# Times single figures, then what has a limit, then builds of made-up corpora; make bench CASES="100 1000 10000" PEER=hugo JSON=results.json says more.
# With AGAINST=COMMIT it compares full builds with those of that commit and measures nothing else.
bench: build test-tools
ifdef AGAINST
	SWIFT=$(SWIFT) Benchmarks/run $(CASELOOM) $(CASES) --against '$(AGAINST)' $(if $(JSON),--json '$(JSON)')
else
	$(RELEASE) --product figure-bench
	.build/release/figure-bench content
	Benchmarks/scale $(CASELOOM)
	Benchmarks/run $(CASELOOM) $(CASES) $(if $(PEER),--peer $(PEER)) $(if $(JSON),--json '$(JSON)')
endif

clean:
	rm -rf .build .build-tests .build-ci .build-browser .build-agreement .build-pictures .build-snakemake .build-fuzz .build-against .build-portal .build-exchange .build-dist

libraries:
	@.ci/install-libraries

test-tools:
	@.ci/install-test-tools
