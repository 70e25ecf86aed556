# Builds and installs the command.
#
#   make                build it
#   make install        put it into $(PREFIX)/bin
#   make test lint      what .ci/run does, step by step

PREFIX ?= /usr/local
SWIFT ?= swift

.PHONY: build install uninstall test lint clean

build:
	$(SWIFT) build -c release --product callgrade

install: build
	install -d "$(DESTDIR)$(PREFIX)/bin"
	install -m 755 "$$($(SWIFT) build -c release --show-bin-path)/callgrade" "$(DESTDIR)$(PREFIX)/bin/callgrade"

uninstall:
	rm -f "$(DESTDIR)$(PREFIX)/bin/callgrade"

test:
	$(SWIFT) test --disable-xctest

lint:
	$(SWIFT) format lint --strict -r Package.swift Plugins Sources Tests Tools Benchmarks

clean:
	rm -rf .build
