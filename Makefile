# The commands of this project. `make site` and `make test` work on a machine that has a Swift toolchain and nothing else.
SWIFT ?= swift
CASELOOM := .build/release/caseloom

.PHONY: site test test-browser test-determinism build lint imports bench clean libraries

# Generates site/ from content/.
site: build
	$(CASELOOM) build

# Runs every test that needs no browser.
test: libraries
	$(SWIFT) test
	@SWIFT=$(SWIFT) Tests/Agreement/run

# Opens the site's pages in a headless browser.
test-browser: site
	Tests/Browser/run

# Builds the site in ten environments; each must give the same bytes.
test-determinism: build
	Tests/Determinism/run $(CASELOOM)

# Makes .build/release/caseloom.
build: libraries
	$(SWIFT) build -c release --product caseloom

lint:
	$(SWIFT) format lint --strict --recursive --parallel Package.swift Sources Tests Benchmarks

# Fails when a target imports what it does not declare.
imports: libraries
	$(SWIFT) build --explicit-target-dependency-import-check error

bench: build
	$(SWIFT) build -c release --product figure-bench
	.build/release/figure-bench content
	Benchmarks/run $(CASELOOM)

clean:
	rm -rf .build .build-browser .build-agreement

libraries:
	@.ci/install-libraries
